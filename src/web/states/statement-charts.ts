import type { Act, Topic } from '../../diplomacy/vocabulary.ts';
import { searchAddress } from '../addresses.ts';
import { barsOverTime } from '../charts/bars-over-time.ts';
import type { Chart } from '../charts/chart.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import { stateMessages } from '../messages/state-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';

/** How many statements of a year do something, or are about something. */
export interface StatementTally<Of> {
  readonly of: Of;
  readonly year: string;
  readonly statements: number;
}

/** Rows of bars: more would be a list and no picture. */
const mostSeries = 8;

/** Acts over time; each bar leads to the articles in which they stand. */
export function actChart(
  acts: readonly StatementTally<Act>[],
  states: readonly string[],
  counted: string,
  language: InterfaceLanguage,
): Chart {
  const words = stateMessages[language];
  const { act: names } = vocabulary[language];
  return barsOverTime({
    id: 'acts',
    title: words.acts,
    description: `${words.actsAbout} ${counted}`,
    columns: [words.year, words.act, words.statements],
    language,
    ...seriesOf(
      acts,
      act => names[act],
      (act, year) => `state:${states.join('-')} act:${act} date:${year}`,
    ),
  });
}

/** Topics over time; each bar leads to the articles in which they are spoken of. */
export function topicChart(
  topics: readonly StatementTally<Topic>[],
  states: readonly string[],
  counted: string,
  language: InterfaceLanguage,
): Chart {
  const words = stateMessages[language];
  const { topic: names } = vocabulary[language];
  return barsOverTime({
    id: 'topics',
    title: words.topics,
    description: `${words.topicsAbout} ${counted}`,
    columns: [words.year, words.topic, words.statements],
    language,
    ...seriesOf(
      topics,
      topic => names[topic],
      (topic, year) => `state:${states.join('-')} topic:${topic} date:${year}`,
    ),
  });
}

/** All years from the first to the last, and the most frequent first. */
function seriesOf<Of extends string>(
  tallies: readonly StatementTally<Of>[],
  nameOf: (of: Of) => string,
  queryOf: (of: Of, year: string) => string,
) {
  const years = tallies.map(({ year }) => Number(year));
  const first = Math.min(...years);
  const length = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  const sums = [...Map.groupBy(tallies, ({ of }) => of)].map(([of, same]) => ({
    of,
    sum: same.reduce((sum, { statements }) => sum + statements, 0),
  }));
  const series = sums.sort((a, b) => b.sum - a.sum || (a.of < b.of ? -1 : 1)).slice(0, mostSeries);
  return {
    periods: Array.from({ length }, (_, i) => String(first + i)),
    series: series.map(({ of }) => ({ key: of, name: nameOf(of) })),
    bars: tallies.map(({ of, year, statements }) => ({
      series: of,
      period: year,
      value: statements,
      href: searchAddress({ q: queryOf(of, year) }),
    })),
  };
}
