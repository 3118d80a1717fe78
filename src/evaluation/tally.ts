/** How often a facet was found rightly (true positives), missed (false negatives) and made up (false positives). */
export interface Tally {
  readonly tp: number;
  readonly fn: number;
  readonly fp: number;
}

export interface Figures extends Tally {
  /** Precision: of what was found, the part that is right; 1 where nothing was found. */
  readonly p: number;
  /** Recall: of what there is, the part that was found; 1 where there is nothing. */
  readonly r: number;
  /** Harmonic mean of the two. */
  readonly f1: number;
}

export const plus = (a: Tally, b: Tally): Tally => ({ tp: a.tp + b.tp, fn: a.fn + b.fn, fp: a.fp + b.fp });

export function figuresOf({ tp, fn, fp }: Tally): Figures {
  const p = tp + fp === 0 ? 1 : tp / (tp + fp);
  const r = tp + fn === 0 ? 1 : tp / (tp + fn);
  return { tp, fn, fp, p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}
