import type { Archive } from '../archive/archive.ts';
import type { ArchivedContact } from '../archive/archived-contact.ts';
import type { ComparedReport } from './compared-report.ts';

/**
 * The reports of a contact that are about it, at most so many, those first that repeat no other's wording; those that only mention it
 * where they are asked for, or where there are no others.
 */
export async function reportsToCompare(
  archive: Archive,
  { contact, sources }: ArchivedContact,
  { mentions, atMost }: { readonly mentions: boolean; readonly atMost: number },
): Promise<ComparedReport[]> {
  const about = new Set(sources.filter(({ main }) => main).map(({ article }) => article));
  const asked = contact.reports.filter(({ article }) => mentions || about.size === 0 || about.has(article));
  const [copies, own] = [asked.filter(({ copyOf }) => copyOf !== null), asked.filter(({ copyOf }) => copyOf === null)];
  const reports: ComparedReport[] = [];
  for (const { article: id, contactId } of [...own, ...copies].slice(0, atMost)) {
    const article = await archive.article(id);
    if (article !== null) reports.push({ article, contact: contactId });
  }
  return reports;
}
