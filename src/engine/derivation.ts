import type { Derivation, Piece } from '../record/record.ts';

/** Collects, for each value of a record, the rules that made it; keeps nothing where nobody asked why. */
export class DerivationLog {
  readonly #entries: Derivation | null;

  constructor(asked: boolean) {
    this.#entries = asked ? {} : null;
  }

  /** Whether anybody asked why. */
  get asked(): boolean {
    return this.#entries !== null;
  }

  /** Notes that a rule made the value at a JSON Pointer (RFC 6901), from these words. */
  note(pointer: string, rule: string, evidence: readonly Piece[] = []): void {
    if (this.#entries === null) return;
    const steps = this.#entries[pointer] ?? [];
    steps.push({ rule, evidence: [...evidence] });
    this.#entries[pointer] = steps;
  }

  get entries(): Derivation | null {
    return this.#entries;
  }
}
