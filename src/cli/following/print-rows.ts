import { once } from 'node:events';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type Terminal, terminalOf } from '../terminal.ts';
import type { FollowingOptions } from './following-options.ts';
import { type CsvRow, rowsAsCsv } from './rows-as-csv.ts';

/** How an answer is printed in each format. */
export interface Printed {
  readonly text: (terminal: Terminal) => string;
  readonly json: unknown;
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Prints an answer as it was asked for. As with grep: nothing found is no error, and yet it is told. */
export async function printRows({ text, json, columns, rows }: Printed, options: FollowingOptions): Promise<ExitCode> {
  const written = ((): string => {
    switch (options.format) {
      case 'text':
        return text(terminalOf(process.stdout, process.env));
      case 'json':
        return `${JSON.stringify(json, null, 2)}\n`;
      case 'csv':
        return rowsAsCsv(columns, rows, options);
    }
  })();
  if (!process.stdout.write(written)) await once(process.stdout, 'drain');
  return rows.length === 0 ? exitCodes.unread : exitCodes.ok;
}
