import { html } from 'hono/html';
import { contactAddress } from '../addresses.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import type { Content, Markup } from '../markup.ts';
import { peopleMessages } from '../messages/people-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';
import type { ContactRow } from './contact-row.ts';
import { partyLinks } from './party-link.ts';
import { tableFrame } from './table-frame.ts';

/** Contacts, one a line, each leading to its own page. */
export function contactTable(name: string, rows: readonly ContactRow[], language: InterfaceLanguage): Markup {
  const words = peopleMessages[language];
  return tableFrame(
    name,
    [{ head: words.date }, { head: words.how }, { head: words.partner }, { head: words.reports, number: true }],
    rows.map(({ id, date, others, reports, ...contact }): Content[] => [
      html`<a href="${contactAddress(id)}">${date === null ? words.undated : html`<time datetime="${date}">${date}</time>`}</a>`,
      howOf(contact, language),
      partyLinks(others),
      reports.toLocaleString(language),
    ]),
  );
}

/** 'Phone call, planned': what is usual, that it was held, goes without saying. */
export function howOf({ kind, status }: Pick<ContactRow, 'kind' | 'status'>, language: InterfaceLanguage): string {
  const { contactKind, contactStatus } = vocabulary[language];
  const how = contactKind[kind ?? 'contact'];
  return status === null || status === 'held' ? how : `${how}, ${contactStatus[status]}`;
}
