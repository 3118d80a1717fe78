/** Whole lines of a stream, taken together as they came. */
export interface LineBatch {
  /** The number of the first of them in the stream, from 1. */
  readonly firstLine: number;
  /** The lines with their ends; empty where the line is too long to be held. */
  readonly bytes: Uint8Array;
  readonly tooLong: boolean;
}

/** The longest line that is held, in bytes. */
export const longestLine = 64 * 1024 * 1024;

const newline = 10;

/**
 * The lines of a byte stream, in batches: each chunk's whole lines as soon as they are there, so that a slow stream is answered
 * promptly and a fast one in pieces worth sending to another thread. Never holds more than one chunk and one line; a line longer
 * than `longest` bytes is skipped, and a batch without bytes stands in its place.
 */
export async function* lineBatches(chunks: AsyncIterable<Uint8Array>, longest = longestLine): AsyncGenerator<LineBatch> {
  let firstLine = 1;
  let held: Uint8Array[] = [];
  let heldLength = 0;
  let skipping = false;
  for await (const chunk of chunks) {
    const firstEnd = chunk.indexOf(newline);
    let rest = chunk;
    if (firstEnd !== -1) {
      let whole = chunk.subarray(0, chunk.lastIndexOf(newline) + 1);
      rest = chunk.subarray(whole.length);
      if (skipping || heldLength + firstEnd > longest) {
        yield { firstLine, bytes: new Uint8Array(), tooLong: true };
        firstLine++;
        whole = whole.subarray(firstEnd + 1);
        held = [];
        skipping = false;
      }
      if (whole.length > 0) {
        yield { firstLine, bytes: joined([...held, whole]), tooLong: false };
        firstLine += countLines(whole);
      }
      held = [];
      heldLength = 0;
    }
    if (skipping || rest.length === 0) continue;
    held.push(rest);
    heldLength += rest.length;
    if (heldLength > longest) {
      skipping = true;
      held = [];
      heldLength = 0;
    }
  }
  if (skipping) yield { firstLine, bytes: new Uint8Array(), tooLong: true };
  else if (heldLength > 0) yield { firstLine, bytes: joined(held), tooLong: false };
}

/** The lines of a batch, each a batch of its own. */
export function* singleLines({ firstLine, bytes, tooLong }: LineBatch): Generator<LineBatch> {
  if (tooLong) yield { firstLine, bytes, tooLong };
  let line = firstLine;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(newline, start);
    const next = end === -1 ? bytes.length : end + 1;
    yield { firstLine: line, bytes: bytes.subarray(start, next), tooLong: false };
    start = next;
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count++;
  return count;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
