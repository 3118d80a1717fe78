/** Code points of the text on either side of a quotation. */
const margin = 32;

/** A stretch of a text with what stands before and behind it, cut between code points. */
export interface Quotation {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Quotes a text; `start` and `end` in UTF-16 code units. */
export function quote(text: string, start: number, end: number): Quotation {
  // Twice as many code units hold enough code points, and more than enough where the cut splits a pair.
  const before = Array.from(text.slice(Math.max(0, start - 2 * margin), start));
  const behind = Array.from(text.slice(end, end + 2 * margin));
  return {
    exact: text.slice(start, end),
    prefix: before.slice(-margin).join(''),
    suffix: behind.slice(0, margin).join(''),
  };
}
