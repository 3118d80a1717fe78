import { setTimeout } from 'node:timers/promises';

/** The clock and the patience of a fetcher; tests bring their own. */
export interface Pacing {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits so many milliseconds; rejects as soon as the signal says so. */
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  /** A number from 0 up to 1. */
  readonly random: () => number;
}

export const pacing: Pacing = {
  now: Date.now,
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal }),
  random: Math.random,
};
