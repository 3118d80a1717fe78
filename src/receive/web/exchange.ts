import type { Readable } from 'node:stream';
import { type Dispatcher, request } from 'undici';
import { contentCodings } from './content-coding.ts';
import type { FetchLimits } from './fetch-limits.ts';
import { networkError } from './network-error.ts';
import type { Pacing } from './pacing.ts';
import { unpacked } from './unpacked.ts';
import { WebError } from './web-error.ts';

/** A host's answer to one request. */
export interface Answer {
  readonly status: number;
  /** The first value of a header; null where it is not there. */
  readonly header: (name: string) => string | null;
  /** The body, without codings, where it was wanted: for statuses of success alone. */
  readonly bytes: Uint8Array;
}

export interface ExchangeOptions {
  readonly dispatcher: Dispatcher;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: FetchLimits;
  readonly pacing: Pacing;
  /** Cuts a body off here instead of refusing it. */
  readonly cutAt?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends one request and takes its answer in, within the limits. Follows no redirect and tries once. Throws a ReceiveError where it
 * comes to no whole answer, and the signal's reason where that says stop.
 */
export async function exchange(address: URL, options: ExchangeOptions): Promise<Answer> {
  const { dispatcher, headers, limits } = options;
  const deadline = AbortSignal.timeout(limits.requestTime);
  const signal = options.signal === undefined ? deadline : AbortSignal.any([options.signal, deadline]);
  try {
    const response = await request(address, {
      dispatcher,
      headers,
      signal,
      headersTimeout: limits.headerTime,
      bodyTimeout: limits.silence,
    });
    const header = (name: string): string | null => [response.headers[name]].flat()[0] ?? null;
    const answer = { status: response.statusCode, header };
    if (answer.status < 200 || answer.status > 299) {
      await response.body.dump({ limit: limits.headerBytes });
      return { ...answer, bytes: new Uint8Array() };
    }
    return { ...answer, bytes: await bodyOf(response.body, address.host, header, options) };
  } catch (error) {
    options.signal?.throwIfAborted();
    throw networkError(deadline.aborted ? deadline.reason : error, address.host);
  }
}

async function bodyOf(
  body: Readable,
  host: string,
  header: Answer['header'],
  { limits, pacing, cutAt }: ExchangeOptions,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  // What is left unread complains when it is thrown away; what is read tells its errors to the reader as well.
  body.on('error', () => {});
  try {
    const codings = contentCodings(header('content-encoding'), limits.codings);
    for await (const piece of unpacked(brisk(body, host, limits, pacing), codings, limits)) {
      pieces.push(piece);
      size += piece.length;
      if (cutAt !== undefined && size >= cutAt) break;
    }
  } finally {
    body.destroy();
  }
  return Buffer.concat(pieces).subarray(0, cutAt);
}

/** Passes a body on as long as it comes fast enough. */
async function* brisk(
  body: AsyncIterable<Uint8Array>,
  host: string,
  { leastRate, slowTime }: FetchLimits,
  { now }: Pacing,
): AsyncGenerator<Uint8Array> {
  const began = now();
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    const time = now() - began;
    if (time > slowTime && size < (leastRate * time) / 1000)
      throw new WebError('timed-out', `${host} sends less than ${leastRate} bytes a second; try again later.`);
    yield piece;
  }
}
