/** A share and the interval in which the true one lies with 95 % confidence; all from 0 to 1. */
export interface Rate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 %: the 0.975 quantile of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * The score interval of Wilson (1927, JASA 22:209–212) for `uses` of `trials`: it keeps its confidence where trials are few, and stays
 * within 0 and 1. Null where there is no trial. Figures agree with Newcombe (1998, Statistics in Medicine 17:857–872), method 3.
 */
export function wilsonInterval(uses: number, trials: number): Rate | null {
  if (trials === 0) return null;
  const value = uses / trials;
  const spread = z * Math.sqrt((value * (1 - value)) / trials + z ** 2 / (4 * trials ** 2));
  const centre = value + z ** 2 / (2 * trials);
  const scale = 1 + z ** 2 / trials;
  // Rounding must not push the ends off 0 and 1 where they lie exactly there.
  const low = uses === 0 ? 0 : (centre - spread) / scale;
  const high = uses === trials ? 1 : (centre + spread) / scale;
  return { value, low, high };
}
