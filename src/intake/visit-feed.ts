import type { Archive } from '../archive/archive.ts';
import type { FollowedFeed } from '../archive/followed-feed.ts';
import { askFeed } from '../receive/feed/ask-feed.ts';
import { FeedState } from '../receive/feed/feed-state.ts';
import { followFeed } from '../receive/feed/follow-feed.ts';
import { itemFingerprint } from '../receive/feed/item-fingerprint.ts';
import type { Fetcher } from '../receive/web/fetcher.ts';
import type { ArrivalOptions } from './arrivals.ts';
import { type Arrival, type Settled, type Tally, takeIn } from './take-in.ts';
import { arrivalsOfEntry } from './web-arrivals.ts';

/** What a visit to a feed did, and when the next one is due (ISO 8601; null where the feed is gone for good). */
export interface Visit {
  readonly address: string;
  readonly tally: Tally | null;
  /** Why the feed could not be read. */
  readonly error: string | null;
  readonly next: string | null;
}

export interface VisitOptions {
  readonly archive: Archive;
  readonly fetcher: Fetcher;
  readonly arrivals: ArrivalOptions;
  readonly jobs: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onSettled?: (settled: Settled) => void;
}

/** Where a feed stands; null before the first visit, or where what was remembered is of another version. */
export const stateOf = ({ state }: FollowedFeed): FeedState | null => FeedState.safeParse(state).data ?? null;

/** Visits one feed, takes in what is new and remembers where it stands. An entry whose page could not be had is tried again next time. */
export async function visitFeed(followed: FollowedFeed, options: VisitOptions): Promise<Visit> {
  const { archive, fetcher, arrivals, jobs, now, onSettled } = options;
  const before = stateOf(followed);
  const news = await askFeed(fetcher, followed.address, { state: before });
  const { state, fresh } = followFeed(before, news, now);
  const failed = new Set<string>();
  async function* entries(): AsyncGenerator<Arrival> {
    for (const item of fresh)
      for await (const arrival of arrivalsOfEntry(fetcher, item, arrivals)) {
        if ('refusal' in arrival) failed.add(itemFingerprint(item));
        yield arrival;
      }
  }
  const tally =
    fresh.length === 0
      ? null
      : await takeIn(entries(), { archive, jobs, dryRun: false, ...(onSettled === undefined ? {} : { onSettled }) });
  await archive.follow({
    address: followed.address,
    title: news.kind === 'read' ? news.feed.title : followed.title,
    lastRead: new Date(now).toISOString(),
    // With an entry still to come, the feed must not answer that nothing changed.
    state:
      failed.size === 0
        ? state
        : { ...state, etag: null, lastModified: null, seen: state.seen.filter(seen => !failed.has(seen)) },
  });
  return { address: followed.address, tally, error: news.kind === 'failed' ? news.error.message : null, next: state.next };
}
