import { blocksOf, textOf } from '../html/blocks.ts';
import { checkPageLimits } from '../html/page-limits.ts';
import { parsePage } from '../html/parse-page.ts';
import { ReceiveError } from '../receive-error.ts';
import type { Received, ReceiveFailure } from '../received.ts';
import type { ReceiveHints } from './receive-hints.ts';
import { metadataOf } from './single-article.ts';

/** What is needed of an entry of a feed. */
export interface FeedEntry {
  readonly id: string;
  readonly address: string | null;
  readonly title: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** The whole article; null where the feed has a summary alone. */
  readonly contentHtml: string | null;
}

/** What is needed of a feed. */
export interface FeedContent {
  readonly title: string | null;
  readonly items: readonly FeedEntry[];
}

/** The articles of a feed that carry their whole text, in its order; of each other, that it must be fetched. */
export function* articlesOfFeed(feed: FeedContent, hints: ReceiveHints): Generator<Received | ReceiveFailure> {
  if (feed.items.length === 0) throw new ReceiveError('no-text', 'The feed has no entries; look again when it has.');
  for (const [i, entry] of feed.items.entries()) {
    const place = i + 1;
    try {
      yield articleOfEntry(entry, feed, hints, place);
    } catch (error) {
      if (!(error instanceof ReceiveError)) throw error;
      yield { error, id: entry.id, place };
    }
  }
}

function articleOfEntry(
  { id, address, title, published, contentHtml }: FeedEntry,
  { title: outlet }: FeedContent,
  hints: ReceiveHints,
  place: number,
): Received {
  if (contentHtml === null)
    throw new ReceiveError(
      'no-text',
      `The feed has no more than a summary of it; add its address instead${address === null ? '' : `: ${address}`}`,
    );
  checkPageLimits(contentHtml);
  const text = textOf(blocksOf(parsePage(`<body>${contentHtml}</body>`).body));
  if (text.trim() === '') throw new ReceiveError('no-text', 'The entry holds no text beside markup; add its address instead.');
  // The feed was fetched from an address of its own, which is not the entry's.
  const metadata = metadataOf({ name: hints.name, metadata: hints.metadata }, { id, title, outlet, published, url: address });
  return {
    text,
    metadata,
    author: null,
    bytes: Buffer.from(contentHtml),
    mediaType: 'text/html',
    extractor: { name: 'readout-feed', version: '1' },
    place,
  };
}
