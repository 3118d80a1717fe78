import { blockKeysOf } from '../../merging/block-keys.ts';
import { type ReportOfContact, reportsOfContacts } from '../../merging/report-of-contact.ts';
import type { ReadoutRecord } from '../../record/record.ts';
import type { Database } from './database.ts';
import { textAt, textOrNullAt } from './row.ts';

/** Writes what merging asks of an article, and remembers that it is to be put together with others. */
export function insertReports(database: Database, article: string, text: string, record: ReadoutRecord, received: string): void {
  for (const report of reportsOfContacts({ article, record, text, received })) {
    database.run(
      'INSERT INTO report (key, article, main, features) VALUES (?, ?, ?, ?)',
      report.key,
      article,
      report.main ? 1 : 0,
      written(report),
    );
    for (const block of new Set(blockKeysOf(report))) database.run('INSERT INTO report_block VALUES (?, ?)', block, report.key);
  }
  database.run('INSERT OR IGNORE INTO unsettled VALUES (?)', article);
}

/** Takes the reports of an article out; those that were of a contact with them are to be put together anew. */
export function deleteReports(database: Database, article: string): void {
  for (const row of database.all('SELECT key, merged FROM report WHERE article = ?', article)) {
    const merged = textOrNullAt(row, 'merged');
    if (merged !== null)
      database.run(
        'INSERT OR IGNORE INTO unsettled SELECT article FROM report WHERE merged = ? AND article <> ?',
        merged,
        article,
      );
    database.run('DELETE FROM report_block WHERE report = ?', textAt(row, 'key'));
  }
  database.run('DELETE FROM report WHERE article = ?', article);
}

/** A report as it was written; the sketch is an array of numbers, which JSON has not. */
export function reportOf(features: string): ReportOfContact {
  const { sketch, ...report }: Omit<ReportOfContact, 'sketch'> & { readonly sketch: readonly number[] | null } =
    JSON.parse(features);
  return { ...report, sketch: sketch === null ? null : Uint32Array.from(sketch) };
}

const written = (report: ReportOfContact): string =>
  JSON.stringify({ ...report, sketch: report.sketch === null ? null : [...report.sketch] });
