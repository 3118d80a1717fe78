import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReceiveError } from '../receive-error.ts';
import { type ContentCoding, decompressor } from './content-coding.ts';
import type { FetchLimits } from './fetch-limits.ts';

export type UnpackLimits = Pick<FetchLimits, 'bodyBytes' | 'ratio' | 'ratioFreeBytes'>;

/**
 * A body without its codings, piece by piece. Throws a ReceiveError as soon as too much comes at any stage, or far more comes out than
 * went in, before it is all unpacked.
 */
export function unpacked(
  body: AsyncIterable<Uint8Array>,
  codings: readonly ContentCoding[],
  limits: UnpackLimits,
): AsyncGenerator<Uint8Array> {
  let sent = 0;
  const counted = within(body, limits.bodyBytes, size => {
    sent = size;
  });
  return codings.toReversed().reduce(
    (stage, coding) =>
      within(through(coding, stage), limits.bodyBytes, size => {
        if (size > limits.ratioFreeBytes && size > sent * limits.ratio) throw bomb(limits.ratio);
      }),
    counted,
  );
}

/** Passes pieces on, telling their size so far. */
async function* within(
  pieces: AsyncIterable<Uint8Array>,
  most: number,
  onSize: (size: number) => void,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    onSize(size);
    if (size > most)
      throw new ReceiveError(
        'too-large',
        `It is larger than ${most / 1_000_000} MB; save the part that you need and add the file.`,
      );
    yield piece;
  }
}

async function* through(coding: ContentCoding, packed: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { value, done } = await packed.next();
  // Answers without a body name a coding all the same.
  if (done === true) return;
  let cut: unknown;
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield value;
      yield* packed;
    } catch (error) {
      cut = error;
      throw error;
    }
  };
  const plain = decompressor(coding, value[0] ?? 0);
  const flow = pipeline(Readable.from(whole(), { objectMode: false }), plain).catch(() => undefined);
  try {
    for await (const piece of plain) yield piece;
  } catch {
    throw cut ?? new ReceiveError('unreadable', `The host sent it damaged: it cannot be unpacked as ${coding}. Try again later.`);
  } finally {
    plain.destroy();
    await flow;
  }
}

const bomb = (ratio: number): ReceiveError =>
  new ReceiveError(
    'bomb',
    `It unfolds to more than ${ratio} times the size that was sent, which no page does; it is not unpacked.`,
  );
