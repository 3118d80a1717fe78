/** Megabytes and documents a second of a function over texts, on one core: the best of several rounds, after a warm-up. */
export interface Rate {
  readonly megabytes: number;
  readonly documents: number;
}

const rounds = 5;

/** Runs `work` over all texts, again and again, for about `seconds` a round. */
export function rateOf(texts: readonly string[], work: (text: string) => unknown, seconds = 1): Rate {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const once = (): number => {
    const start = process.cpuUsage();
    for (const text of texts) work(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  let best = once();
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    let spent = 0;
    let passes = 0;
    while (performance.now() - started < seconds * 1000) {
      spent += once();
      passes++;
    }
    best = Math.min(best, spent / passes);
  }
  return { megabytes: bytes / best / 1e6, documents: texts.length / best };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
