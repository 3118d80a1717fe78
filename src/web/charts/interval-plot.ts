import { axisX, axisY, dot, gridX, gridY, type Markish, ruleX, ruleY } from '@observablehq/plot';
import type { InterfaceLanguage } from '../interface-language.ts';
import type { Chart, ChartWords } from './chart.ts';
import { draw } from './draw.ts';
import { labelMargin, shortened } from './row-labels.ts';

/** A share with the interval in which the true one lies; all from 0 to 1. */
export interface IntervalPoint {
  /** A period, '2020', or what is compared: a formula, an outlet. */
  readonly at: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** What the share is of: 3 of 12 readouts. */
  readonly uses: number;
  readonly trials: number;
  /** The address of its evidence. */
  readonly href: string | null;
}

export interface IntervalPlot extends ChartWords {
  /** `time`: `at` are periods from left to right. `rows`: `at` are names from top to bottom. */
  readonly along: 'time' | 'rows';
  /** Of `time`, all periods in order, those without a point included. */
  readonly periods?: readonly string[];
  readonly points: readonly IntervalPoint[];
  /** Heads of the table. */
  readonly columns: readonly [at: string, share: string, low: string, high: string, uses: string, trials: string];
  readonly language: InterfaceLanguage;
}

/** Shares as dots with their 95 % intervals as lines: the use of a formula over time, or of many formulas beside one another. */
export function intervalPlot(chart: IntervalPlot): Chart {
  const { id, title, description, points, columns } = chart;
  return {
    id,
    title,
    description,
    picture: () => pictureOf(chart),
    table: {
      columns,
      rows: points.map(({ at, value, low, high, uses, trials, href }) => [
        { value: at, href },
        { value },
        { value: low },
        { value: high },
        { value: uses },
        { value: trials },
      ]),
    },
  };
}

function pictureOf({ along, periods, points, language, ...words }: IntervalPlot) {
  if (points.length === 0) return null;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const named = points.map(point => ({
    ...point,
    said: `${point.at}: ${percent.format(point.value)} (${percent.format(point.low)}–${percent.format(point.high)}), ${point.uses}/${point.trials}`,
  }));
  const shares = [0, 0.25, 0.5, 0.75, 1];
  const tickFormat = (share: number): string => percent.format(share);
  const axis = { tickSize: 0, fontSize: 13, label: null, className: 'axis' };
  const interval = {
    className: 'series-1',
    strokeWidth: 4,
    strokeOpacity: 0.4,
    strokeLinecap: 'round',
    href: 'href',
    title: 'said',
  } as const;
  const middle = { className: 'series-1', fill: 'currentColor', stroke: 'none', r: 5.5, href: 'href', title: 'said', sort: null };
  const domain = along === 'time' ? (periods ?? [...new Set(points.map(({ at }) => at))]) : points.map((_, i) => String(i));
  if (along === 'time') {
    const every = Math.ceil(domain.length / 14);
    const marks: Markish[] = [
      gridY(shares, { className: 'grid', strokeOpacity: 1 }),
      axisY(shares, { ...axis, tickFormat }),
      axisX(
        domain.filter((_, i) => i % every === 0),
        axis,
      ),
      ruleX(named, { ...interval, x: 'at', y1: 'low', y2: 'high' }),
      dot(named, { ...middle, x: 'at', y: 'value' }),
    ];
    return draw(words, marks, {
      height: 280,
      marginTop: 12,
      marginBottom: 32,
      marginRight: 16,
      marginLeft: 52,
      x: { type: 'point', domain, padding: 0.6 },
      y: { domain: [0, 1] },
    });
  }
  const names = points.map(({ at }) => shortened(at));
  const rows = named.map((point, i) => ({ ...point, row: String(i) }));
  const marks: Markish[] = [
    gridX(shares, { className: 'grid', strokeOpacity: 1 }),
    axisX(shares, { ...axis, tickFormat }),
    axisY(domain, { ...axis, tickFormat: (_: string, i: number) => names[i] ?? '' }),
    ruleY(rows, { ...interval, y: 'row', x1: 'low', x2: 'high' }),
    dot(rows, { ...middle, x: 'value', y: 'row' }),
  ];
  return draw(words, marks, {
    height: 52 + points.length * 28,
    marginTop: 8,
    marginBottom: 32,
    marginRight: 28,
    marginLeft: labelMargin(names),
    x: { domain: [0, 1] },
    y: { type: 'point', domain, padding: 0.6 },
  });
}
