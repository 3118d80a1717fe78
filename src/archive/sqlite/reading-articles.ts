import { inflateSync } from 'node:zlib';
import type { ReadoutRecord } from '../../record/record.ts';
import type { Metadata } from '../../source/source.ts';
import type { IncomingArticle, Original, Revision } from '../archive.ts';
import type { ArchivedArticle } from '../archived-article.ts';
import type { Database } from './database.ts';
import { bytesAt, numberAt, type Row, textAt, textOrNullAt } from './row.ts';

/** The columns of an archived article; `a` is article and `c` its content. */
const articleColumns = 'a.key, a.id, a.revision, a.address, a.received, a.review, c.text, c.record';

/** The article of a row of `articleColumns`. */
function articleOf(row: Row): ArchivedArticle {
  return {
    id: textAt(row, 'id'),
    revision: numberAt(row, 'revision'),
    address: textOrNullAt(row, 'address'),
    received: textAt(row, 'received'),
    text: textAt(row, 'text'),
    record: recordOf(textAt(row, 'record')),
    review: textAt(row, 'review') === 'reviewed' ? 'reviewed' : 'machine',
  };
}

/** A record as it was stored; `check-archive` tells whether somebody changed it. */
export function recordOf(json: string): ReadoutRecord {
  const record: ReadoutRecord = JSON.parse(json);
  return record;
}

export function articleByKey(database: Database, key: number): ArchivedArticle | null {
  const row = database.first(`SELECT ${articleColumns} FROM article a JOIN content c ON c.article = a.key WHERE a.key = ?`, key);
  return row === null ? null : articleOf(row);
}

export function keyOfId(database: Database, id: string): number | null {
  const row = database.first('SELECT key FROM article WHERE id = ?', id);
  return row === null ? null : numberAt(row, 'key');
}

export function revisionsOf(database: Database, id: string): Revision[] {
  return database
    .all(
      `SELECT revision, received, text_id, bytes_id, text FROM revision WHERE article = ?1
       UNION ALL SELECT a.revision, a.received, a.text_id, a.bytes_id, c.text FROM article a JOIN content c ON c.article = a.key WHERE a.id = ?1
       ORDER BY revision`,
      id,
    )
    .map(row => ({
      revision: numberAt(row, 'revision'),
      received: textAt(row, 'received'),
      textId: textAt(row, 'text_id'),
      bytesId: textOrNullAt(row, 'bytes_id'),
      text: textAt(row, 'text'),
    }));
}

export function originalOf(database: Database, bytesId: string): Original | null {
  const row = database.first('SELECT id, media_type, packed FROM original WHERE id = ?', bytesId);
  if (row === null) return originalText(database, bytesId);
  return { id: textAt(row, 'id'), mediaType: textAt(row, 'media_type'), bytes: inflateSync(bytesAt(row, 'packed')) };
}

/** Bytes that are the UTF-8 of a text are not kept twice. */
function originalText(database: Database, bytesId: string): Original | null {
  const row = database.first(
    `SELECT a.media_type, c.text FROM article a JOIN content c ON c.article = a.key WHERE a.text_id = ?1 AND a.bytes_id = ?1
     UNION ALL SELECT 'text/plain', text FROM revision WHERE text_id = ?1 AND bytes_id = ?1 LIMIT 1`,
    bytesId,
  );
  if (row === null) return null;
  return { id: bytesId, mediaType: textAt(row, 'media_type'), bytes: new TextEncoder().encode(textAt(row, 'text')) };
}

/** What an article was read from. */
export function incomingOf(database: Database, id: string): IncomingArticle | null {
  const row = database.first(
    `SELECT a.received, a.media_type, a.bytes_id, a.extractor, c.text, c.metadata
     FROM article a JOIN content c ON c.article = a.key WHERE a.id = ?`,
    id,
  );
  if (row === null) return null;
  const bytesId = textOrNullAt(row, 'bytes_id');
  const extractor = textOrNullAt(row, 'extractor');
  const metadata: Metadata = JSON.parse(textAt(row, 'metadata'));
  const madeBy: IncomingArticle['extractor'] = extractor === null ? null : JSON.parse(extractor);
  return {
    text: textAt(row, 'text'),
    metadata,
    bytes: bytesId === null ? null : (originalOf(database, bytesId)?.bytes ?? null),
    mediaType: textAt(row, 'media_type'),
    extractor: madeBy,
    received: textAt(row, 'received'),
  };
}

/** What the machine read from an article; null where there is none. */
export function machineRecordOf(database: Database, article: string): ReadoutRecord | null {
  const row = database.first(
    'SELECT coalesce(c.machine, c.record) AS machine FROM article a JOIN content c ON c.article = a.key WHERE a.id = ?',
    article,
  );
  return row === null ? null : recordOf(textAt(row, 'machine'));
}
