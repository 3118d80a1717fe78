import { axisFy, axisX, barY, type Markish, ruleY, text } from '@observablehq/plot';
import type { InterfaceLanguage } from '../interface-language.ts';
import type { Chart, ChartWords } from './chart.ts';
import { shownNumber } from './chart-table.ts';
import { draw } from './draw.ts';
import { labelMargin, shortened } from './row-labels.ts';

/** How much of a series falls into a period. */
export interface Bar {
  /** Key of its series. */
  readonly series: string;
  /** One of the chart's periods. */
  readonly period: string;
  readonly value: number;
  /** The address of what was counted. */
  readonly href: string | null;
}

export interface BarsOverTime extends ChartWords {
  /** All periods in order, those without anything included: '2020', '2020-H1'. */
  readonly periods: readonly string[];
  /** From top to bottom: each has bars of its own, so that none has to be told from another by its colour. */
  readonly series: readonly { readonly key: string; readonly name: string }[];
  readonly bars: readonly Bar[];
  /** Heads of the table: period, series, number. */
  readonly columns: readonly [period: string, series: string, value: string];
  readonly language: InterfaceLanguage;
}

const heightOfSeries = 62;
const room = 18;

/** Numbers by period, a row of bars for each series, all on one scale: contacts by year, acts by year, articles by month. */
export function barsOverTime(chart: BarsOverTime): Chart {
  const { id, title, description, series, bars, columns } = chart;
  const names = new Map(series.map(({ key, name }) => [key, name]));
  return {
    id,
    title,
    description,
    picture: () => pictureOf(chart),
    table: {
      columns,
      rows: bars.map(({ period, series: key, value, href }) => [
        { value: period },
        { value: names.get(key) ?? key },
        { value, href },
      ]),
    },
  };
}

function pictureOf({ periods, series, bars, language, ...words }: BarsOverTime) {
  const keys = series.map(({ key }) => key);
  const names = series.map(({ name }) => shortened(name));
  const shown = bars
    .filter(({ value, period, series: key }) => value > 0 && periods.includes(period) && keys.includes(key))
    .map(bar => ({
      ...bar,
      said: `${names[keys.indexOf(bar.series)] ?? ''}, ${bar.period}: ${shownNumber(bar.value, language)}`,
    }));
  if (shown.length === 0) return null;
  const most = Math.max(...shown.map(({ value }) => value));
  // As many names of periods as stand beside one another.
  const every = Math.ceil(periods.length / 14);
  const marks: Markish[] = [
    ruleY([0], { className: 'grid' }),
    axisX(
      periods.filter((_, i) => i % every === 0),
      { tickSize: 0, fontSize: 13, label: null, className: 'axis' },
    ),
    axisFy({
      anchor: 'left',
      tickFormat: (_: string, i: number) => names[i] ?? '',
      tickSize: 0,
      fontSize: 13,
      label: null,
      className: 'axis',
    }),
    ...keys.flatMap((key, i): Markish[] => {
      const own = shown.filter(bar => bar.series === key);
      const at = { x: 'period', y: 'value', fy: 'series' };
      return [
        barY(own, { ...at, title: 'said', href: 'href', className: `series-${(i % 8) + 1}`, fill: 'currentColor', inset: 0.5 }),
        ...(periods.length > 30
          ? []
          : [
              text(own, {
                ...at,
                text: ({ value }: Bar) => shownNumber(value, language),
                dy: -8,
                fontSize: 12,
                className: 'axis',
              }),
            ]),
      ];
    }),
  ];
  return draw(words, marks, {
    height: 44 + series.length * heightOfSeries,
    marginTop: 6,
    marginBottom: 32,
    marginRight: 16,
    marginLeft: labelMargin(names),
    x: { type: 'band', domain: periods, padding: 0.25 },
    // Room for the numbers above the bars.
    y: { domain: [0, (most * heightOfSeries) / (heightOfSeries - room)], axis: null },
    fy: { domain: keys, axis: null, padding: 0.08 },
  });
}
