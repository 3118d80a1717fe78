import { problemIn } from './review-problem.ts';

/** A place in a text: UTF-16 code units [start, end). */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** What stands between the words of several places. */
const between = /\s*…\s*/;

/**
 * The places that a form names: those that were selected, where the words beside them are still theirs, else those where the words stand.
 * Throws a ReviewProblem where the text does not have them, or has them several times.
 */
export function namedEvidence(words: string, places: string, text: string): readonly Place[] | null {
  const asked = words.trim();
  if (asked === '') return null;
  const selected = places.split(/\s+/).flatMap(place => {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(place) ?? [];
    return start === undefined || end === undefined ? [] : [{ start: Number(start), end: Number(end) }];
  });
  const written = selected.map(({ start, end }) => text.slice(start, end)).join(' … ');
  if (selected.length > 0 && alike(written, asked)) return selected;
  // Words that hold an ellipsis themselves are looked for as they are first.
  if (occurrences(asked, text).length > 0) return [placeOf(asked, text)];
  return asked.split(between).map(part => placeOf(part, text));
}

/** A browser sends every line end as CR LF. */
const alike = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (words: string): string => words.replace(/\s+/gu, ' ').trim();

function placeOf(words: string, text: string): Place {
  const [place, ...others] = occurrences(words, text);
  if (place === undefined) throw problemIn(messages => messages.notInText(words));
  if (others.length > 0) throw problemIn(messages => messages.notUnique(words, others.length + 1));
  return place;
}

/** Where words stand in a text, white space of any kind and length between them. */
function occurrences(words: string, text: string): Place[] {
  const parts = words.split(/\s+/u).filter(part => part !== '');
  if (parts.length === 0) return [];
  const pattern = new RegExp(parts.map(part => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+'), 'gu');
  return [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length }));
}
