import type { Piece } from '../record/record.ts';
import type { Anchor } from './anchor.ts';

type Place = readonly Pick<Piece, 'start' | 'end'>[];

/** An entry that ids or places lead to; else whether nothing stands there or several things do. */
export type Found<Entry> = { readonly entry: Entry } | { readonly entry: null; readonly why: 'gone' | 'ambiguous' };

/** Of two readings of one clause, the later may be longer or shorter, but most of both is the same. */
const leastOverlap = 0.5;

/**
 * The entry that a correction is of: in the same text the one with its id, else the one that stands where it stood. Only the place
 * counts; like words elsewhere are something else.
 */
export function findEntry<Entry extends { readonly id: string; readonly evidence: Place }>(
  entries: readonly Entry[],
  id: string,
  place: readonly Anchor[],
  sameText: boolean,
): Found<Entry> {
  const named = entries.find(entry => entry.id === id);
  if (named !== undefined) return { entry: named };
  const near = entries
    // Another entry of exactly the same words had its own id before: it is another statement of one clause.
    .filter(({ evidence }) => !(sameText && isSameExtent(evidence, place)))
    .map(entry => ({ entry, overlap: overlap(entry.evidence, place) }))
    .filter(candidate => candidate.overlap >= leastOverlap)
    .sort((a, b) => b.overlap - a.overlap);
  const [first, second] = near;
  if (first === undefined) return { entry: null, why: 'gone' };
  return second?.overlap === first.overlap ? { entry: null, why: 'ambiguous' } : { entry: first.entry };
}

const isSameExtent = (a: Place, b: Place): boolean => a[0]?.start === b[0]?.start && a.at(-1)?.end === b.at(-1)?.end;

/** Shared code units over all that either has, 0 to 1. */
function overlap(a: Place, b: Place): number {
  let shared = 0;
  for (const one of a)
    for (const other of b) shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  const all = lengthOf(a) + lengthOf(b) - shared;
  return all === 0 ? 0 : shared / all;
}

const lengthOf = (place: Place): number => place.reduce((sum, { start, end }) => sum + end - start, 0);
