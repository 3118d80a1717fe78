import { html } from 'hono/html';
import { actorAddress } from '../addresses.ts';
import type { Markup } from '../markup.ts';
import type { Party } from './contact-row.ts';

/** Somebody who took part, linked to their page where they are known. */
export function partyLink({ id, name }: Pick<Party, 'id' | 'name'>): Markup {
  const address = id.includes(':') ? actorAddress(id) : null;
  return address === null ? html`<bdi>${name}</bdi>` : html`<a href="${address}"><bdi>${name}</bdi></a>`;
}

/** Several, with commas between. */
export const partyLinks = (parties: readonly Pick<Party, 'id' | 'name'>[]): Markup =>
  html`${parties.map((party, i) => html`${i === 0 ? '' : ', '}${partyLink(party)}`)}`;
