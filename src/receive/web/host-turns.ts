import type { Pacing } from './pacing.ts';

interface Line {
  /** Resolves when the last who stands in the line is done. */
  last: Promise<void>;
  waiting: number;
  /** Instants: the end of the last request, and until when the host wants to be left alone. */
  ended: number;
  held: number;
}

/** More hosts than this are not remembered once their time is over. */
const most = 1_000;

/** One request at a time for each host, with a gap between them. */
export class HostTurns {
  readonly #pacing: Pacing;
  readonly #lines = new Map<string, Line>();

  constructor(pacing: Pacing) {
    this.#pacing = pacing;
  }

  /** Runs a task when it is its turn and `gap` milliseconds have passed since the last one of that host. */
  async take<T>(host: string, gap: number, signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T> {
    const line = this.#line(host);
    const before = line.last;
    const { promise, resolve: leave } = Promise.withResolvers<void>();
    line.last = promise;
    line.waiting++;
    await before;
    try {
      signal?.throwIfAborted();
      const pause = Math.max(line.ended + gap, line.held) - this.#pacing.now();
      if (pause > 0) await this.#pacing.sleep(pause, signal);
      try {
        return await task();
      } finally {
        line.ended = this.#pacing.now();
      }
    } finally {
      line.waiting--;
      leave();
    }
  }

  /** Leaves a host alone for so many milliseconds from now. */
  hold(host: string, milliseconds: number): void {
    const line = this.#line(host);
    line.held = Math.max(line.held, this.#pacing.now() + milliseconds);
  }

  #line(host: string): Line {
    const known = this.#lines.get(host);
    if (known !== undefined) return known;
    if (this.#lines.size >= most) this.#forget();
    const line: Line = { last: Promise.resolve(), waiting: 0, ended: Number.NEGATIVE_INFINITY, held: 0 };
    this.#lines.set(host, line);
    return line;
  }

  #forget(): void {
    const long = this.#pacing.now() - 60_000;
    for (const [host, { waiting, ended, held }] of this.#lines)
      if (waiting === 0 && ended < long && held < long) this.#lines.delete(host);
  }
}
