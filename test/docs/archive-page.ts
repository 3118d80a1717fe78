import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { type ColumnMeaning, columnMeanings, tableMeanings, viewMeanings } from './column-meanings.ts';

export interface DescribedColumn {
  readonly name: string;
  readonly meaning: string | null;
}

/** Views and tables of an archive, with what is said of them; null where nothing is. */
export interface DescribedSchema {
  readonly views: readonly {
    readonly name: string;
    readonly meaning: string | null;
    readonly columns: readonly DescribedColumn[];
  }[];
  readonly tables: readonly { readonly name: string; readonly meaning: string | null; readonly columns: readonly string[] }[];
}

const rowSchema = z.object({ name: z.string(), type: z.enum(['table', 'view']) });

/** What the index of SQLite's full-text search keeps for itself. */
const isOwnOfSqlite = (name: string): boolean => /^(?:sqlite|search)_/.test(name);

export function describedSchema(path: string): DescribedSchema {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const all = database
      .prepare("SELECT name, type FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY name")
      .all()
      .map(row => rowSchema.parse(row))
      .filter(({ name }) => !isOwnOfSqlite(name));
    const columnsOf = (name: string): string[] =>
      database
        .prepare('SELECT name FROM pragma_table_info(?)')
        .all(name)
        .map(row => z.object({ name: z.string() }).parse(row).name);
    const meaningIn = (view: string, name: string): string | null => {
      const known: ColumnMeaning | undefined = columnMeanings[name];
      return typeof known === 'string' ? known : (known?.[view] ?? known?.else ?? null);
    };
    return {
      views: all
        .filter(({ type }) => type === 'view')
        .map(({ name }) => ({
          name,
          meaning: viewMeanings[name] ?? null,
          columns: columnsOf(name).map(column => ({ name: column, meaning: meaningIn(name, column) })),
        })),
      tables: all
        .filter(({ type }) => type === 'table')
        .map(({ name }) => ({ name, meaning: tableMeanings[name] ?? null, columns: columnsOf(name) })),
    };
  } finally {
    database.close();
  }
}

const row = (...cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...heads), row(...heads.map(() => '---')), ...rows.map(cells => row(...cells))].join('\n');

/** The parts of docs/archive.md that are made from the archive itself, by the name between their marks. */
export function generatedParts({ views, tables }: DescribedSchema): Readonly<Record<string, string>> {
  return {
    views: views
      .map(({ name, meaning, columns }) =>
        [
          `#### ${name}`,
          `A row is ${meaning ?? ''}.`,
          table(
            ['column', 'what'],
            columns.map(column => [`\`${column.name}\``, column.meaning ?? '']),
          ),
        ].join('\n\n'),
      )
      .join('\n\n'),
    tables: table(
      ['table', 'holds', 'columns'],
      tables.map(({ name, meaning, columns }) => [
        `\`${name}\``,
        meaning ?? '',
        columns.map(column => `\`${column}\``).join(', '),
      ]),
    ),
  };
}

/** The page with its generated parts renewed; what stands outside the marks stays. */
export function renewed(page: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce(
    (text, [name, part]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_all, open: string, close: string) => `${open}\n${part}\n\n${close}`,
      ),
    page,
  );
}
