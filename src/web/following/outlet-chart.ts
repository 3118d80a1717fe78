import type { FacetCount } from '../../archive/archive.ts';
import { outletAddress, searchAddress } from '../addresses.ts';
import { barsOverTime } from '../charts/bars-over-time.ts';
import type { Chart } from '../charts/chart.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import { outletMessages } from '../messages/outlet-messages.ts';
import { everyYear } from './person-charts.ts';

/** The articles of an outlet by the year of a contact that they report. */
export function outletChart(outlet: string, years: readonly FacetCount[], language: InterfaceLanguage): Chart {
  const words = outletMessages[language];
  const known = years.filter(({ value }) => /^\d{4}$/.test(value)).sort((a, b) => (a.value < b.value ? -1 : 1));
  const articles = known.reduce((sum, year) => sum + year.articles, 0);
  const [first, last] = [known[0]?.value, known.at(-1)?.value];
  return barsOverTime({
    id: 'articles-by-year',
    title: words.overTime,
    description: words.overTimeDescription(articles, first ?? '–', last ?? '–'),
    periods: everyYear(first, last),
    series: [{ key: outlet, name: words.articles }],
    bars: known.map(({ value, articles }) => ({
      series: outlet,
      period: value,
      value: articles,
      href: searchAddress({ q: `outlet:${outlet.replace(/^outlet:/, '')} date:${value}` }),
    })),
    columns: [words.year, words.outlet, words.articles],
    language,
  });
}

export const outletDownload = (id: string): string => `${outletAddress(id)}/years.csv`;
