/** What was wanted and what was found, paired one to one. */
export interface Matching<Wanted, Found> {
  readonly hits: readonly (readonly [Wanted, Found])[];
  readonly missed: readonly Wanted[];
  readonly madeUp: readonly Found[];
}

/** Pairs what was wanted with what was found, the likest first; a likeness of 0 is no pair. */
export function match<Wanted, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  likeness: (wanted: Wanted, found: Found) => number,
): Matching<Wanted, Found> {
  const pairs = wanted
    .flatMap((one, i) => found.map((other, j) => ({ one, i, other, j, like: likeness(one, other) })))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like);
  const pairedWanted = new Set<number>();
  const pairedFound = new Set<number>();
  const hits: [Wanted, Found][] = [];
  for (const { one, i, other, j } of pairs)
    if (!pairedWanted.has(i) && !pairedFound.has(j)) {
      pairedWanted.add(i);
      pairedFound.add(j);
      hits.push([one, other]);
    }
  return {
    hits,
    missed: wanted.filter((_, i) => !pairedWanted.has(i)),
    madeUp: found.filter((_, j) => !pairedFound.has(j)),
  };
}
