import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { engineVersion } from '../version.ts';
import type { FileWriter } from './exporter.ts';
import type { Cell, Column } from './table.ts';

/** A row group ends with this many rows, or with this many UTF-16 code units of text: what is kept in memory. */
const longestGroup = { rows: 10_000, units: 2_000_000 };

/** A buffer that is emptied into a file whenever a row group is done. */
class FlushedBytes extends ByteWriter {
  readonly #file: FileWriter;

  constructor(file: FileWriter) {
    super(65_536);
    this.#file = file;
  }

  async flush(): Promise<void> {
    const bytes = this.getBytes().slice();
    this.index = 0;
    if (bytes.length > 0) await this.#file.write(bytes);
  }

  override async finish(): Promise<void> {
    await this.flush();
    await this.#file.close();
  }
}

/** One table as a Parquet file, written a row group at a time. */
export class ParquetFile {
  readonly #columns: readonly Column[];
  readonly #writer: ParquetWriter;
  #rows: (readonly Cell[])[] = [];
  #units = 0;

  constructor(file: FileWriter, columns: readonly Column[]) {
    this.#columns = columns;
    this.#writer = new ParquetWriter({
      writer: new FlushedBytes(file),
      schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
      createdBy: `Readout version ${engineVersion}`,
    });
  }

  async write(row: readonly Cell[]): Promise<void> {
    this.#rows.push(row);
    for (const cell of row) this.#units += typeof cell === 'string' ? cell.length : 8;
    if (this.#rows.length >= longestGroup.rows || this.#units >= longestGroup.units) await this.#group();
  }

  async close(): Promise<void> {
    await this.#group();
    await this.#writer.finish();
  }

  async #group(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    this.#units = 0;
    if (rows.length === 0) return;
    await this.#writer.write({
      columnData: this.#columns.map(({ name }, i) => ({ name, data: rows.map(row => row[i] ?? null), offsetIndex: false })),
      rowGroupSize: rows.length,
    });
  }
}

function elementsOf({ name, type }: Column): SchemaElement[] {
  switch (type) {
    case 'text':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }];
    case 'integer':
      return [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }];
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }];
    case 'list':
      return [
        { name, converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      ];
  }
}
