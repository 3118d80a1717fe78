import type { Evidence } from '../record/record.ts';

/**
 * Ids of a record's entries: their kind and a short hash of the text's id, the place of their evidence and their ordinal among
 * equals. Not of what the engine thought of them, so that a correction survives re-reading.
 */
export class RecordIds {
  readonly #textId: string;
  readonly #given = new Map<string, number>();

  constructor(textId: string) {
    this.#textId = textId;
  }

  give(kind: 'contact' | 'quote' | 'statement', evidence: Evidence): string {
    const place = `${kind} ${evidence[0]?.start ?? 0} ${evidence.at(-1)?.end ?? 0}`;
    const ordinal = this.#given.get(place) ?? 0;
    this.#given.set(place, ordinal + 1);
    return `${kind}:${shortHash(`${this.#textId} ${place} ${ordinal}`)}`;
  }
}

/** Twelve hex digits of two 32-bit FNV-1a hashes (Fowler, Noll, Vo), the second from another offset: enough to tell entries of one text apart. */
function shortHash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x01000193);
  }
  return ((a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')).slice(0, 12);
}
