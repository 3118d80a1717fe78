import { sha256 } from '../identity.ts';
import type { Database } from './database.ts';
import { dequeue } from './queue.ts';
import { deleteReports } from './report-rows.ts';
import { numberAt, textAt, textOrNullAt } from './row.ts';
import { takeOut } from './writing-articles.ts';

/**
 * Takes an article out of bytes, text, index and revisions, and leaves its tombstone; false where there is none. Freed pages are
 * overwritten, and the segments of the index that held its words are merged away, so that nothing of it stays in the file.
 */
export function removeArticle(database: Database, id: string, reason: string): boolean {
  const row = database.first('SELECT key, identity, text_id, bytes_id FROM article WHERE id = ?', id);
  if (row === null) return false;
  database.execute('PRAGMA secure_delete = ON');
  const originals = database
    .all('SELECT bytes_id FROM revision WHERE article = ? AND bytes_id IS NOT NULL', id)
    .map(revision => textAt(revision, 'bytes_id'));
  const present = textOrNullAt(row, 'bytes_id');
  if (present !== null) originals.push(present);
  deleteReports(database, id);
  database.run('INSERT OR IGNORE INTO unsettled VALUES (?)', id);
  takeOut(database, numberAt(row, 'key'));
  dequeue(database, id);
  database.run('DELETE FROM correction WHERE article = ?', id);
  database.run('DELETE FROM revision WHERE article = ?', id);
  for (const original of originals)
    database.run(
      `DELETE FROM original WHERE id = ?1
       AND NOT EXISTS (SELECT 1 FROM article WHERE bytes_id = ?1) AND NOT EXISTS (SELECT 1 FROM revision WHERE bytes_id = ?1)`,
      original,
    );
  database.run(
    "INSERT INTO tombstone VALUES (?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?)",
    id,
    sha256(textAt(row, 'identity')),
    textAt(row, 'text_id'),
    reason,
  );
  database.execute("INSERT INTO search (search) VALUES ('optimize')");
  return true;
}
