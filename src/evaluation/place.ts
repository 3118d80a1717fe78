import type { Evidence } from '../record/record.ts';

/** Where something stands in a text: one or several stretches [start, end), in UTF-16 code units. */
export type Place = readonly (readonly [start: number, end: number])[];

const edge = /[\s\p{P}]/u;

/** Where evidence stands, without the white space and punctuation at the edges of each piece. */
export const placeOf = (source: string, evidence: Evidence | null): Place =>
  (evidence ?? []).map(({ start, end }) => trimmed(source, start, end)).filter(([start, end]) => end > start);

/** Every place where words stand in a text. */
export function placesOf(source: string, words: string): Place[] {
  const found: Place[] = [];
  for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1))
    found.push([trimmed(source, at, at + words.length)]);
  return found;
}

export const lengthOf = (place: Place): number => place.reduce((sum, [start, end]) => sum + end - start, 0);

/** How many code units two places share. */
export const sharedBy = (a: Place, b: Place): number =>
  a.reduce(
    (sum, [start, end]) => sum + b.reduce((part, [from, to]) => part + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
    0,
  );

/** Intersection over union, 0 to 1; 0 where both are empty. */
export function overlap(a: Place, b: Place): number {
  const common = sharedBy(a, b);
  const union = lengthOf(a) + lengthOf(b) - common;
  return union === 0 ? 0 : common / union;
}

/** Whether two places are the same clause: they share most of the shorter and much of the longer. */
export function isSameClause(a: Place, b: Place): boolean {
  const common = sharedBy(a, b);
  const [shorter, longer] = [lengthOf(a), lengthOf(b)].sort((x, y) => x - y);
  return common > 0 && common >= 0.6 * (shorter ?? 0) && common >= 0.4 * (longer ?? 0);
}

/** The greatest overlap of any of several places with one. */
export const bestOverlap = (places: readonly Place[], other: Place): number =>
  places.reduce((best, place) => Math.max(best, overlap(place, other)), 0);

function trimmed(source: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  while (from < to && edge.test(source.charAt(from))) from++;
  while (to > from && edge.test(source.charAt(to - 1))) to--;
  return [from, to];
}
