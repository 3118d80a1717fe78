import type { Archive } from '../../archive/archive.ts';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import { compareAccounts } from '../../comparison/compare-accounts.ts';
import type { ComparedReport } from '../../comparison/compared-report.ts';
import type { Comparison } from '../../comparison/comparison.ts';
import type { Library } from '../../engine/library.ts';
import { overlaidLibrary } from '../../overlay/overlaid-library.ts';
import { comparisonMarkdown } from '../comparison/comparison-markdown.ts';
import { comparisonReport } from '../comparison/comparison-report.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { terminalOf } from '../terminal.ts';
import { contactNamed } from './contact-named.ts';
import type { CompareOptions } from './contacts-options.ts';
import { withSettledArchive } from './settled-archive.ts';

/** `readout compare`: the accounts of one contact beside one another. */
export async function compareCommand(name: string, { archive: asked, format, mentions }: CompareOptions): Promise<ExitCode> {
  const library = await overlaidLibrary(process.env);
  return withSettledArchive(asked, async archive => {
    const contact = await contactNamed(archive, name);
    const reports = await comparedReports(archive, contact, mentions === true);
    process.stdout.write(written(compareAccounts(reports, library), format, library));
    return exitCodes.ok;
  });
}

/** The reports of a contact that are about it; those that only mention it where they are asked for, or where there are no others. */
async function comparedReports(
  archive: Archive,
  { contact, sources }: ArchivedContact,
  mentions: boolean,
): Promise<ComparedReport[]> {
  const about = new Set(sources.filter(({ main }) => main).map(({ article }) => article));
  const reports: ComparedReport[] = [];
  for (const { article: id, contactId } of contact.reports) {
    if (!mentions && about.size > 0 && !about.has(id)) continue;
    const article = await archive.article(id);
    if (article !== null) reports.push({ article, contact: contactId });
  }
  return reports;
}

function written(comparison: Comparison, format: CompareOptions['format'], library: Library): string {
  switch (format) {
    case 'text':
      return comparisonReport(comparison, { ...terminalOf(process.stdout, process.env), library });
    case 'markdown':
      return comparisonMarkdown(comparison, library);
    case 'json':
      return `${JSON.stringify(comparison, null, 2)}\n`;
  }
}
