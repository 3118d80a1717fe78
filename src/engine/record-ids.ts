import type { Evidence } from '../record/record.ts';
import { sha256 } from '../source/sha256.ts';

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
    return `${kind}:${sha256(`${this.#textId} ${place} ${ordinal}`).slice(0, 12)}`;
  }
}
