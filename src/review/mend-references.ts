import type { ReadoutRecord } from '../record/record.ts';

/** Entries that an accepted one refers to and that are not there any more: nothing takes their place. */
export function mendReferences({ contacts, quotes, statements }: ReadoutRecord): void {
  const contactIds = new Set(contacts.map(({ id }) => id));
  const quoteIds = new Set(quotes.map(({ id }) => id));
  for (const quote of quotes) if (quote.continues !== null && !quoteIds.has(quote.continues)) quote.continues = null;
  for (const statement of statements) {
    if (statement.contact !== null && !contactIds.has(statement.contact)) statement.contact = null;
    if (statement.quote !== null && !quoteIds.has(statement.quote)) statement.quote = null;
  }
}
