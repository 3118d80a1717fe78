/**
 * How likely a run without a use is by mere chance: `uses` fall on `readouts` in any order, all orders being equally likely. These are
 * exact permutation tests: no rate is estimated, so few readouts cannot mislead them.
 */

/** That the first `run` readouts, or the last, have no use: C(n − run, k) / C(n, k). */
export function chanceOfEndRun(readouts: number, uses: number, run: number): number {
  let chance = 1;
  for (let i = 0; i < uses; i++) chance *= Math.max(0, readouts - run - i) / (readouts - i);
  return chance;
}

/** Beyond so many expected runs, that there is none is out of the question, and the sum would lose its digits. */
const surelyExpected = 20;

/**
 * That some run between two uses is of `run` readouts at least: of the k + 1 runs that uses leave, k − 1 lie between them, and any j of
 * them are so long in C(n − j·run, k) of C(n, k) orders; the sum over j is by inclusion and exclusion (Feller, vol. I, IV.1).
 */
export function chanceOfInnerRun(readouts: number, uses: number, run: number): number {
  if (run <= 0) return 1;
  const between = uses - 1;
  if (between * chanceOfEndRun(readouts, uses, run) > surelyExpected) return 1;
  let chance = 0;
  let ways = 1;
  for (let j = 1; j <= between && j * run <= readouts - uses; j++) {
    ways *= (between - j + 1) / j;
    chance += (j % 2 === 1 ? 1 : -1) * ways * chanceOfEndRun(readouts, uses, j * run);
  }
  return Math.min(1, Math.max(0, chance));
}
