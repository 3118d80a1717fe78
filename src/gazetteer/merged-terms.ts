import { comparePartialDates, type Person, type Term } from './gazetteer.ts';

/**
 * The terms of a person known from two lists, oldest first. Where both tell of the same time in the same office it is one term, as
 * precise as either list is; an end that the added list knows is the end.
 */
export function mergedTerms(known: Person, added: Person): Term[] {
  let terms = [...known.terms];
  for (const term of added.terms) {
    // A state left out is the entry's own, and the two entries may speak for different states.
    const state = term.state ?? (term.organisation === null ? added.state : null);
    const own: Term = { ...term, state: state === known.state ? null : state };
    const same = terms.filter(other => isSameOffice(other, own, known.state) && touch(other, own));
    const together = same.filter(other => beginTogether(other, own));
    const joined = together.length > 0 ? together : same;
    terms = [...terms.filter(other => !joined.includes(other)), joined.reduce(union, own)];
  }
  return terms.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

const beginTogether = (a: Term, b: Term): boolean => comparePartialDates(a.from, b.from) === 0;

/** The same role for the same state or organisation, and under the same title, unless only one is given and both began together. */
function isSameOffice(a: Term, b: Term, state: string | null): boolean {
  if (a.role !== b.role || a.organisation !== b.organisation || (a.state ?? state) !== (b.state ?? state)) return false;
  return a.title === b.title || ((a.title === null || b.title === null) && beginTogether(a, b));
}

/** Whether there is a day on which both may have run; the day of succeeding oneself is one. */
const touch = (a: Term, b: Term): boolean => !endsBefore(a, b) && !endsBefore(b, a);
const endsBefore = (a: Term, b: Term): boolean => a.to !== null && comparePartialDates(a.to, b.from) < 0;

function union(added: Term, known: Term): Term {
  const order = comparePartialDates(added.from, known.from);
  const from = order === 0 ? longer(added.from, known.from) : order < 0 ? added.from : known.from;
  return { ...known, from, to: endOfBoth(added, known, order), title: known.title ?? added.title };
}

/** `order`: how the beginnings of the terms compare. */
function endOfBoth(added: Term, known: Term, order: -1 | 0 | 1): string | null {
  // A list that gives no end may just not have heard of it.
  if (added.to === null) return known.to !== null && comparePartialDates(added.from, known.to) < 0 ? known.to : null;
  if (known.to === null) return order < 0 ? null : added.to;
  const ends = comparePartialDates(added.to, known.to);
  if (ends === 0) return longer(added.to, known.to);
  return order === 0 || ends > 0 ? added.to : known.to;
}

const longer = (a: string, b: string): string => (a.length >= b.length ? a : b);
