import type { Evidence } from '../record/record.ts';

/**
 * Ids of a record's entries: their kind and a short hash of the text's id, the place of their evidence and their ordinal among
 * equals. Not of what the engine thought of them, so that a correction survives re-reading.
 */
export class RecordIds {
  readonly #ofText: readonly [number, number];
  readonly #given = new Map<string, number>();

  constructor(textId: string) {
    let [a, b] = [0x811c9dc5, 0x9747b28c];
    for (let i = 0; i < textId.length; i++) [a, b] = step(a, b, textId.charCodeAt(i));
    this.#ofText = [a, b];
  }

  give(kind: 'contact' | 'quote' | 'statement', evidence: Evidence): string {
    const start = evidence[0]?.start ?? 0;
    const end = evidence.at(-1)?.end ?? 0;
    const place = `${kind}${start}-${end}`;
    const ordinal = this.#given.get(place) ?? 0;
    this.#given.set(place, ordinal + 1);
    let [a, b] = this.#ofText;
    for (const part of [kind.charCodeAt(0), start, end, ordinal]) [a, b] = step(a, b, part);
    return `${kind}:${hex(a)}${hex(b).slice(0, 4)}`;
  }
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');

/** One step of two 32-bit FNV-1a hashes (Fowler, Noll, Vo), the second turned: enough to tell the entries of one text apart. */
const step = (a: number, b: number, part: number): [number, number] => [mixed(a ^ part), mixed((b ^ part) + 0x6d2b79f5)];

/** Spreads a change of few bits over all (the finaliser of MurmurHash3). */
function mixed(n: number): number {
  let x = Math.imul(n, 0x01000193);
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}
