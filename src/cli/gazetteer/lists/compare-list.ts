import { foldedName } from '../../../gazetteer/folded-name.ts';
import { comparePartialDates, type Gazetteer, type Person, type Term } from '../../../gazetteer/gazetteer.ts';
import type { LeadersList, ListedLeader } from './listed-leader.ts';

/** A leader whom both know, whose years differ. */
export interface OtherYears {
  readonly listed: ListedLeader;
  readonly person: Person;
}

export interface Comparison {
  readonly leaders: number;
  readonly missing: readonly ListedLeader[];
  readonly otherYears: readonly OtherYears[];
}

/**
 * Holds a list against the gazetteer. A leader is known by the Wikidata item, else by state and folded surname; the years are the same
 * where a term, or terms that follow one another, begin and end in the listed ones.
 */
export function compareList({ leaders, upTo }: LeadersList, gazetteer: Gazetteer): Comparison {
  const byItem = new Map(gazetteer.people.flatMap(person => (person.wikidata === null ? [] : [[person.wikidata, person]])));
  const missing: ListedLeader[] = [];
  const otherYears: OtherYears[] = [];
  for (const listed of leaders) {
    const sameItem = listed.wikidata === null ? undefined : byItem.get(listed.wikidata);
    // Lists have wrong items too: one counts where the state or a word of the name agrees.
    const known =
      sameItem !== undefined && (isOfState(sameItem, listed.state) || sharedWords(sameItem, listed) > 0)
        ? [sameItem]
        : gazetteer.people.filter(person => isNamesake(person, listed));
    const nearest = [...known].sort((a, b) => closeness(b, listed, upTo) - closeness(a, listed, upTo))[0];
    if (nearest === undefined) missing.push(listed);
    else if (!hasYears(nearest, listed, upTo)) otherYears.push({ listed, person: nearest });
  }
  return { leaders: leaders.length, missing, otherYears };
}

/**
 * Whether a person speaks or spoke for the state and has a surname, or another part of a name by which they are called, in the listed
 * name. Where the gazetteer has no such state, the whole name must be the same.
 */
function isNamesake(person: Person, { state, name }: ListedLeader): boolean {
  if (state === null) return fullNames(person).includes(foldedName(name));
  const listed = ` ${foldedName(name)} `;
  return isOfState(person, state) && surnames(person).some(surname => listed.includes(` ${surname} `));
}

const isOfState = (person: Person, state: string | null): boolean =>
  state !== null && (person.state === state || person.terms.some(term => term.state === state));

const fullNames = ({ name, names }: Person): string[] => [name, ...(names.en ?? [])].map(foldedName);

/** The folded forms that stand alone, and the last word of the full ones, or the first, where the surname goes before. */
function surnames(person: Person): string[] {
  const ends = fullNames(person).flatMap(form => [form.split(' ').at(-1) ?? '', form.split(' ')[0] ?? '']);
  return [...(person.short.en ?? []).map(foldedName), ...ends].filter(surname => surname.length > 1);
}

/** How many words of the listed name are words of the person's. */
function sharedWords(person: Person, { name }: ListedLeader): number {
  const words = new Set(fullNames(person).flatMap(form => form.split(' ')));
  return foldedName(name)
    .split(' ')
    .filter(word => words.has(word)).length;
}

/** How well a namesake fits: by both years, then by the first, then by the words of the name. */
function closeness(person: Person, listed: ListedLeader, upTo: string): number {
  const begins = spans(person, listed.state).some(({ from }) => agree(from, listed.from));
  return (hasYears(person, listed, upTo) ? 200 : begins ? 100 : 0) + sharedWords(person, listed);
}

function hasYears(person: Person, listed: ListedLeader, upTo: string): boolean {
  return spans(person, listed.state).some(span => agree(span.from, listed.from) && ends(span.to, listed.to, upTo));
}

/** Years are compared, not days: lists take office from the election, the oath or the month. */
const agree = (a: string, b: string | null): boolean => b === null || a.slice(0, 4) === b.slice(0, 4);

function ends(to: string | null, listed: string | null, upTo: string): boolean {
  if (listed !== null) return to !== null && agree(to, listed);
  return to === null || comparePartialDates(to, upTo) >= 0;
}

type Span = Pick<Term, 'from' | 'to'>;

/** Each term for a state, and each run of terms that follow one another, whatever the office. */
function spans({ terms, state: own }: Person, state: string | null): Span[] {
  const all: Span[] = [];
  const held = terms.filter(term => state === null || (term.state ?? own) === state);
  held.forEach((first, i) => {
    let run: Span = { from: first.from, to: first.to };
    all.push(run);
    for (const next of held.slice(i + 1)) {
      if (run.to === null || comparePartialDates(next.from, run.to) > 0) continue;
      run = { from: run.from, to: next.to === null || next.to > run.to ? next.to : run.to };
      all.push(run);
    }
  });
  return all;
}
