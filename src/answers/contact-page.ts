import type { Archive } from '../archive/archive.ts';
import type { ArchivedContact, ContactFilter } from '../archive/archived-contact.ts';
import { type ContactAnswer, contactAnswer } from './contact-answer.ts';
import { noPage, type Paged } from './page-of.ts';

export interface ContactPage {
  readonly contacts: readonly ContactAnswer[];
  /** The cursor of the next page; null where this is the last. */
  readonly next: string | null;
}

/** A page of contacts in the order of their days, those without a day last. Throws an AskedError where the cursor is none. */
export async function contactPage(archive: Archive, filter: ContactFilter, { limit, after }: Paged): Promise<ContactPage> {
  const found: ArchivedContact[] = [];
  for await (const contact of archive.contacts(after === undefined ? filter : { ...filter, after: placeOf(after) })) {
    found.push(contact);
    if (found.length > limit) break;
  }
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    contacts: page.map(contactAnswer),
    next: found.length > limit && last !== undefined ? `${last.contact.date.value ?? ''}~${last.contact.id}` : null,
  };
}

/** Where a page ended: the day and the id of its last contact, '2020-07-08~contact:…'. */
function placeOf(cursor: string): NonNullable<ContactFilter['after']> {
  const [, date = '', id] = /^([\d-]{0,10})~(contact:[0-9a-f]{1,40})$/.exec(cursor) ?? [];
  if (id === undefined) throw noPage(cursor);
  return { date: date === '' ? null : date, id };
}
