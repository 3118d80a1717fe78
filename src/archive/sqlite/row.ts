import type { SQLOutputValue } from 'node:sqlite';
import { ArchiveError } from '../archive-error.ts';

/** One row as SQLite gives it: columns of types that only the schema knows, so each is asked for by its type. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

export function textAt(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw unexpected(column, value);
  return value;
}

export function textOrNullAt(row: Row, column: string): string | null {
  return row[column] === null ? null : textAt(row, column);
}

export function numberAt(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw unexpected(column, value);
  return value;
}

export function bytesAt(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw unexpected(column, value);
  return value;
}

function unexpected(column: string, value: unknown): ArchiveError {
  const found = value === undefined ? 'is not there' : `holds a ${value === null ? 'null' : typeof value}`;
  return new ArchiveError(
    'damaged',
    `The archive's column '${column}' ${found}; it was changed by another program. Run 'readout check-archive'.`,
  );
}
