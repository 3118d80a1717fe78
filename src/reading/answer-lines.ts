import type { Library } from '../engine/library.ts';
import { read } from '../engine/read.ts';
import { articleOfLine, idOfLine } from '../receive/article-line.ts';
import { decodeUtf8 } from '../receive/decode.ts';
import { type LineBatch, longestLine, singleLines } from '../receive/line-batches.ts';
import { ReceiveError } from '../receive/receive-error.ts';
import { failure } from './failure.ts';

/** What is asked of every line. */
export interface ReadingWishes {
  readonly why: boolean;
}

/** The answer to a batch: a line of NDJSON for each line that is not blank, in their order. */
export interface Answer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many lines were answered, and how many of them with an error. */
  readonly lines: number;
  readonly failures: number;
}

/** Reads the articles of a batch of lines. A line that cannot be read is answered by an error in its place; this never throws. */
export function answerLines(batch: LineBatch, wishes: ReadingWishes, library: Library): Answer {
  const written: string[] = [];
  let failures = 0;
  for (const { firstLine, bytes, tooLong } of singleLines(batch)) {
    const line = tooLong ? null : decodeUtf8(bytes);
    if (line?.trim() === '') continue;
    try {
      if (tooLong)
        throw new ReceiveError(
          'line-too-long',
          `The line is longer than ${longestLine / 1024 / 1024} MB; split it into articles.`,
        );
      if (line === null)
        throw new ReceiveError('not-utf8', 'The line is not valid UTF-8; convert the input first, as with iconv.');
      const { text, metadata } = articleOfLine(line);
      written.push(JSON.stringify(read(text, { ...metadata, why: wishes.why, library })));
    } catch (error) {
      failures++;
      written.push(JSON.stringify(failure(line === null ? null : idOfLine(line), firstLine, error)));
    }
  }
  return { bytes: new TextEncoder().encode(written.map(line => `${line}\n`).join('')), lines: written.length, failures };
}
