import type { Evidence } from '../record/record.ts';

/**
 * Ids of a record's entries: their kind and a short hash of the text's id, the place of their evidence and their ordinal among
 * equals. Not of what the engine thought of them, so that a correction survives re-reading.
 */
export class RecordIds {
  readonly #ofText = new Hash();
  readonly #given = {
    contact: new Map<number, number>(),
    quote: new Map<number, number>(),
    statement: new Map<number, number>(),
  };

  constructor(textId: string) {
    for (let i = 0; i < textId.length; i++) this.#ofText.add(textId.charCodeAt(i));
  }

  give(kind: 'contact' | 'quote' | 'statement', evidence: Evidence): string {
    const start = evidence[0]?.start ?? 0;
    const end = evidence.at(-1)?.end ?? 0;
    const given = this.#given[kind];
    const place = start * beyondText + end;
    const ordinal = given.get(place) ?? 0;
    given.set(place, ordinal + 1);
    const hash = new Hash(this.#ofText);
    hash.add(kind.charCodeAt(0));
    hash.add(start);
    hash.add(end);
    hash.add(ordinal);
    return `${kind}:${hash.hex}`;
  }
}

/** No place in a text is as large, so that start and end make one number. */
const beyondText = 2 ** 26;

/** Two 32-bit FNV-1a hashes (Fowler, Noll, Vo), the second turned: enough to tell the entries of one text apart. */
class Hash {
  #a: number;
  #b: number;

  constructor(from: Hash | null = null) {
    this.#a = from === null ? 0x811c9dc5 : from.#a;
    this.#b = from === null ? 0x9747b28c : from.#b;
  }

  add(part: number): void {
    this.#a = mixed(this.#a ^ part);
    this.#b = mixed((this.#b ^ part) + 0x6d2b79f5);
  }

  /** All of the first and the upper half of the second, in hexadecimal digits. */
  get hex(): string {
    return hex(this.#a >>> 16) + hex(this.#a & 0xffff) + hex(this.#b >>> 16);
  }
}

/** Sixteen bits in hexadecimal digits; with a small table, since numbers are slow to write in another base than ten. */
const hex = (n: number): string => (bytes[n >> 8] ?? '') + (bytes[n & 0xff] ?? '');
const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Spreads a change of few bits over all (the finaliser of MurmurHash3). */
function mixed(n: number): number {
  let x = Math.imul(n, 0x01000193);
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
