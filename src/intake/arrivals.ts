import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { IncomingArticle } from '../archive/archive.ts';
import { filesUnder } from '../receive/document/files-under.ts';
import { type FeedReader, receiveStream } from '../receive/document/receive.ts';
import type { ReceiveHints } from '../receive/document/receive-hints.ts';
import { ReceiveError } from '../receive/receive-error.ts';
import type { Received, ReceiveFailure } from '../receive/received.ts';
import type { Metadata } from '../source/source.ts';
import type { Arrival } from './take-in.ts';
import type { Web } from './web-arrivals.ts';

/** What arrivals are made with. */
export interface ArrivalOptions {
  /** What a person says of every article. */
  readonly metadata: Metadata;
  readonly readFeed: FeedReader;
  /** ISO 8601 instant at which all of it is received. */
  readonly received: string;
  /** The web; loaded when the first address is met. */
  readonly web: () => Promise<Web>;
  /** Standard input, which '-' means. */
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** Called with the bytes that were taken from files, for progress. */
  readonly onBytes?: (bytes: number) => void;
}

/** Articles of files, folders, addresses and standard input ('-'), in the order in which they are named. */
export async function* arrivalsOf(words: readonly string[], options: ArrivalOptions): AsyncGenerator<Arrival> {
  for (const word of words) {
    if (word === '-') yield* arrivalsOfStream(options.standardInput, {}, 'standard input', options);
    else if (isAddress(word)) yield* (await options.web()).arrivals(word, options);
    else yield* arrivalsOfFiles(word, options);
  }
}

export const isAddress = (word: string): boolean => /^https?:\/\//i.test(word);

async function* arrivalsOfFiles(path: string, options: ArrivalOptions): AsyncGenerator<Arrival> {
  for await (const file of filesUnder([path])) {
    if ('error' in file) {
      yield refusal(file.path, file.error);
      continue;
    }
    const stream = counted(createReadStream(file.path), options.onBytes);
    try {
      yield* arrivalsOfStream(stream, { name: resolve(file.path), size: file.size }, file.path, options);
    } catch (error) {
      yield refusal(
        file.path,
        new ReceiveError('unreadable', `It cannot be read: ${error instanceof Error ? error.message : error}`),
      );
    }
  }
}

/** Articles of a stream of bytes; `from` is what messages call it. */
export async function* arrivalsOfStream(
  stream: AsyncIterable<Uint8Array>,
  hints: ReceiveHints,
  from: string,
  { metadata, readFeed, received }: ArrivalOptions,
): AsyncGenerator<Arrival> {
  for await (const item of receiveStream(stream, { ...hints, metadata }, readFeed))
    yield 'error' in item ? refusalOfItem(item, from) : { article: incomingOf(item, received) };
}

/** An article as it came, with the moment at which it did. */
export function incomingOf({ text, metadata, bytes, mediaType, extractor }: Received, received: string): IncomingArticle {
  return { text, metadata, bytes, mediaType, extractor, received };
}

function refusalOfItem({ error, id, place }: ReceiveFailure, from: string): Arrival {
  const where = [from, place === null ? '' : `, ${place}`, id === null ? '' : ` (${id})`].join('');
  return refusal(where, error);
}

export const refusal = (from: string, { code, message }: ReceiveError): Arrival => ({ refusal: { from, code, message } });

async function* counted(stream: AsyncIterable<Uint8Array>, onBytes?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    onBytes?.(chunk.length);
    yield chunk;
  }
}
