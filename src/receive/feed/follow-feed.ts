import { WebError } from '../web/web-error.ts';
import type { FeedNews } from './ask-feed.ts';
import type { FeedItem } from './feed.ts';
import { type FeedState, newFeedState } from './feed-state.ts';
import { itemFingerprint } from './item-fingerprint.ts';

const minute = 60_000;

/** Milliseconds between visits: no feed is asked more often, or less, whatever it says; and what it is asked where it says nothing. */
const interval = { least: 5 * minute, most: 24 * 60 * minute, usual: 30 * minute };

/** More than a feed and its pages hold, so that no item of it is forgotten between two visits. */
const mostSeen = 5_000;

export interface Followed {
  readonly state: FeedState;
  /** Items that were not seen before, or not as they are now, in the feed's order. */
  readonly fresh: readonly FeedItem[];
}

/** What a visit at the instant `now` (milliseconds since 1970) means: what is new, where we stand, and when to come again. */
export function followFeed(before: FeedState | null, news: FeedNews, now: number): Followed {
  const state = before ?? newFeedState;
  const after = (wait: number): string => new Date(now + Math.min(Math.max(wait, interval.least), interval.most)).toISOString();
  switch (news.kind) {
    case 'unchanged':
      return { state: { ...state, failures: 0, next: after(state.interval ?? interval.usual) }, fresh: [] };
    case 'failed':
      return {
        state: { ...state, failures: state.failures + 1, next: afterFailure(state.failures, news.error, after) },
        fresh: [],
      };
    case 'read': {
      const known = new Set(state.seen);
      const marked = news.feed.items.map(item => ({ item, fingerprint: itemFingerprint(item) }));
      const there = new Set(marked.map(({ fingerprint }) => fingerprint));
      const { etag, lastModified } = news.validators;
      return {
        state: {
          etag,
          lastModified,
          seen: [...state.seen.filter(fingerprint => !there.has(fingerprint)), ...there].slice(-mostSeen),
          interval: news.feed.interval,
          failures: 0,
          next: after(news.feed.interval ?? interval.usual),
        },
        fresh: marked.filter(({ fingerprint }) => !known.has(fingerprint)).map(({ item }) => item),
      };
    }
  }
}

/** Twice as long after each failure, as long as the host wants; never again where the feed is gone for good. */
function afterFailure(failures: number, error: Error, after: (wait: number) => string): string | null {
  const { status, retryAfter } = error instanceof WebError ? error : { status: null, retryAfter: null };
  return status === 410 ? null : after(Math.max(interval.usual * 2 ** Math.min(failures, 10), retryAfter ?? 0));
}
