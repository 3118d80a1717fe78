import { kindOf } from '../receive/document/kind-of.ts';
import type { FeedItem } from '../receive/feed/feed.ts';
import { readFeed } from '../receive/feed/read-feed.ts';
import { ReceiveError } from '../receive/receive-error.ts';
import type { Fetched } from '../receive/web/fetched.ts';
import { Fetcher } from '../receive/web/fetcher.ts';
import { type ArrivalOptions, arrivalsOfStream } from './arrivals.ts';
import type { Arrival } from './take-in.ts';

/** What is fetched from the web, politely and safely. */
export interface Web {
  /** The article at an address; of a feed, the article of each of its entries. */
  arrivals(address: string, options: ArrivalOptions): AsyncGenerator<Arrival>;
  readonly fetcher: Fetcher;
}

export function openWeb(fetcher = new Fetcher()): Web {
  return { fetcher, arrivals: (address, options) => arrivalsOfAddress(fetcher, address, options) };
}

async function* arrivalsOfAddress(fetcher: Fetcher, address: string, options: ArrivalOptions): AsyncGenerator<Arrival> {
  const fetched = await fetchedOrRefused(fetcher, address);
  if ('refusal' in fetched) yield fetched;
  else if (isFeed(fetched)) yield* arrivalsOfEntries(fetcher, fetched, options);
  else yield* arrivalsOfPage(fetched, options);
}

async function* arrivalsOfEntries(fetcher: Fetcher, feed: Fetched, options: ArrivalOptions): AsyncGenerator<Arrival> {
  for (const item of readFeed(feed.bytes, feed.mediaType, feed.address, feed.charset).items)
    yield* arrivalsOfEntry(fetcher, item, options);
}

/** An entry's own page: a feed often holds no more than a summary, and an article is known by its address. */
export async function* arrivalsOfEntry(
  fetcher: Fetcher,
  { address, published, title }: FeedItem,
  options: ArrivalOptions,
): AsyncGenerator<Arrival> {
  if (address === null) return;
  const page = await fetchedOrRefused(fetcher, address);
  if ('refusal' in page) {
    yield page;
    return;
  }
  const known = { ...(published === null ? {} : { published }), ...(title === null ? {} : { title }) };
  // What the page says of itself, and what a person says, go before what the feed says of it.
  for await (const arrival of arrivalsOfPage(page, options)) yield withMissing(arrival, known);
}

export async function* arrivalsOfPage(page: Fetched, options: ArrivalOptions): AsyncGenerator<Arrival> {
  const { address, mediaType, charset, bytes } = page;
  yield* arrivalsOfStream(
    once(bytes),
    { address, mediaType, size: bytes.length, ...(charset === null ? {} : { charset }) },
    address,
    options,
  );
}

export const isFeed = ({ bytes, mediaType, address }: Fetched): boolean =>
  kindOf(bytes, { mediaType, address, name: new URL(address).pathname }) === 'feed';

async function fetchedOrRefused(fetcher: Fetcher, address: string): Promise<Fetched | Extract<Arrival, { refusal: unknown }>> {
  try {
    return await fetcher.fetch(address);
  } catch (error) {
    if (!(error instanceof ReceiveError)) throw error;
    const { code, message } = error;
    return { refusal: { from: address, code, message } };
  }
}

function withMissing(arrival: Arrival, known: { readonly published?: string; readonly title?: string }): Arrival {
  if ('refusal' in arrival) return arrival;
  return { article: { ...arrival.article, metadata: { ...known, ...arrival.article.metadata } } };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
