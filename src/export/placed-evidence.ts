import type { Evidence } from '../record/record.ts';
import type { CodePoints } from './code-points.ts';

/** Evidence as one stretch: from the start of its first piece to the end of its last. */
export interface PlacedEvidence {
  /** The pieces, with ' … ' between them. */
  readonly text: string;
  /** UTF-16 code units, [start, end). */
  readonly start: number;
  readonly end: number;
  /** The same in Unicode code points. */
  readonly startCodePoint: number;
  readonly endCodePoint: number;
}

/** Where evidence stands in its text; null where there is none. */
export function placeEvidence(evidence: Evidence | null, codePoints: CodePoints): PlacedEvidence | null {
  const first = evidence?.at(0);
  const last = evidence?.at(-1);
  if (evidence === null || first === undefined || last === undefined) return null;
  return {
    text: evidence.map(({ text }) => text).join(' … '),
    start: first.start,
    end: last.end,
    startCodePoint: codePoints.before(first.start),
    endCodePoint: codePoints.before(last.end),
  };
}
