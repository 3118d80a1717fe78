import { stringify } from 'csv-stringify/sync';
import type { ChartTable } from './chart-table.ts';

/**
 * The data of a chart as comma-separated values (RFC 4180). A last column has the address of each row's evidence, after `origin`: scheme,
 * host and port of the workbench. Cells that a spreadsheet would run as a formula are escaped.
 */
export function chartCsv({ columns, rows }: ChartTable, origin: string): string {
  return stringify(
    rows.map(cells => {
      const href = cells.map(cell => cell.href ?? null).find(address => address !== null) ?? null;
      return [...cells.map(({ value }) => value), href === null ? null : `${origin}${href}`];
    }),
    { header: true, columns: [...columns, 'link'], record_delimiter: 'windows', escape_formulas: true },
  );
}
