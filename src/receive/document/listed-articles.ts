import { articleOfLine, idOfLine } from '../article-line.ts';
import { decodeUtf8 } from '../decode.ts';
import { lineBatches, longestLine, singleLines } from '../line-batches.ts';
import { ReceiveError } from '../receive-error.ts';
import type { Received, ReceiveFailure } from '../received.ts';
import { decodeText } from './decode-text.ts';
import type { ReceiveHints } from './receive-hints.ts';
import { metadataOf } from './single-article.ts';

/**
 * The articles of NDJSON as they come, one a line. Never holds more than a chunk and a line; a line that cannot be read is told
 * in its place.
 */
export async function* articlesOfLines(
  chunks: AsyncIterable<Uint8Array>,
  hints: ReceiveHints,
): AsyncGenerator<Received | ReceiveFailure> {
  for await (const batch of lineBatches(chunks))
    for (const { bytes, firstLine: place, tooLong } of singleLines(batch)) {
      const text = tooLong ? null : decodeUtf8(bytes);
      if (text === null) yield { error: tooLong ? lineTooLong() : notUtf8(), id: null, place };
      else if (text.trim() !== '') yield articleOf(text.trim(), bytes.slice(), place, hints);
    }
}

/** The articles of a JSON document: an array of them, or one. */
export function* articlesOfJson(bytes: Uint8Array, hints: ReceiveHints): Generator<Received | ReceiveFailure> {
  const { text } = decodeText(bytes);
  const value = parsed(text);
  if (!Array.isArray(value)) {
    yield articleOf(text, bytes, null, hints);
    return;
  }
  if (value.length === 0) throw new ReceiveError('no-text', 'The list is empty; it must hold articles, as [{"text": "…"}].');
  for (const [i, entry] of value.entries()) {
    const written = rewritten(entry);
    if (written === null)
      yield {
        error: new ReceiveError('too-deep', 'The entry is nested too deep; leave its text and metadata alone.'),
        id: null,
        place: i + 1,
      };
    else yield articleOf(written, Buffer.from(written), i + 1, hints);
  }
}

function articleOf(line: string, bytes: Uint8Array, place: number | null, hints: ReceiveHints): Received | ReceiveFailure {
  try {
    const { text, metadata } = articleOfLine(line);
    // What the many have in common is said of each only where it says nothing itself.
    const { id: _, ...common } = hints.metadata ?? {};
    const merged = metadataOf(
      { name: hints.name, metadata: place === null ? { ...metadata, ...hints.metadata } : { ...common, ...metadata } },
      {},
    );
    return { text, metadata: merged, author: null, bytes, mediaType: 'application/json', extractor: null, place };
  } catch (error) {
    if (error instanceof ReceiveError) return { error, id: idOfLine(line), place };
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ReceiveError('broken-json', `It is not JSON (${reason.slice(0, 200)}); check that the file is whole.`);
  }
}

/** An entry as JSON of its own; null where it is nested so deep that it cannot be written. */
function rewritten(entry: unknown): string | null {
  try {
    return JSON.stringify(entry);
  } catch {
    return null;
  }
}

const lineTooLong = (): ReceiveError =>
  new ReceiveError('line-too-long', `The line is longer than ${longestLine / 1024 / 1024} MB; split the article.`);

const notUtf8 = (): ReceiveError =>
  new ReceiveError('not-utf8', 'The line is not UTF-8; convert the file first, as with: iconv -t UTF-8');
