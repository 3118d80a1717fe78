import { deflateSync } from 'node:zlib';
import { indexTexts } from '../../query/index-texts.ts';
import type { ReadoutRecord } from '../../record/record.ts';
import type { Added, ReadArticle } from '../archive.ts';
import { facetTerms } from '../facets.ts';
import { identityOf, sha256 } from '../identity.ts';
import { keysOfMinute, timeKey } from '../time-key.ts';
import type { Database } from './database.ts';
import { indexTables, insertIndexRows } from './index-rows.ts';
import { queueArticle } from './queueing.ts';
import { deleteReports, insertReports } from './report-rows.ts';
import { reviewed, reviewState } from './reviewed.ts';
import { numberAt, type Row } from './row.ts';
import { standingOf } from './standing.ts';

/** Puts one article where it belongs; within a transaction of the caller's. */
export function putArticle(database: Database, article: ReadArticle): Added {
  const { id, standing, row } = standingOf(database, article);
  switch (standing) {
    case 'unchanged':
    case 'removed':
      break;
    case 'new':
      insertArticle(database, article, id, 1);
      break;
    case 'revision':
      if (row !== null) {
        keepRevision(database, row);
        deleteReports(database, id);
        takeOut(database, numberAt(row, 'key'));
        insertArticle(database, article, id, numberAt(row, 'revision') + 1);
      }
      break;
  }
  return { id, standing };
}

function keepRevision(database: Database, row: Row): void {
  database.run(
    `INSERT INTO revision (article, revision, received, text_id, bytes_id, text, metadata, record)
     SELECT a.id, a.revision, a.received, a.text_id, a.bytes_id, c.text, c.metadata, c.record
     FROM article a JOIN content c ON c.article = a.key WHERE a.key = ?`,
    numberAt(row, 'key'),
  );
}

function insertArticle(database: Database, article: ReadArticle, id: string, revision: number): void {
  const { text, metadata, bytes, mediaType, extractor, received, record: machine } = article;
  // What people decided of an earlier text holds of this one as far as it stands in it.
  const decided = reviewed(database, id, machine, text);
  const { record } = decided;
  const { document } = record;
  const key = freeKey(database, timeKey(record, received));
  const textId = sha256(text);
  const bytesId = bytes === null ? null : putOriginal(database, bytes, mediaType, textId);
  database.run(
    `INSERT INTO article (key, id, identity, revision, address, input_id, received, published, title, outlet, outlet_name, language, script,
       account_side, account_kind, text_id, bytes_id, media_type, extractor, read_by, review)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    key,
    id,
    identityOf(article),
    revision,
    metadata.url ?? metadata.path ?? null,
    metadata.id ?? null,
    received,
    document.published?.value ?? null,
    document.title?.value ?? metadata.title ?? null,
    document.outlet?.id ?? null,
    document.outlet?.name ?? null,
    document.language,
    document.script,
    document.account?.side ?? null,
    document.account?.kind ?? null,
    textId,
    bytesId,
    mediaType,
    extractor === null ? null : JSON.stringify(extractor),
    JSON.stringify(record.readBy),
    reviewState(decided),
  );
  database.run(
    'INSERT INTO content (article, text, metadata, record, machine) VALUES (?, ?, ?, ?, ?)',
    key,
    text,
    JSON.stringify(metadata),
    JSON.stringify(record),
    record === machine ? null : JSON.stringify(machine),
  );
  insertIndex(database, key, text, record, reviewState(decided));
  insertReports(database, id, text, record, received);
  queueArticle(database, id, decided);
}

/** Every index of an article's record: rows, words, facets. */
export function insertIndex(
  database: Database,
  key: number,
  text: string,
  record: ReadoutRecord,
  review: 'machine' | 'reviewed',
): void {
  insertIndexRows(database, key, record);
  const { title, language } = record.document;
  // A title that stands beside the text and not in it is found all the same.
  const titled = title === null || title.evidence !== null ? text : `${title.value}\n\n${text}`;
  const { words, stems } = indexTexts(titled, language);
  database.run(
    'INSERT INTO search (rowid, words, stems, facets) VALUES (?, ?, ?, ?)',
    key,
    words,
    stems,
    facetTerms(record, review).join(' '),
  );
}

/** Takes every index of an article out. */
export function deleteIndex(database: Database, key: number): void {
  for (const table of indexTables) database.run(`DELETE FROM ${table} WHERE article = ?`, key);
  database.run('DELETE FROM search WHERE rowid = ?', key);
}

/** Takes an article's row out with all that hangs on it, but not its revisions, which hang on its id. */
export function takeOut(database: Database, key: number): void {
  deleteIndex(database, key);
  database.run('DELETE FROM content WHERE article = ?', key);
  database.run('DELETE FROM article WHERE key = ?', key);
}

/** The first free key of a minute, or of the minutes after it where it is full. */
export function freeKey(database: Database, first: number): number {
  const row = database.first('SELECT max(key) AS last FROM article WHERE key >= ? AND key < ?', first, first + keysOfMinute);
  const last = row?.last;
  if (typeof last !== 'number') return first;
  return last + 1 < first + keysOfMinute ? last + 1 : freeKey(database, first + keysOfMinute);
}

/** Keeps bytes by their hash; where they are the text's own UTF-8 they are there already. */
function putOriginal(database: Database, bytes: Uint8Array, mediaType: string, textId: string): string {
  const id = sha256(bytes);
  if (id !== textId && database.first('SELECT 1 FROM original WHERE id = ?', id) === null)
    database.run('INSERT INTO original VALUES (?, ?, ?, ?)', id, mediaType, bytes.length, deflateSync(bytes));
  return id;
}
