import type { Evidence } from '../record/record.ts';

/** From the first character of evidence to its last; null where there is none. */
export interface Extent {
  readonly start: number | null;
  readonly end: number | null;
}

export const extentOf = (evidence: Evidence | null): Extent => ({
  start: evidence?.[0]?.start ?? null,
  end: evidence?.at(-1)?.end ?? null,
});

/** Whether evidence reaches from the same character to the same. */
export function isAt(evidence: Evidence | null, { start, end }: Extent): boolean {
  const extent = extentOf(evidence);
  return extent.start === start && extent.end === end;
}
