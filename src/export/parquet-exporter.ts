import type { Exporter } from './exporter.ts';
import { ParquetFile } from './parquet-file.ts';
import { rowsOf } from './table.ts';
import { tables } from './tables/tables.ts';
import { Tally } from './tally.ts';

const fileOf = (table: string): string => `${table}.parquet`;

const files = tables.map(({ name, holds }) => ({ name: fileOf(name), holds }));

/** The tables of the CSV export with typed columns. */
export const parquetExporter: Exporter = {
  format: 'parquet',
  description: 'The same tables as Apache Parquet, with typed columns and real lists',
  mediaType: 'application/vnd.apache.parquet',
  carriesText: true,
  files,
  async write(articles, options, sink) {
    const tally = new Tally(files.map(({ name }) => name));
    const written = new Map<string, ParquetFile>();
    for (const { name, holds, columns } of tables)
      written.set(name, new ParquetFile(await sink.open({ name: fileOf(name), holds }), columns));
    for await (const article of articles) {
      tally.read();
      for (const { table, rows } of rowsOf(tables, article, options))
        for (const row of rows) {
          await written.get(table.name)?.write(row);
          tally.wrote(fileOf(table.name), 1);
        }
    }
    for (const file of written.values()) await file.close();
    return tally.summary();
  },
};
