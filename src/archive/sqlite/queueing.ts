import type { MergedContact } from '../../merging/merged-contact.ts';
import type { Reviewed } from '../../review/apply-corrections.ts';
import { contactQueue } from '../../review/contact-queue.ts';
import type { FieldRef } from '../../review/field-ref.ts';
import type { QueueItem } from '../../review/queue-item.ts';
import { queueOf } from '../../review/queue-of.ts';
import { SettledFields } from '../../review/settled-fields.ts';
import type { Database } from './database.ts';
import { recordOf } from './reading-articles.ts';
import { reviewed } from './reviewed.ts';
import { textAt } from './row.ts';

/** Items that come from an article's own record. */
const ofRecord = 'record';

/** Puts what of an article deserves a person's eye into the queue, in the place of what stood there. */
export function queueArticle(database: Database, article: string, record: Reviewed): void {
  database.run('DELETE FROM review_item WHERE article = ? AND source = ?', article, ofRecord);
  for (const [n, item] of queueOf(record).entries()) insertItem(database, article, ofRecord, n, item);
  database.run("DELETE FROM unqueued WHERE kind = 'article' AND id = ?", article);
}

/** The same of a merged contact. */
export function queueContact(database: Database, id: string): void {
  database.run("DELETE FROM review_item WHERE source <> 'record' AND source = ?", id);
  database.run("DELETE FROM unqueued WHERE kind = 'contact' AND id = ?", id);
  const row = database.first('SELECT summary FROM merged_contact WHERE id = ? AND redirect IS NULL AND summary IS NOT NULL', id);
  if (row === null) return;
  const contact: MergedContact = JSON.parse(textAt(row, 'summary'));
  const settled = new Map<string, SettledFields>();
  const isSettled = (article: string, field: FieldRef): boolean => {
    const fields = settled.get(article) ?? settledOf(database, article);
    settled.set(article, fields);
    return fields.has(field);
  };
  for (const [n, { article, ...item }] of contactQueue(contact, isSettled).entries()) insertItem(database, article, id, n, item);
}

function settledOf(database: Database, article: string): SettledFields {
  const row = database.first(
    `SELECT c.text, coalesce(c.machine, c.record) AS machine FROM article a JOIN content c ON c.article = a.key
     WHERE a.id = ?1 AND EXISTS (SELECT 1 FROM correction WHERE article = ?1)`,
    article,
  );
  if (row === null) return new SettledFields([]);
  return new SettledFields(reviewed(database, article, recordOf(textAt(row, 'machine')), textAt(row, 'text')).applied);
}

const together = 200;

/** Brings some of what the queue does not know yet into it; false where it knows everything. */
export function queueNext(database: Database): boolean {
  const rows = database.all(`SELECT kind, id FROM unqueued LIMIT ${together}`);
  for (const row of rows) {
    const id = textAt(row, 'id');
    if (textAt(row, 'kind') === 'contact') queueContact(database, id);
    else queueStored(database, id);
  }
  return rows.length > 0;
}

function queueStored(database: Database, article: string): void {
  const row = database.first(
    'SELECT c.text, coalesce(c.machine, c.record) AS machine FROM article a JOIN content c ON c.article = a.key WHERE a.id = ?',
    article,
  );
  if (row === null) database.run("DELETE FROM unqueued WHERE kind = 'article' AND id = ?", article);
  else queueArticle(database, article, reviewed(database, article, recordOf(textAt(row, 'machine')), textAt(row, 'text')));
}

function insertItem(database: Database, article: string, source: string, n: number, item: QueueItem): void {
  const { priority, reason } = item;
  database.run(
    'INSERT INTO review_item VALUES (?, ?, ?, ?, ?, ?)',
    100 - priority,
    article,
    source,
    n,
    reason,
    JSON.stringify(item),
  );
}
