import { analyse } from 'chardet';
import { leastPlausibility, plausibility } from './plausibility.ts';

/** Bytes that are judged: from the first that is not ASCII, where a character surely begins. */
const sampleLength = 65_536;

/**
 * The encodings that the detector does not know or hardly tells apart, tried after those that it proposes. The first of equals
 * wins, so the order is that of how often they are met.
 */
const alsoTried = [
  'windows-1252',
  'windows-1251',
  'gb18030',
  'big5',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'x-mac-cyrillic',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'euc-kr',
] as const;

const wide = ['utf-16le', 'utf-16be'] as const;

/**
 * The encoding, other than UTF-8, in which the bytes read best: what the detector thinks of the bytes and how the decoded text
 * looks are added, and a declared encoding is believed a little beforehand. Null where they read as writing in none.
 */
export function likelyEncoding(bytes: Uint8Array, declared: string | null): string | null {
  const isWide = bytes.includes(0);
  const first = isWide
    ? 0
    : Math.max(
        0,
        bytes.findIndex(byte => byte > 0x7f),
      );
  const sample = bytes.subarray(first, first + sampleLength);
  const confidence = isWide ? new Map<string, number>() : detected(sample);
  let best: { readonly encoding: string; readonly score: number } | null = null;
  const narrow = [...(declared === null ? [] : [declared]), ...confidence.keys(), ...alsoTried];
  const evenSample = bytes.subarray(first & ~1, (first & ~1) + sampleLength);
  for (const encoding of new Set([...(isWide ? [] : narrow), ...wide])) {
    const text = decoded(encoding.startsWith('utf-16') ? evenSample : sample, encoding);
    if (text === null) continue;
    const looks = plausibility(text);
    if (looks < leastPlausibility) continue;
    const score = looks + (confidence.get(encoding) ?? 0) / 2 + (encoding === declared ? 0.45 : 0);
    if (best === null || score > best.score) best = { encoding, score };
  }
  return best?.encoding ?? null;
}

/** What the detector takes for something else that it knows: the letters of most words are the same bytes. */
const taken = [
  ['koi8-r', 'koi8-u'],
  ['windows-1251', 'x-mac-cyrillic'],
] as const;

/** What the detector proposes, by the names of the decoder, with its confidence 0 … 1. */
function detected(sample: Uint8Array): Map<string, number> {
  const confidence = new Map<string, number>();
  for (const match of analyse(sample)) {
    const name = decoderName(match.name);
    if (name !== null && name !== 'utf-8' && !confidence.has(name)) confidence.set(name, match.confidence / 100);
  }
  for (const [known, unknown] of taken) {
    const of = confidence.get(known);
    if (of !== undefined) confidence.set(unknown, of);
  }
  return confidence;
}

function decoderName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The text of a sample, which may end within a character; null where it is not in that encoding. */
function decoded(sample: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return null;
  }
}
