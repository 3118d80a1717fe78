import { byDate, daysOf, isWithin } from './days-of.ts';
import type { FollowedContact } from './followed-contact.ts';
import type { FormulaMention } from './formula-mentions.ts';
import { type FormulaCourse, formulaCourse } from './formula-status.ts';
import { type Rate, wilsonInterval } from './wilson-interval.ts';

/** A contact as its reports tell it, with the formulas in them. All reports of one contact are one readout: a copy adds no weight. */
export interface FollowedReadout {
  readonly contact: FollowedContact;
  readonly mentions: readonly FormulaMention[];
}

/** A formula in one readout. */
export interface FormulaInReadout {
  readonly contact: string;
  readonly date: string | null;
  readonly mentions: readonly FormulaMention[];
}

export interface Share {
  /** How many readouts have the formula. */
  readonly uses: number;
  readonly readouts: number;
  /** Null where there is no readout. */
  readonly rate: Rate | null;
}

export interface FormulaUse extends Share, FormulaCourse {
  readonly formula: string;
  /** In how many articles of the period. */
  readonly articles: number;
  /** In all time up to the period's end. Null where no readout with it has a date. */
  readonly first: FormulaInReadout | null;
  readonly last: FormulaInReadout | null;
  readonly periods: readonly ({ readonly period: string } & Share)[];
}

export interface FormulaPeriod {
  /** ISO dates, inclusive; null where open. Readouts before it tell whether a formula is new in it. */
  readonly since: string | null;
  readonly until: string | null;
  readonly by: 'year' | 'half-year';
}

/** How each formula is used over readouts, most used first: in the period, and what the time before makes of it. */
export function formulaUse(all: readonly FollowedReadout[], { since, until, by }: FormulaPeriod): FormulaUse[] {
  const readouts = all
    .filter(({ contact }) => isWithin(contact.date, null, until))
    .sort((a, b) => byDate(a.contact.date, b.contact.date) || (a.contact.id < b.contact.id ? -1 : 1));
  const dated = readouts.filter(({ contact }) => contact.date !== null);
  const placeOf = new Map(dated.map((readout, place) => [readout, place]));
  const ofPeriod = new Set(readouts.filter(({ contact }) => isWithin(contact.date, since, until)));
  const from = dated.findIndex(readout => ofPeriod.has(readout));
  const periodOfEach = new Map([...ofPeriod].map(readout => [readout, periodOf(readout.contact.date, by)]));
  const periods = [...Map.groupBy(ofPeriod, readout => periodOfEach.get(readout) ?? undated)].sort(([a], [b]) => byPeriod(a, b));
  return [...havingEach(readouts)]
    .map(([formula, having]): FormulaUse => {
      const own = having.filter(readout => ofPeriod.has(readout));
      const places = having.map(readout => placeOf.get(readout)).filter(place => place !== undefined);
      const ownByPeriod = Map.groupBy(own, readout => periodOfEach.get(readout) ?? undated);
      return {
        formula,
        ...shareOf(own.length, ofPeriod.size),
        articles: articlesOf(own, formula),
        ...(places.length === 0 ? undatedCourse : formulaCourse(dated.length, places, from < 0 ? dated.length : from)),
        first: inReadout(formula, dated[places.at(0) ?? -1]),
        last: inReadout(formula, dated[places.at(-1) ?? -1]),
        periods: periods.map(([period, readouts]) => ({
          period,
          ...shareOf(ownByPeriod.get(period)?.length ?? 0, readouts.length),
        })),
      };
    })
    .filter(({ uses, status }) => uses > 0 || status === 'dropped')
    .sort((a, b) => b.uses - a.uses || (a.formula < b.formula ? -1 : 1));
}

/** Of what has no date, no course can be told. */
const noRun = { readouts: 0, chance: 1 };
const undatedCourse: FormulaCourse = { status: 'rare', before: noRun, between: null, after: noRun };

/** The readouts that have each formula, in their order, each once. */
function havingEach(readouts: readonly FollowedReadout[]): Map<string, FollowedReadout[]> {
  const having = new Map<string, FollowedReadout[]>();
  for (const readout of readouts)
    for (const formula of new Set(readout.mentions.map(mention => mention.formula))) {
      const before = having.get(formula);
      if (before === undefined) having.set(formula, [readout]);
      else before.push(readout);
    }
  return having;
}

const shareOf = (uses: number, readouts: number): Share => ({ uses, readouts, rate: wilsonInterval(uses, readouts) });

const isOf =
  (formula: string) =>
  (mention: FormulaMention): boolean =>
    mention.formula === formula;

const articlesOf = (readouts: readonly FollowedReadout[], formula: string): number =>
  new Set(readouts.flatMap(({ mentions }) => mentions.filter(isOf(formula)).map(({ citation }) => citation.article))).size;

function inReadout(formula: string, readout: FollowedReadout | undefined): FormulaInReadout | null {
  if (readout === undefined) return null;
  const { contact, mentions } = readout;
  return { contact: contact.id, date: contact.date, mentions: mentions.filter(isOf(formula)) };
}

/** '2022', '2022-H1'; a date that tells the year alone is of its year, and what has none is 'undated'. */
function periodOf(date: string | null, by: FormulaPeriod['by']): string {
  if (date === null || daysOf(date) === null) return undated;
  const year = date.slice(0, 4);
  const month = Number(date.slice(5, 7));
  switch (by) {
    case 'year':
      return year;
    case 'half-year':
      return month === 0 ? year : `${year}-H${month <= 6 ? 1 : 2}`;
  }
}

const undated = 'undated';
const byPeriod = (a: string, b: string): number => byDate(a === undated ? null : a, b === undated ? null : b);
