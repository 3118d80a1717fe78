import { isUtf8 } from 'node:buffer';
import { ReceiveError } from '../receive-error.ts';
import { type DeclaredEncoding, declaredEncoding } from './declared-encoding.ts';
import { likelyEncoding } from './likely-encoding.ts';
import { leastPlausibility, plausibility } from './plausibility.ts';
import { utf8Evidence } from './utf8-evidence.ts';

/** A text as it was decoded, in which encoding, and on what that rests. */
export interface DecodedText {
  readonly text: string;
  /** The name of the WHATWG Encoding Standard, in lower case. */
  readonly encoding: string;
  /** Byte order mark, `charset` of the transport, declaration in the markup, validity as UTF-8, or detection. */
  readonly basis: DeclaredEncoding['basis'] | 'validity' | 'detection';
}

export interface EncodingHints {
  /** IANA media type: markup may declare its encoding. */
  readonly mediaType?: string | undefined;
  /** What the transport says, as the `charset` of a Content-Type. */
  readonly charset?: string | undefined;
}

/**
 * Decodes bytes once, in any encoding of the web. A byte order mark is believed; a declaration is, unless the bytes contradict
 * it; without one it is UTF-8 where valid, else what the bytes look like. Throws a ReceiveError where it is not text, or in no
 * encoding that can be told.
 */
export function decodeText(bytes: Uint8Array, { mediaType = '', charset }: EncodingHints = {}): DecodedText {
  const chosen = choose(bytes, declaredEncoding(bytes, mediaType, charset));
  if (chosen === null) throw untold();
  const text = new TextDecoder(chosen.encoding).decode(bytes);
  assertReadable(text);
  return { text, ...chosen };
}

function choose(bytes: Uint8Array, declared: DeclaredEncoding | null): Omit<DecodedText, 'text'> | null {
  if (declared?.basis === 'mark') return declared;
  const utf8 = { encoding: 'utf-8', basis: declared?.encoding === 'utf-8' ? declared.basis : 'validity' } as const;
  if (isUtf8(bytes) && !bytes.includes(0)) return ambiguous(bytes, declared) ?? utf8;
  const { sequences, strays } = utf8Evidence(bytes);
  // A cut or damaged character here and there is no other encoding.
  if (!bytes.includes(0) && strays * 10 <= sequences) return utf8;
  const encoding = likelyEncoding(bytes, declared === null || declared.encoding === 'utf-8' ? null : declared.encoding);
  return encoding === null ? null : { encoding, basis: encoding === declared?.encoding ? declared.basis : 'detection' };
}

/** Encodings of several bytes, in which a few characters may happen to be valid UTF-8 too. */
const severalBytes = /^(gb|big5|euc-|shift_jis|iso-2022)/;

/** The declared encoding of bytes that are valid UTF-8 as well, where it fits them and there is little to tell by. */
function ambiguous(bytes: Uint8Array, declared: DeclaredEncoding | null): Omit<DecodedText, 'text'> | null {
  const escapes = bytes.includes(0x1b);
  const encoding = escapes ? 'iso-2022-jp' : (declared?.encoding ?? 'utf-8');
  if (!severalBytes.test(encoding) || (!escapes && encoding === 'iso-2022-jp')) return null;
  if (utf8Evidence(bytes).sequences > 2) return null;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (plausibility(text) < leastPlausibility) return null;
    return { encoding, basis: encoding === declared?.encoding ? declared.basis : 'detection' };
  } catch {
    return null;
  }
}

/** Control characters that are no white space. */
const controls = /(?!\s)\p{Cc}/gu;

function assertReadable(text: string): void {
  if (text.trim() === '') throw new ReceiveError('no-text', 'There is no text in it.');
  if (text.includes('\0') || count(text, controls) > text.length / 1000 + 2)
    throw new ReceiveError('binary', 'It is a binary file; save its text as UTF-8 first.');
  const lost = count(text, /\ufffd/g);
  if (lost > 3 && lost > text.length / 100)
    throw new ReceiveError('unknown-encoding', 'Its characters were lost on the way; get it anew from where it was published.');
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

const untold = (): ReceiveError =>
  new ReceiveError(
    'unknown-encoding',
    'It is not text in any encoding that can be told; save it as UTF-8, or say its encoding, and try again.',
  );
