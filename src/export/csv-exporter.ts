import type { Options } from 'csv-stringify/sync';
import { stringify } from 'csv-stringify/sync';
import type { Exporter, ExportOptions } from './exporter.ts';
import { type Cell, rowsOf } from './table.ts';
import { tables } from './tables/tables.ts';
import { Tally } from './tally.ts';
import { TextFile } from './text-file.ts';

const fileOf = (table: string): string => `${table}.csv`;

// Every text is quoted, so that an empty text and a value that is not known differ.
const rfc4180: Options = { record_delimiter: 'windows', quoted_string: true };

const line = (rows: readonly (readonly Cell[])[], { forSpreadsheet = false }: ExportOptions): string =>
  stringify(
    rows.map(row => row.map(cell => (typeof cell === 'object' && cell !== null ? cell.join(';') : cell))),
    { ...rfc4180, escape_formulas: forSpreadsheet },
  );

const files = tables.map(({ name, holds }) => ({ name: fileOf(name), holds }));

/** One table a kind of entry, by RFC 4180. */
export const csvExporter: Exporter = {
  format: 'csv',
  description: 'Tables, one a kind of entry, as comma-separated values',
  mediaType: 'text/csv; charset=utf-8; header=present',
  carriesText: true,
  files,
  async write(articles, options, sink) {
    const tally = new Tally(files.map(({ name }) => name));
    const texts = new Map<string, TextFile>();
    for (const { name, holds, columns } of tables) {
      const text = new TextFile(await sink.open({ name: fileOf(name), holds }));
      texts.set(name, text);
      if (options.forSpreadsheet === true) await text.write('\ufeff');
      await text.write(line([columns.map(({ name }) => name)], options));
    }
    for await (const article of articles) {
      tally.read();
      for (const { table, rows } of rowsOf(tables, article, options)) {
        const all = [...rows];
        tally.wrote(fileOf(table.name), all.length);
        await texts.get(table.name)?.write(line(all, options));
      }
    }
    for (const text of texts.values()) await text.close();
    return tally.summary();
  },
};
