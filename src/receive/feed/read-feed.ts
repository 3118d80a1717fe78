import { DetectError, MalformedError, ParseError, parseFeed } from 'feedsmith';
import { largestArticle } from '../bytes.ts';
import { decodeText } from '../document/decode-text.ts';
import { isoMoment } from '../html/iso-moment.ts';
import { plainText } from '../html/plain-text.ts';
import { ReceiveError } from '../receive-error.ts';
import { atomFeed } from './atom-feed.ts';
import type { Feed, FeedItem } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rdfFeed, rssFeed } from './rss-feed.ts';
import type { WrittenFeed, WrittenItem } from './written-feed.ts';

/** The most items that are taken from a feed. */
export const mostItems = 1_000;

/** More tags, and more attributes, than a feed of a thousand items needs, and fewer than keep the parser busy for long. */
const mostMarks = 500_000;

/** A single tag of more characters than any needs: thousands of attributes. */
const longTag = /<[^!<>][^<>]{65536}/;

/**
 * Reads a feed: RSS, RDF, Atom or JSON Feed, whatever `mediaType` says. `address` is where it was, to which links are relative; empty
 * where that is not known. No entity that the feed defines is expanded. Throws a ReceiveError where it is no feed, or too large a one.
 */
export function readFeed(bytes: Uint8Array, mediaType: string, address: string, charset?: string | null): Feed {
  if (bytes.length > largestArticle)
    throw new ReceiveError('too-large', `The feed is larger than ${largestArticle / 1_000_000} MB; it is not read.`);
  const markup = mediaType.includes('json') ? mediaType : 'application/xml';
  const written = writtenFeed(decodeText(bytes, { mediaType: markup, charset: charset ?? undefined }).text);
  const base = inner(written.base, URL.parse(address));
  const items = new Map<string, FeedItem>();
  for (const item of written.items.slice(0, mostItems).map(item => feedItem(item, base)))
    if (item.id !== '' && !items.has(item.id)) items.set(item.id, item);
  return {
    title: plainText(written.title ?? ''),
    address,
    items: [...items.values()],
    more: written.items.length > mostItems,
    next: resolved(written.next, base),
    interval: written.interval ?? null,
  };
}

function writtenFeed(text: string): WrittenFeed {
  if (['<', '='].some(mark => count(text, mark, mostMarks) > mostMarks) || longTag.test(text))
    throw new ReceiveError('too-many', 'The feed has more markup than any feed needs; it is not read.');
  try {
    // One more than are taken, to tell whether there were more.
    const read = parseFeed(text, { maxItems: mostItems + 1 });
    switch (read.format) {
      case 'rss':
        return rssFeed(read.feed);
      case 'rdf':
        return rdfFeed(read.feed);
      case 'atom':
        return atomFeed(read.feed);
      case 'json':
        return jsonFeed(read.feed);
    }
  } catch (error) {
    throw notAFeed(error);
  }
}

function notAFeed(error: unknown): ReceiveError {
  if (error instanceof DetectError)
    return new ReceiveError(
      'not-a-feed',
      'It is no feed: neither RSS nor Atom nor JSON Feed; give the address of the feed itself.',
    );
  if (error instanceof MalformedError || error instanceof ParseError || error instanceof RangeError)
    return new ReceiveError('not-a-feed', 'The feed is broken and cannot be read; try again later, or tell its publisher.');
  throw error;
}

function feedItem({ title, published, updated, summary, contentHtml, ...item }: WrittenItem, base: URL | null): FeedItem {
  const address = resolved(item.address, inner(item.base, base));
  return {
    id: item.id ?? address ?? [title, published, summary].filter(part => part !== undefined).join('\n'),
    address,
    title: plainText(title ?? ''),
    published: isoMoment(published ?? '') ?? isoMoment(updated ?? ''),
    updated: isoMoment(updated ?? ''),
    summary: summary ?? null,
    contentHtml: contentHtml ?? null,
  };
}

/** What addresses are relative to within an element that may say so itself. */
const inner = (written: string | undefined, outer: URL | null): URL | null =>
  written === undefined ? outer : (URL.parse(written, outer ?? undefined) ?? outer);

/** An address of the web in full; null where it is none, or leads elsewhere than to the web. */
function resolved(written: string | undefined, base: URL | null): string | null {
  const address = written === undefined ? null : URL.parse(written, base ?? undefined);
  return address !== null && /^https?:$/.test(address.protocol) ? address.href : null;
}

/** How often a character occurs, counted no further than past `most`. */
function count(text: string, character: string, most: number): number {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1 && found <= most; at = text.indexOf(character, at + 1)) found++;
  return found;
}
