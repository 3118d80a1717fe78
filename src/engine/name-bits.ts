/** Numbers for names, in the order in which they are met, and a bit for each, so that what a token has is told without a search. */
export class NameBits<N extends string> {
  readonly #numbers = new Map<N, number>();

  number(name: N): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }

  /** From the thirty-second on, names share a bit: it says no for sure, and yes perhaps. */
  of(name: N): number {
    return 1 << Math.min(31, this.number(name));
  }
}
