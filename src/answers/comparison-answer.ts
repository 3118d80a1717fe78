import type { Archive } from '../archive/archive.ts';
import type { ArchivedContact } from '../archive/archived-contact.ts';
import { compareAccounts, mostReports } from '../comparison/compare-accounts.ts';
import type { ComparedReport } from '../comparison/compared-report.ts';
import type { Comparison } from '../comparison/comparison.ts';
import type { Library } from '../engine/library.ts';

/**
 * The accounts of a contact beside one another: the reports that are about it; those that only mention it where they are asked for, or
 * where there are no others. Of very many, the oldest.
 */
export async function comparisonAnswer(
  archive: Archive,
  { contact, sources }: ArchivedContact,
  mentions: boolean,
  library: Library,
): Promise<Comparison> {
  const about = new Set(sources.filter(({ main }) => main).map(({ article }) => article));
  const reports: ComparedReport[] = [];
  for (const { article: id, contactId } of contact.reports) {
    if (!mentions && about.size > 0 && !about.has(id)) continue;
    const article = await archive.article(id);
    if (article !== null && reports.push({ article, contact: contactId }) === mostReports) break;
  }
  return compareAccounts(reports, library);
}
