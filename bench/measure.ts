/** Megabytes and documents a second of a function over texts, on one core: the best of many rounds. */
export interface Rate {
  readonly megabytes: number;
  readonly documents: number;
}

/** At least so many rounds are measured, each once over all texts. */
const leastRounds = 5;

/**
 * Runs `work` over all texts, again and again, for about `seconds`. The best round counts, by the processor's time: what else a
 * machine does makes rounds slower, and never faster; the first rounds warm up.
 */
export function rateOf(texts: readonly string[], work: (text: string) => unknown, seconds = 6): Rate {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const started = performance.now();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < leastRounds || performance.now() - started < seconds * 1000; round++) {
    const start = process.cpuUsage();
    for (const text of texts) work(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  return { megabytes: bytes / best / 1e6, documents: texts.length / best };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
