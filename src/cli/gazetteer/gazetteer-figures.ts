import type { Gazetteer, Person } from '../../gazetteer/gazetteer.ts';
import { precisionOf } from './precision.ts';

/** How much the gazetteer knows, and on what it rests. */
export interface GazetteerFigures {
  readonly version: string;
  readonly asOf: string;
  readonly people: number;
  readonly terms: number;
  /** Terms by the precision of their beginning. */
  readonly termsByPrecision: Readonly<Record<'day' | 'month' | 'year', number>>;
  /** People all of whose terms were checked against a list, some of whose were, and none of whose. */
  readonly verified: number;
  readonly partlyVerified: number;
  readonly unverified: number;
  /** People and terms by source; who was checked in several lists counts in each. */
  readonly bySource: Readonly<Record<string, { readonly people: number; readonly terms: number }>>;
  readonly withWikidata: number;
  readonly states: number;
  readonly organisations: number;
  readonly outlets: number;
}

export function gazetteerFigures(gazetteer: Gazetteer): GazetteerFigures {
  const { people } = gazetteer;
  const termsByPrecision = { day: 0, month: 0, year: 0 };
  const bySource: Record<string, { people: number; terms: number }> = {};
  for (const { terms, source } of people) {
    for (const { from } of terms) termsByPrecision[precisionOf(from)]++;
    for (const name of source.split('+')) {
      const counted = bySource[name] ?? { people: 0, terms: 0 };
      counted.people++;
      counted.terms += terms.length;
      bySource[name] = counted;
    }
  }
  const count = (wanted: (person: Person) => boolean): number => people.filter(wanted).length;
  const verified = count(({ source }) => !source.split('+').includes('unverified'));
  const unverified = count(({ source }) => source === 'unverified');
  return {
    version: gazetteer.version,
    asOf: gazetteer.asOf,
    people: people.length,
    terms: people.reduce((sum, { terms }) => sum + terms.length, 0),
    termsByPrecision,
    verified,
    partlyVerified: people.length - verified - unverified,
    unverified,
    bySource: Object.fromEntries(Object.entries(bySource).sort(([a], [b]) => (a < b ? -1 : 1))),
    withWikidata: count(({ wikidata }) => wikidata !== null),
    states: gazetteer.states.length,
    organisations: gazetteer.organisations.length,
    outlets: gazetteer.outlets.length,
  };
}
