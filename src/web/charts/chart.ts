import type { Markup } from '../markup.ts';
import type { ChartTable } from './chart-table.ts';

/** What every chart says of itself, in the reader's language. */
export interface ChartWords {
  /** Unique on its page; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** What a reader who cannot see the chart has to know of it: its extent, its peaks, its gaps. */
  readonly description: string;
}

/** A chart: a picture, and the same as a table. `chartFigure` shows both, `chartCsv` makes the table a download. */
export interface Chart extends ChartWords {
  /** Draws it as SVG; null where there is nothing to draw. */
  readonly picture: () => Markup | null;
  readonly table: ChartTable;
}
