import { z } from 'zod';

/** Where a follower of a feed stands, as a plain value to be kept until the next visit. */
export const FeedState = z
  .object({
    etag: z.string().nullable(),
    lastModified: z.string().nullable(),
    /** Fingerprints of the items that were seen, the latest last. */
    seen: z.array(z.string()).readonly(),
    /** Milliseconds between two visits that the feed asked for; null where it did not. */
    interval: z.number().nullable(),
    /** Visits that failed since the last one that did not. */
    failures: z.int().nonnegative(),
    /** ISO 8601 instant of the next visit; null where the feed is gone for good. */
    next: z.iso.datetime().nullable(),
  })
  .readonly();

export type FeedState = z.infer<typeof FeedState>;

/** Where everybody stands before the first visit. */
export const newFeedState: FeedState = {
  etag: null,
  lastModified: null,
  seen: [],
  interval: null,
  failures: 0,
  next: '1970-01-01T00:00:00Z',
};
