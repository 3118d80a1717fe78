import type { ConceptKind } from '../language/concept.ts';
import { NameBits } from './name-bits.ts';

/** The bits of the kinds of mention. */
export const kindBits = new NameBits<ConceptKind>();

/** Several kinds of mention, to be asked for at once. */
export class Kinds {
  /** A bit for each, some of which other kinds may share. */
  readonly bits: number;
  readonly #kinds: ReadonlySet<ConceptKind>;

  constructor(...kinds: readonly ConceptKind[]) {
    this.#kinds = new Set(kinds);
    this.bits = kinds.reduce((bits, kind) => bits | kindBits.of(kind), 0);
  }

  has(kind: ConceptKind): boolean {
    return this.#kinds.has(kind);
  }
}
