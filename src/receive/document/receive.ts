import { bytesOfStream, largestArticle } from '../bytes.ts';
import { ReceiveError } from '../receive-error.ts';
import type { Received, ReceiveFailure } from '../received.ts';
import type { FeedContent } from './feed-articles.ts';
import { type DocumentKind, kindOf, tellingLength } from './kind-of.ts';
import { articlesOfJson, articlesOfLines } from './listed-articles.ts';
import { peek } from './peek.ts';
import type { ReceiveHints } from './receive-hints.ts';
import { singleArticle } from './single-article.ts';
import { unpackStream } from './unpack-stream.ts';

/** Reads a feed of any format. Throws a ReceiveError where it is none. */
export type FeedReader = (bytes: Uint8Array, mediaType: string, address: string) => FeedContent | Promise<FeedContent>;

type Articles = AsyncGenerator<Received | ReceiveFailure>;

/**
 * The one door: bytes of any kind become articles. Text, Markdown, HTML and PDF are one article each; NDJSON, JSON arrays and
 * feeds are several; gzip is what it holds. What cannot be read comes as a failure in its place that says what to do; nothing is
 * thrown for what is in the bytes.
 */
export function receive(bytes: Uint8Array, hints: ReceiveHints, readFeed: FeedReader): Articles {
  return receiveStream(once(bytes), { ...hints, size: bytes.length }, readFeed);
}

/**
 * The same of a stream. NDJSON, gzipped or not, is taken as it comes, however long; all else is read whole, and refused as soon
 * as it is too large: at once where `hints.size` says so. Rejects only where the stream itself does.
 */
export async function* receiveStream(chunks: AsyncIterable<Uint8Array>, hints: ReceiveHints, readFeed: FeedReader): Articles {
  try {
    yield* articlesOfStream(chunks, hints, readFeed);
  } catch (error) {
    if (!(error instanceof ReceiveError)) throw error;
    yield { error, id: null, place: null };
  }
}

async function* articlesOfStream(
  chunks: AsyncIterable<Uint8Array>,
  hints: ReceiveHints,
  readFeed: FeedReader,
  unpacked = false,
): Articles {
  const { head, all, close } = await peek(chunks, tellingLength);
  try {
    if (head.length === 0) throw new ReceiveError('no-text', 'It is empty; check that it is the right file.');
    const kind = kindOf(head, hints);
    if (kind === 'ndjson') yield* articlesOfLines(all, hints);
    // Bombs are built in layers.
    else if (kind === 'gzip' && unpacked) throw new ReceiveError('binary', 'It is packed twice; unpack it once, and add that.');
    else if (kind === 'gzip') yield* articlesOfStream(unpackStream(all), inside(hints), readFeed, true);
    else if ((hints.size ?? 0) > largestArticle) throw tooLarge(kind);
    else yield* guarded(articlesOfWhole(await bytesOfStream(all), kind, hints, readFeed));
  } finally {
    await close();
  }
}

async function* articlesOfWhole(
  bytes: Uint8Array,
  kind: Exclude<DocumentKind, 'ndjson' | 'gzip'>,
  hints: ReceiveHints,
  readFeed: FeedReader,
): Articles {
  switch (kind) {
    case 'text':
    case 'markdown':
    case 'html':
    case 'pdf':
      yield await singleArticle(bytes, kind, hints);
      return;
    case 'json':
      yield* articlesOfJson(bytes, hints);
      return;
    case 'feed':
      yield* (await import('./feed-articles.ts')).articlesOfFeed(
        await readFeed(bytes, hints.mediaType ?? '', hints.address ?? ''),
        hints,
      );
      return;
    case 'binary':
      throw new ReceiveError(
        'binary',
        'It is an archive, an office document, a picture or a program; save it as text or PDF, and add that.',
      );
  }
}

/** What a parser fails at in a way that it did not foresee is a failure of this document, and ends no long work. */
async function* guarded(articles: Articles): Articles {
  const iterator = articles[Symbol.asyncIterator]();
  for (;;) {
    const next = await iterator.next().catch((error: unknown) => {
      if (error instanceof ReceiveError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      throw new ReceiveError('unreadable', `It cannot be read (${reason.slice(0, 200)}); save its text, and add that.`);
    });
    if (next.done === true) return;
    yield next.value;
  }
}

/** What is known of what a gzip file holds. */
function inside(hints: ReceiveHints): ReceiveHints {
  return { ...hints, mediaType: hints.mediaType?.includes('gzip') ? undefined : hints.mediaType, size: undefined };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function tooLarge(kind: DocumentKind): ReceiveError {
  const advice = kind === 'json' ? 'write it as NDJSON, one article a line' : 'split it into articles';
  return new ReceiveError('too-large', `It is larger than ${largestArticle / 1_000_000} MB; ${advice}.`);
}
