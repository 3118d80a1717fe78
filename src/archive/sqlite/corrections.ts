import { randomUUID } from 'node:crypto';
import type { Correction } from '../../review/correction.ts';
import { ArchiveError } from '../archive-error.ts';
import type { LogEntry, LogPage } from '../review-pages.ts';
import type { Database } from './database.ts';
import { numberAt, type Row, textAt, textOrNullAt } from './row.ts';

/** A correction beside the entry that undoes it, which is null where none does. */
const columns = 'c.n, c.correction, u.at AS undone_at, u.by AS undone_by';
const withUndone = 'correction c LEFT JOIN correction u ON u.undoes = c.id';

/** What people decided of an article, in the order in which they did, undone or not. */
export function correctionsOf(database: Database, article: string): Correction[] {
  return database
    .all(`SELECT ${columns} FROM ${withUndone} WHERE c.article = ? AND c.undoes IS NULL ORDER BY c.n`, article)
    .map(correctionAt);
}

export const newCorrectionId = (): string => `correction:${randomUUID()}`;

export function keepCorrection(database: Database, correction: Correction): void {
  const { id, article, at, by } = correction;
  database.run(
    'INSERT INTO correction (id, article, at, by, correction) VALUES (?, ?, ?, ?, ?)',
    id,
    article,
    at,
    by,
    JSON.stringify(correction),
  );
}

/** A correction by its id. Throws an ArchiveError where there is none. */
export function correctionById(database: Database, id: string): Correction {
  const row = database.first(`SELECT ${columns} FROM ${withUndone} WHERE c.id = ? AND c.undoes IS NULL`, id);
  if (row === null)
    throw new ArchiveError('unknown-correction', `There is no correction '${id.slice(0, 80)}'; 'readout log' lists them.`);
  return correctionAt(row);
}

export function keepUndo(database: Database, { id, article }: Correction, by: string, at: string): void {
  database.run(
    'INSERT INTO correction (id, article, at, by, undoes) VALUES (?, ?, ?, ?, ?)',
    newCorrectionId(),
    article,
    at,
    by,
    id,
  );
}

/** Entries of the log from the latest back, those before `after` where it is given. */
export function logPage(database: Database, after: number | undefined, limit: number): LogPage {
  const rows = database.all(
    `SELECT e.n, e.at, e.by, e.undoes, c.correction, u.at AS undone_at, u.by AS undone_by
     FROM correction e JOIN correction c ON c.id = coalesce(e.undoes, e.id) LEFT JOIN correction u ON u.undoes = c.id
     WHERE e.n < ? ORDER BY e.n DESC LIMIT ?`,
    after ?? Number.MAX_SAFE_INTEGER,
    limit + 1,
  );
  const entries = rows.slice(0, limit).map(
    (row): LogEntry => ({
      n: numberAt(row, 'n'),
      kind: textOrNullAt(row, 'undoes') === null ? 'correction' : 'undo',
      at: textAt(row, 'at'),
      by: textAt(row, 'by'),
      correction: correctionAt(row),
    }),
  );
  return { entries, next: rows.length > limit ? (entries.at(-1)?.n ?? null) : null };
}

function correctionAt(row: Row): Correction {
  const correction: Correction = JSON.parse(textAt(row, 'correction'));
  const at = textOrNullAt(row, 'undone_at');
  return at === null ? correction : { ...correction, undone: { at, by: textAt(row, 'undone_by') } };
}
