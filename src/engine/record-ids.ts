import type { Evidence } from '../record/record.ts';

/**
 * Ids of a record's entries: their kind and a short hash of the text's id, the place of their evidence and their ordinal among
 * equals. Not of what the engine thought of them, so that a correction survives re-reading.
 */
export class RecordIds {
  readonly #ofText: readonly [number, number];
  readonly #given = new Map<string, number>();

  constructor(textId: string) {
    this.#ofText = hash(textId, [0x811c9dc5, 0x9747b28c]);
  }

  give(kind: 'contact' | 'quote' | 'statement', evidence: Evidence): string {
    const place = `${kind} ${evidence[0]?.start ?? 0} ${evidence.at(-1)?.end ?? 0}`;
    const ordinal = this.#given.get(place) ?? 0;
    this.#given.set(place, ordinal + 1);
    const [a, b] = hash(`${place} ${ordinal}`, this.#ofText);
    return `${kind}:${hex(a)}${hex(b).slice(0, 4)}`;
  }
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');

/** Two 32-bit FNV-1a hashes (Fowler, Noll, Vo), the second of other bytes: enough to tell the entries of one text apart. */
function hash(text: string, [from, other]: readonly [number, number]): [number, number] {
  let a = from;
  let b = other;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x01000193);
  }
  return [a, b];
}
