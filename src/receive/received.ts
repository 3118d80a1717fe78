import type { Metadata } from '../source/source.ts';
import type { ReceiveError } from './receive-error.ts';

/** An article that came in, ready to be read: its text, what is known of it, and the bytes from which it came. */
export interface Received {
  /** The source text: decoded or extracted once; nothing changes a character of it afterwards. */
  readonly text: string;
  readonly metadata: Metadata;
  /** Names of the authors as given, joined by commas; null where none are. */
  readonly author: string | null;
  /** The original bytes, kept so that a better extractor can read them anew. */
  readonly bytes: Uint8Array;
  /** IANA media type of the bytes, without parameters: 'text/html'. */
  readonly mediaType: string;
  /** What made text out of the bytes; null where they were text already. */
  readonly extractor: { readonly name: string; readonly version: string } | null;
  /** Its place, from 1, in what held several: the line of NDJSON, the entry of an array or a feed. Null where it came alone. */
  readonly place: number | null;
}

/** Something that came in and is no article that can be read: why, and which it was. */
export interface ReceiveFailure {
  readonly error: ReceiveError;
  /** The id that it gives itself. */
  readonly id: string | null;
  /** As in `Received`. */
  readonly place: number | null;
}
