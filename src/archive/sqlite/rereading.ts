import type { ReadoutRecord } from '../../record/record.ts';
import type { Reread } from '../archive.ts';
import { keysOfMinute, timeKey } from '../time-key.ts';
import type { Database } from './database.ts';
import { recordOf } from './reading-articles.ts';
import { deleteReports, insertReports } from './report-rows.ts';
import { numberAt, textAt } from './row.ts';
import { deleteIndex, freeKey, insertIndex } from './writing-articles.ts';

/** Puts a new record in the place of the old one and renews its index; null where the article is gone meanwhile. */
export function rereadArticle(database: Database, id: string, record: ReadoutRecord): Reread | null {
  const row = database.first(
    'SELECT a.key, a.received, a.review, c.text, c.record FROM article a JOIN content c ON c.article = a.key WHERE a.id = ?',
    id,
  );
  if (row === null) return null;
  const before = numberAt(row, 'key');
  const { document } = record;
  deleteIndex(database, before);
  // Another day of publication is another place in the order of time.
  const first = timeKey(record, textAt(row, 'received'));
  const key = before >= first && before < first + keysOfMinute ? before : freeKey(database, first);
  database.run('UPDATE content SET article = ?, record = ? WHERE article = ?', key, JSON.stringify(record), before);
  database.run(
    `UPDATE article SET key = ?, published = ?, title = ?, outlet = ?, outlet_name = ?, language = ?, script = ?, account_side = ?,
       account_kind = ?, read_by = ? WHERE key = ?`,
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
    before,
  );
  insertIndex(database, key, textAt(row, 'text'), record, textAt(row, 'review') === 'reviewed' ? 'reviewed' : 'machine');
  deleteReports(database, id);
  insertReports(database, id, textAt(row, 'text'), record, textAt(row, 'received'));
  return { id, before: recordOf(textAt(row, 'record')), after: record };
}
