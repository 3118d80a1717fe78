/** From this share of common words two passages of one language may say the same, or nearly so. */
export const leastWording = 0.3;

/** Fewer words than these are alike by chance. */
const fewestWords = 3;

/** The share of words in common (Dice), 0 to 1. */
export function wordingLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (Math.min(a.size, b.size) < fewestWords) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}
