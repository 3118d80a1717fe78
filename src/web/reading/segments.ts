import type { Annotation } from './annotation.ts';

/** A stretch of text over which the same marks lie: UTF-16 code units [start, end). */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Annotation[];
  /** The marks that begin here. */
  readonly begins: readonly Annotation[];
  /** The marks that end here. */
  readonly ends: readonly Annotation[];
}

/** A text cut at all boundaries of its annotations: every character in exactly one segment, in order. */
export function segmentsOf(length: number, annotations: readonly Annotation[]): Segment[] {
  // Evidence outside the text would be a defect of the record; the text is shown all the same.
  const valid = annotations.filter(({ start, end }) => 0 <= start && start < end && end <= length);
  const starts = Map.groupBy(valid, ({ start }) => start);
  const ends = Map.groupBy(valid, ({ end }) => end);
  const cuts = [...new Set([0, length, ...starts.keys(), ...ends.keys()])].sort((a, b) => a - b);
  const open = new Set<Annotation>();
  const segments: Segment[] = [];
  for (const [i, start] of cuts.entries()) {
    const end = cuts[i + 1];
    if (end === undefined) break;
    for (const over of ends.get(start) ?? []) open.delete(over);
    const begins = starts.get(start) ?? [];
    for (const annotation of begins) open.add(annotation);
    segments.push({ start, end, marks: [...open], begins, ends: ends.get(end) ?? [] });
  }
  return segments;
}
