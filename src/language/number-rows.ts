/** Rows of numbers in one array, in which each row follows its length. */
export class NumberRows {
  /** How many rows there are. */
  readonly length: number;
  readonly #numbers: Int32Array;
  /** Where each row begins, without its length. */
  readonly #starts: Int32Array;

  constructor(numbers: Int32Array) {
    const starts = new Int32Array(numbers.length);
    let count = 0;
    for (let at = 0; at < numbers.length; at += 1 + (numbers[at] ?? 0)) starts[count++] = at + 1;
    this.length = count;
    this.#numbers = numbers;
    this.#starts = starts;
  }

  /** The numbers of row i; of none where there is no such row. */
  row(i: number): Int32Array {
    const start = i < this.length ? (this.#starts[i] ?? 0) : 0;
    return start === 0 ? none : this.#numbers.subarray(start, start + (this.#numbers[start - 1] ?? 0));
  }
}

const none = new Int32Array(0);
