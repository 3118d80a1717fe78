/** Turns places in a text from UTF-16 code units into Unicode code points, as Python, R and the Web Annotation model count. */
export class CodePoints {
  /** Where each surrogate pair of the text ends, in code units, ascending. */
  readonly #pairEnds: readonly number[];

  constructor(text: string) {
    this.#pairEnds = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index + 2);
  }

  /** The code points before a place; a place inside a surrogate pair counts as the one behind it. */
  before(offset: number): number {
    let from = 0;
    let to = this.#pairEnds.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#pairEnds[middle] ?? Infinity) <= offset) from = middle + 1;
      else to = middle;
    }
    return offset - from;
  }
}
