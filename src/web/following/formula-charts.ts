import { formulaAddress, searchAddress } from '../addresses.ts';
import type { Chart } from '../charts/chart.ts';
import { type IntervalPoint, intervalPlot } from '../charts/interval-plot.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import { formulaPageMessages } from '../messages/formula-page-messages.ts';
import type { FormulaAccount, UseBy } from './formula-account.ts';
import { everyYear } from './person-charts.ts';

/** How names and queries are made of what a chart compares. */
export interface ChartNames {
  readonly language: InterfaceLanguage;
  readonly stateName: (code: string) => string;
  readonly actorName: (id: string) => string;
}

/** The charts of a formula's page, by the name under which their data are downloaded. */
export const formulaChartNames = ['years', 'states', 'outlets'] as const;
export type FormulaChartName = (typeof formulaChartNames)[number];

export const formulaDownload = (formula: string, name: FormulaChartName): string => `${formulaAddress(formula)}/${name}.csv`;

/** One chart of how a formula is used. */
export function formulaChart(name: FormulaChartName, account: FormulaAccount, names: ChartNames): Chart {
  switch (name) {
    case 'years':
      return yearsChart(account, names);
    case 'states':
      return rowsChart('by-state', account.states, names, {
        nameOf: names.stateName,
        queryOf: code => `formula:${account.use.formula} state:${code}`,
      });
    case 'outlets':
      return rowsChart('by-outlet', account.outlets, names, {
        nameOf: names.actorName,
        queryOf: id => `formula:${account.use.formula} outlet:"${id.replace(/^outlet:/, '').replace(/["\\]/g, '\\$&')}"`,
      });
  }
}

function yearsChart({ use }: FormulaAccount, { language }: ChartNames): Chart {
  const words = formulaPageMessages[language];
  const years = use.periods.map(({ period }) => period).filter(period => /^\d{4}$/.test(period));
  const points = use.periods.flatMap(({ period, uses, readouts, rate }): IntervalPoint[] => {
    if (rate === null || !years.includes(period)) return [];
    const href = uses === 0 ? null : searchAddress({ q: `formula:${use.formula} date:${period}` });
    return [{ at: period, ...rate, uses, trials: readouts, href }];
  });
  return intervalPlot({
    id: 'use-over-time',
    title: words.overTime,
    description: words.overTimeDescription(use.uses, use.readouts),
    along: 'time',
    periods: everyYear(years[0], years.at(-1)),
    points,
    columns: [words.year, words.share, words.low, words.high, words.usesOf, words.trials],
    language,
  });
}

interface RowNames {
  readonly nameOf: (of: string) => string;
  readonly queryOf: (of: string) => string;
}

function rowsChart(
  id: 'by-state' | 'by-outlet',
  rows: readonly UseBy[],
  { language }: ChartNames,
  { nameOf, queryOf }: RowNames,
): Chart {
  const words = formulaPageMessages[language];
  const byState = id === 'by-state';
  return intervalPlot({
    id,
    title: byState ? words.byState : words.byOutlet,
    description: byState ? words.byStateDescription : words.byOutletDescription,
    along: 'rows',
    points: rows.flatMap(({ of, uses, trials, rate }): IntervalPoint[] =>
      rate === null ? [] : [{ at: nameOf(of), ...rate, uses, trials, href: searchAddress({ q: queryOf(of) }) }],
    ),
    columns: [byState ? words.state : words.outlet, words.share, words.low, words.high, words.usesOf, words.trials],
    language,
  });
}
