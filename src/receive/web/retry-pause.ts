import type { FetchLimits } from './fetch-limits.ts';
import { WebError } from './web-error.ts';

/** Milliseconds before the first further attempt; each one after doubles it. */
const firstPause = 2_000;

/**
 * Milliseconds to wait before trying again what failed after `retries` further attempts; null where that would be no use, or the host
 * asks for more patience than we have. `random` spreads those who failed together.
 */
export function retryPause(error: unknown, retries: number, limits: FetchLimits, random: () => number): number | null {
  if (!(error instanceof WebError) || !error.transient || retries >= limits.retries) return null;
  if (error.retryAfter !== null && error.retryAfter > limits.longestRetryAfter) return null;
  const backoff = firstPause * 2 ** retries * (0.5 + random() / 2);
  return Math.max(backoff, error.retryAfter ?? 0);
}
