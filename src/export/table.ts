import type { ArchivedArticle } from '../archive/archived-article.ts';
import type { Evidence } from '../record/record.ts';
import { CodePoints } from './code-points.ts';
import type { ExportOptions } from './exporter.ts';
import { placeEvidence } from './placed-evidence.ts';

/** `list` holds codes and ids alone, never words of a text, so that ';' can stand between them. */
export type CellType = 'text' | 'integer' | 'number' | 'list';
export type Cell = string | number | readonly string[] | null;

export interface Column {
  readonly name: string;
  readonly type: CellType;
  readonly meaning: string;
}

/** A column and where its cell comes from. */
export interface ColumnOf<Entry> extends Column {
  cell(entry: Entry, options: ExportOptions): Cell;
}

/** One kind of entry of all records, as rows. */
export interface Table {
  /** Lower case with underscores: a name for SQL. */
  readonly name: string;
  /** What a row is. */
  readonly holds: string;
  readonly columns: readonly Column[];
  rows(article: ArchivedArticle, codePoints: CodePoints, options: ExportOptions): Iterable<readonly Cell[]>;
}

interface TableDefinition<Entry> extends Pick<Table, 'name' | 'holds'> {
  entries(article: ArchivedArticle): Iterable<Entry>;
  evidence(entry: Entry): Evidence | null;
  readonly columns: readonly ColumnOf<Entry>[];
}

const articleColumns: readonly ColumnOf<ArchivedArticle>[] = [
  { name: 'article', type: 'text', meaning: 'id of the article', cell: ({ id }) => id },
  { name: 'revision', type: 'integer', meaning: 'which text of its address it is, from 1', cell: ({ revision }) => revision },
  {
    name: 'review',
    type: 'text',
    meaning: '`machine`: nobody has checked it; `reviewed`: a person has',
    cell: ({ review }) => review,
  },
];

const sourceColumns: readonly ColumnOf<ArchivedArticle>[] = [
  { name: 'address', type: 'text', meaning: 'URL or path of the article', cell: ({ address }) => address },
  {
    name: 'outlet',
    type: 'text',
    meaning: 'name of the outlet',
    cell: ({ record }) => record.document.outlet?.name ?? null,
  },
  {
    name: 'published',
    type: 'text',
    meaning: 'ISO 8601, as precise as known',
    cell: ({ record }) => record.document.published?.value ?? null,
  },
];

const evidenceColumns: readonly Column[] = [
  { name: 'evidence', type: 'text', meaning: 'the words that show the row, pieces joined by ` … `' },
  { name: 'start', type: 'integer', meaning: 'where the evidence starts, UTF-16 code units' },
  { name: 'end', type: 'integer', meaning: 'where it ends, exclusive, UTF-16 code units' },
  { name: 'start_cp', type: 'integer', meaning: 'where it starts, Unicode code points' },
  { name: 'end_cp', type: 'integer', meaning: 'where it ends, exclusive, Unicode code points' },
];

/** A table whose rows tell, besides their own columns, of which article they are and which words show them. */
export function tableOf<Entry>({ name, holds, entries, evidence, columns }: TableDefinition<Entry>): Table {
  return {
    name,
    holds,
    columns: [...articleColumns, ...columns, ...evidenceColumns, ...sourceColumns].map(({ name, type, meaning }) => ({
      name,
      type,
      meaning,
    })),
    *rows(article, codePoints, options) {
      const before = articleColumns.map(column => column.cell(article, options));
      const after = sourceColumns.map(column => column.cell(article, options));
      for (const entry of entries(article)) {
        const placed = placeEvidence(evidence(entry), codePoints);
        yield [
          ...before,
          ...columns.map(column => column.cell(entry, options)),
          placed?.text ?? null,
          placed?.start ?? null,
          placed?.end ?? null,
          placed?.startCodePoint ?? null,
          placed?.endCodePoint ?? null,
          ...after,
        ];
      }
    },
  };
}

/** The rows of one article in every table of a list; what is dear is made once. */
export function* rowsOf(
  tables: readonly Table[],
  article: ArchivedArticle,
  options: ExportOptions,
): Generator<{ readonly table: Table; readonly rows: Iterable<readonly Cell[]> }> {
  const codePoints = new CodePoints(article.text);
  for (const table of tables) yield { table, rows: table.rows(article, codePoints, options) };
}

export const text = <Entry>(name: string, meaning: string, cell: ColumnOf<Entry>['cell']): ColumnOf<Entry> => ({
  name,
  type: 'text',
  meaning,
  cell,
});
export const integer = <Entry>(name: string, meaning: string, cell: ColumnOf<Entry>['cell']): ColumnOf<Entry> => ({
  name,
  type: 'integer',
  meaning,
  cell,
});
export const list = <Entry>(name: string, meaning: string, cell: ColumnOf<Entry>['cell']): ColumnOf<Entry> => ({
  name,
  type: 'list',
  meaning,
  cell,
});
