import { inflateSync } from 'node:zlib';
import { recordSchema } from '../../record/schema.ts';
import { applyCorrections } from '../../review/apply-corrections.ts';
import { sha256 } from '../identity.ts';
import type { Problem } from '../problem.ts';
import { correctionsOf } from './corrections.ts';
import type { Database } from './database.ts';
import { indexRows, indexTables } from './index-rows.ts';
import { recordOf } from './reading-articles.ts';
import { reviewState } from './reviewed.ts';
import { bytesAt, numberAt, type Row, textAt, textOrNullAt } from './row.ts';
import { spansOf } from './spans-of.ts';

const together = 100;

/** Whatever does not hold in the file, its hashes, the evidence of its records and their index; reads all of it. */
export function* problemsOf(database: Database): Generator<Problem> {
  for (const row of database.all('PRAGMA integrity_check(20)')) {
    const message = textAt(row, 'integrity_check');
    if (message !== 'ok') yield { code: 'damaged-file', article: null, message };
  }
  yield* wrongOriginals(database);
  let after = -1;
  for (;;) {
    const rows = database.all(
      `SELECT a.key, a.id, a.text_id, a.bytes_id, a.review, c.text, c.record, c.machine FROM article a LEFT JOIN content c ON c.article = a.key
       WHERE a.key > ? ORDER BY a.key LIMIT ${together}`,
      after,
    );
    for (const row of rows) yield* problemsOfArticle(database, row);
    const last = rows.at(-1);
    if (last === undefined) break;
    after = numberAt(last, 'key');
  }
  for (const table of ['correction', 'review_item'])
    for (const row of database.all(
      `SELECT count(*) AS n FROM ${table} t WHERE NOT EXISTS (SELECT 1 FROM article a WHERE a.id = t.article) HAVING n > 0`,
    ))
      yield { code: 'lost-row', article: null, message: `${numberAt(row, 'n')} rows of '${table}' belong to no article.` };
  for (const table of [...indexTables, 'content'])
    for (const row of database.all(
      `SELECT count(*) AS n FROM ${table} t WHERE NOT EXISTS (SELECT 1 FROM article a WHERE a.key = t.article) HAVING n > 0`,
    ))
      yield { code: 'lost-row', article: null, message: `${numberAt(row, 'n')} rows of '${table}' belong to no article.` };
}

function* wrongOriginals(database: Database): Generator<Problem> {
  for (const row of database.all('SELECT id FROM original ORDER BY id')) {
    const id = textAt(row, 'id');
    const packed = database.first('SELECT packed FROM original WHERE id = ?', id);
    if (packed === null || !isWhole(bytesAt(packed, 'packed'), id))
      yield { code: 'wrong-hash', article: null, message: `The original bytes ${id} are not what they were.` };
  }
}

function isWhole(packed: Uint8Array, id: string): boolean {
  try {
    return sha256(inflateSync(packed)) === id;
  } catch {
    return false;
  }
}

function* problemsOfArticle(database: Database, row: Row): Generator<Problem> {
  const article = textAt(row, 'id');
  const text = textOrNullAt(row, 'text');
  const stored = textOrNullAt(row, 'record');
  if (text === null || stored === null) {
    yield { code: 'wrong-record', article, message: 'Its text or its record is gone.' };
    return;
  }
  if (sha256(text) !== textAt(row, 'text_id')) yield { code: 'wrong-hash', article, message: 'Its text is not what it was.' };
  const bytesId = textOrNullAt(row, 'bytes_id');
  if (
    bytesId !== null &&
    bytesId !== textAt(row, 'text_id') &&
    database.first('SELECT 1 FROM original WHERE id = ?', bytesId) === null
  )
    yield { code: 'missing-original', article, message: `Its original bytes ${bytesId} are gone.` };
  const parsed = recordSchema.safeParse(parsedJson(stored));
  if (!parsed.success) {
    yield { code: 'wrong-record', article, message: `Its record is none: ${parsed.error.issues[0]?.message ?? 'no JSON'}.` };
    return;
  }
  for (const { start, end, text: piece } of spansOf(parsed.data))
    if (text.slice(start, end) !== piece) {
      yield {
        code: 'wrong-evidence',
        article,
        message: `Its text at ${start} to ${end} is not the evidence '${piece.slice(0, 60)}'.`,
      };
      break;
    }
  yield* problemsOfReview(database, row, text, stored);
  const expected = new Map<string, number>();
  for (const [table] of indexRows(parsed.data)) expected.set(table, (expected.get(table) ?? 0) + 1);
  const key = numberAt(row, 'key');
  for (const table of indexTables) {
    const found = database.first(`SELECT count(*) AS n FROM ${table} WHERE article = ?`, key);
    const [n, wanted] = [found === null ? 0 : numberAt(found, 'n'), expected.get(table) ?? 0];
    if (n !== wanted)
      yield { code: 'wrong-index', article, message: `'${table}' has ${n} rows of it for ${wanted}; run 'readout reindex'.` };
  }
  if (database.first('SELECT 1 FROM search WHERE rowid = ?', key) === null)
    yield { code: 'wrong-index', article, message: "It is not in the search index; run 'readout reindex'." };
}

/** Whether the record is what the machine's own and people's corrections make. */
function* problemsOfReview(database: Database, row: Row, text: string, stored: string): Generator<Problem> {
  const article = textAt(row, 'id');
  const kept = textOrNullAt(row, 'machine');
  const corrections = correctionsOf(database, article);
  if (kept === null && corrections.length === 0 && textAt(row, 'review') === 'machine') return;
  if (!recordSchema.safeParse(parsedJson(kept ?? stored)).success) {
    yield { code: 'wrong-record', article, message: 'What the machine read is no record.' };
    return;
  }
  const decided = applyCorrections(recordOf(kept ?? stored), corrections, text);
  if (JSON.stringify(decided.record) !== stored || reviewState(decided) !== textAt(row, 'review'))
    yield {
      code: 'wrong-record',
      article,
      message: "Its record is not what people's corrections make of it; run 'readout reindex'.",
    };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
