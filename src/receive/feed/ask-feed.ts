import { ReceiveError } from '../receive-error.ts';
import type { Validators } from '../web/fetched.ts';
import type { Fetcher } from '../web/fetcher.ts';
import type { Feed, FeedItem } from './feed.ts';
import type { FeedState } from './feed-state.ts';
import { itemFingerprint } from './item-fingerprint.ts';
import { mostItems, readFeed } from './read-feed.ts';

/** What a visit to a feed brought. */
export type FeedNews =
  | { readonly kind: 'read'; readonly feed: Feed; readonly validators: Validators }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly error: ReceiveError };

export interface AskFeedOptions {
  /** Where we stand; null on the first visit. */
  readonly state: FeedState | null;
  /** The most pages of a feed that are asked for, the first included. */
  readonly pages?: number;
  readonly signal?: AbortSignal;
}

/**
 * Visits a feed: nothing is sent where nothing changed, and older pages are asked for until one holds an item that is known, brings
 * nothing new, or enough were read. What goes wrong is part of the answer; only the signal's reason is thrown.
 */
export async function askFeed(
  fetcher: Pick<Fetcher, 'fetch'>,
  address: string,
  { state, pages = 10, signal }: AskFeedOptions,
): Promise<FeedNews> {
  const going = signal === undefined ? {} : { signal };
  try {
    const fetched = await fetcher.fetch(address, { validators: state, ...going });
    if (fetched.notModified) return { kind: 'unchanged' };
    const first = readFeed(fetched.bytes, fetched.mediaType, fetched.address, fetched.charset);
    const { etag, lastModified } = fetched;
    const older = new OlderPages(first, new Set(state?.seen));
    for (let page = 1; page < pages && older.next !== null; page++) {
      try {
        const { bytes, mediaType, charset, address } = await fetcher.fetch(older.next, going);
        older.add(readFeed(bytes, mediaType, address, charset));
      } catch (error) {
        if (!(error instanceof ReceiveError)) throw error;
        // What came is worth having; without validators the next visit asks for all of it again.
        return { kind: 'read', feed: { ...older.feed, more: true }, validators: { etag: null, lastModified: null } };
      }
    }
    return { kind: 'read', feed: older.feed, validators: { etag, lastModified } };
  } catch (error) {
    if (error instanceof ReceiveError) return { kind: 'failed', error };
    throw error;
  }
}

/** A feed to which older pages are added, as long as that makes sense. */
class OlderPages {
  readonly #first: Feed;
  readonly #known: ReadonlySet<string>;
  readonly #items: Map<string, FeedItem>;
  readonly #pages: Set<string>;
  #more: boolean;
  #next: string | null;

  constructor(first: Feed, known: ReadonlySet<string>) {
    this.#first = first;
    this.#known = known;
    this.#items = new Map(first.items.map(item => [item.id, item]));
    this.#pages = new Set([first.address]);
    this.#more = first.more;
    this.#next = this.#onward(first);
  }

  /** The page to ask for; null where there is none, or no use in it. */
  get next(): string | null {
    return this.#next;
  }

  get feed(): Feed {
    return { ...this.#first, items: [...this.#items.values()], more: this.#more || this.#next !== null, next: this.#next };
  }

  add(page: Feed): void {
    const fresh = page.items.filter(({ id }) => !this.#items.has(id));
    const room = mostItems - this.#items.size;
    for (const item of fresh.slice(0, room)) this.#items.set(item.id, item);
    this.#more ||= page.more || fresh.length > room;
    this.#next = fresh.length === 0 || fresh.length > room ? null : this.#onward(page);
  }

  #onward({ next, items }: Feed): string | null {
    if (next === null || this.#pages.has(next) || items.some(item => this.#known.has(itemFingerprint(item)))) return null;
    this.#pages.add(next);
    return next;
  }
}
