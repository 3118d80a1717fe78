import { html } from 'hono/html';
import { actorAddress } from '../addresses.ts';
import type { Markup } from '../markup.ts';
import type { Reading } from './reading.ts';

/** A link to where the text shows a value. */
export const evidenceLink = (anchor: string, { words }: Reading): Markup =>
  html`<a class="to-text" href="#${anchor}" title="${words.inText}" aria-label="${words.inText}">¶</a>`;

/** A link to the rules that made a value, where they can be told. */
export function whyLink(pointer: string, what: string, { words, whyAddress }: Reading): Markup | string {
  if (whyAddress === null) return '';
  return html`<a class="why" href="${whyAddress(pointer)}" data-why aria-label="${words.whyOf(what)}">${words.why}</a>`;
}

/** An actor's name, linked to their page where they are known. */
export function actorLink(id: string, reading: Reading): Markup {
  const address = actorAddress(id);
  const name = html`<bdi>${reading.name(id)}</bdi>`;
  return address === null ? name : html`<a href="${address}">${name}</a>`;
}
