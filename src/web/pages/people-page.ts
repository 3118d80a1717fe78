import { html } from 'hono/html';
import { shortId } from '../../query/names.ts';
import { quotedValue } from '../../query/quoted-value.ts';
import { contactAddress, personAddress, searchAddress, stateAddress } from '../addresses.ts';
import type { DatedContact, PersonRow } from '../following/person-row.ts';
import { tableFrame } from '../following/table-frame.ts';
import { layout } from '../layout.ts';
import type { Content, Markup } from '../markup.ts';
import { peopleMessages } from '../messages/people-messages.ts';
import type { PageContext } from '../page-context.ts';

export interface PeoplePageModel {
  /** The name that was asked for. */
  readonly query: string;
  /** Null while they are being counted. */
  readonly people: {
    readonly shown: readonly PersonRow[];
    readonly total: number;
    /** The place of the first that is shown, from 0. */
    readonly from: number;
    /** The place at which the next page begins; null where this is the last. */
    readonly next: number | null;
  } | null;
  readonly stateName: (code: string) => string;
}

/** Who is in the archive. */
export function peoplePage({ query, people, stateName }: PeoplePageModel, page: PageContext): Markup {
  const words = peopleMessages[page.language];
  return layout(page, {
    title: words.title,
    section: 'people',
    body: html`<h1>${words.title}</h1>
<p>${words.lead}</p>
<form class="choice" action="/people" method="get" role="search" aria-label="${words.title}">
<div><label for="name">${words.searchLabel}</label>
<input id="name" name="q" type="search" value="${query}" maxlength="200" autocomplete="off" spellcheck="false"></div>
<button type="submit">${words.search}</button>
${query === '' ? '' : html`<a href="/people">${words.all}</a>`}
</form>
${people === null ? html`<p role="status">${words.counting}</p>` : listView(people, query, stateName, page)}`,
  });
}

function listView(
  { shown, total, from, next }: NonNullable<PeoplePageModel['people']>,
  query: string,
  stateName: PeoplePageModel['stateName'],
  { language }: PageContext,
): Markup {
  const words = peopleMessages[language];
  if (total === 0) return html`<p><strong>${words.nobody}</strong></p><p>${words.nobodyHelp}</p>`;
  const rows = shown.map((person): Content[] => [
    person.id === null
      ? html`<bdi>${person.name}</bdi> <span class="basis">${words.unknown}</span>`
      : html`<a href="${personAddress(person.id)}"><bdi>${person.name}</bdi></a>`,
    person.state === null ? '–' : html`<a href="${stateAddress(person.state)}">${stateName(person.state)}</a>`,
    person.contacts === 0 || person.id === null
      ? person.contacts.toLocaleString(language)
      : html`<a href="${personAddress(person.id)}#contacts">${person.contacts.toLocaleString(language)}</a>`,
    dayLink(person.first),
    dayLink(person.last),
    person.articles === 0 || person.id === null
      ? '–'
      : html`<a href="${searchAddress({ q: `speaker:${quotedValue(shortId(person.id))}` })}">${words.inArticles(person.articles)}</a>`,
  ]);
  return html`<p class="more" role="status">${words.found(total)}</p>
${tableFrame(words.title, [{ head: words.person }, { head: words.state }, { head: words.contacts, number: true }, { head: words.first }, { head: words.last }, { head: words.articles }], rows)}
<p class="turning">${from === 0 ? '' : html`<a href="${listAddress(query, 0)}">${words.fromStart}</a>`}
${next === null ? '' : html`<a class="button" rel="next" href="${listAddress(query, next)}">${words.more}</a>`}</p>`;
}

const dayLink = (contact: DatedContact | null): Markup | string =>
  contact === null
    ? '–'
    : html`<a href="${contactAddress(contact.id)}"><time datetime="${contact.date}">${contact.date}</time></a>`;

function listAddress(query: string, from: number): string {
  const asked = new URLSearchParams({ ...(query === '' ? {} : { q: query }), ...(from === 0 ? {} : { from: String(from) }) });
  return asked.size === 0 ? '/people' : `/people?${asked}`;
}
