import type { ArchivedArticle } from '../archive/archived-article.ts';
import { type ReportOfContact, reportsOfContacts } from '../merging/report-of-contact.ts';
import type { Contact } from '../record/record.ts';
import { ComparisonError } from './comparison-error.ts';

/** A report that is to be compared: an article and the id of the contact within its record. */
export interface ComparedReport {
  readonly article: ArchivedArticle;
  readonly contact: string;
}

/** A report with all that comparing asks of it. */
export interface Teller extends ReportOfContact {
  readonly source: ArchivedArticle;
}

/** Throws a ComparisonError where the record has no such contact. */
export function tellerOf({ article, contact }: ComparedReport): Teller {
  const { id, record, text, received } = article;
  const report = reportsOfContacts({ article: id, record, text, received }).find(({ contactId }) => contactId === contact);
  if (report === undefined)
    throw new ComparisonError('unknown-contact', `The article ${id} reports no contact '${contact.slice(0, 40)}'.`);
  return { ...report, source: article };
}

/** Whether what is tied to this contact, or to none, belongs to a report. */
export const belongsTo = ({ contact, main }: Teller, tied: Contact['id'] | null): boolean =>
  tied === contact.id || (tied === null && main);
