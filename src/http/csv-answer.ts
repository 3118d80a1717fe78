import type { Context } from 'hono';
import type { Chart } from '../web/charts/chart.ts';
import { chartCsv } from '../web/charts/chart-csv.ts';

/** The data of a chart as a file to download, named after the chart. */
export function csvAnswer(c: Context, { id, table }: Chart): Response {
  const { origin } = new URL(c.req.url);
  return c.body(chartCsv(table, origin), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${id}.csv"`,
  });
}
