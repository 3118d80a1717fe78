import { stringify } from 'csv-stringify/sync';
import type { Citation } from '../../following/citation.ts';
import type { FollowingOptions } from './following-options.ts';

/** One row: its cells by column; null is an empty cell. */
export type CsvRow = Readonly<Record<string, string | number | null>>;

/** Rows under the given columns. Lists within a cell are parted by '; '. */
export function rowsAsCsv(
  columns: readonly string[],
  rows: readonly CsvRow[],
  { forSpreadsheet }: Pick<FollowingOptions, 'forSpreadsheet'>,
): string {
  return stringify([...rows], { header: true, columns: [...columns], escape_formulas: forSpreadsheet === true });
}

export const citationColumns = [
  'article',
  'input',
  'address',
  'outlet',
  'language',
  'published',
  'review',
  'start',
  'end',
  'text',
] as const;

/** The cells of a citation; `prefix` tells it from another of the same row. */
export function citationCells(cited: Citation | undefined, prefix = ''): CsvRow {
  const { evidence = [], ...source } = cited ?? {};
  const cells: CsvRow = {
    ...source,
    start: evidence.at(0)?.start ?? null,
    end: evidence.at(-1)?.end ?? null,
    text: evidence.map(({ text }) => text).join(' … '),
  };
  return Object.fromEntries(citationColumns.map(name => [`${prefix}${name}`, cells[name] ?? null]));
}

export const prefixedCitationColumns = (prefix: string): string[] => citationColumns.map(name => `${prefix}${name}`);
