import { createHash } from 'node:crypto';
import type { FeedItem } from './feed.ts';

/** What tells an item, as it stands, from all others: one whose title or date was changed is another, as its article may be. */
export const itemFingerprint = ({ id, title, updated, published }: FeedItem): string =>
  createHash('sha256')
    .update(JSON.stringify([id, title, updated ?? published]))
    .digest('base64url')
    .slice(0, 22);
