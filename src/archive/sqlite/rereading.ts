import type { ReadoutRecord } from '../../record/record.ts';
import type { Reviewed } from '../../review/apply-corrections.ts';
import type { Reread } from '../archive.ts';
import { keysOfMinute, timeKey } from '../time-key.ts';
import type { Database } from './database.ts';
import { queueArticle } from './queueing.ts';
import { recordOf } from './reading-articles.ts';
import { deleteReports, insertReports } from './report-rows.ts';
import { reviewed, reviewState } from './reviewed.ts';
import { numberAt, textAt } from './row.ts';
import { deleteIndex, freeKey, insertIndex } from './writing-articles.ts';

/**
 * Puts what a machine read anew in the place of the old record, with what people decided, and renews its index; null where the article
 * is gone meanwhile.
 */
export function rereadArticle(database: Database, id: string, machine: ReadoutRecord): Reread | null {
  const row = database.first(
    'SELECT a.key, a.received, c.text, c.record FROM article a JOIN content c ON c.article = a.key WHERE a.id = ?',
    id,
  );
  if (row === null) return null;
  const text = textAt(row, 'text');
  const received = textAt(row, 'received');
  const decided = reviewed(database, id, machine, text);
  const { record } = decided;
  putRecord(database, numberAt(row, 'key'), received, text, machine, decided);
  deleteReports(database, id);
  insertReports(database, id, text, record, received);
  queueArticle(database, id, decided);
  return { id, before: recordOf(textAt(row, 'record')), after: record };
}

/** Puts a record where another stood, with all rows and words by which it is found. */
function putRecord(
  database: Database,
  before: number,
  received: string,
  text: string,
  machine: ReadoutRecord,
  decided: Reviewed,
): void {
  const { record } = decided;
  const { document } = record;
  deleteIndex(database, before);
  // Another day of publication is another place in the order of time.
  const first = timeKey(record, received);
  const key = before >= first && before < first + keysOfMinute ? before : freeKey(database, first);
  database.run(
    'UPDATE content SET article = ?, record = ?, machine = ? WHERE article = ?',
    key,
    JSON.stringify(record),
    record === machine ? null : JSON.stringify(machine),
    before,
  );
  database.run(
    `UPDATE article SET key = ?, published = ?, title = ?, outlet = ?, outlet_name = ?, language = ?, script = ?, account_side = ?,
       account_kind = ?, read_by = ?, review = ? WHERE key = ?`,
    key,
    document.published?.value ?? null,
    document.title?.value ?? null,
    document.outlet?.id ?? null,
    document.outlet?.name ?? null,
    document.language,
    document.script,
    document.account?.side ?? null,
    document.account?.kind ?? null,
    JSON.stringify(record.readBy),
    reviewState(decided),
    before,
  );
  insertIndex(database, key, text, record, reviewState(decided));
}
