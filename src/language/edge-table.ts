/** Edges of the trie: (node, word) → node, in one open-addressed table. */
export class EdgeTable {
  readonly #keys: Int32Array;
  readonly #next: Int32Array;
  readonly #mask: number;
  #size = 0;

  constructor(capacity: number) {
    this.#keys = new Int32Array(capacity * 2);
    this.#next = new Int32Array(capacity);
    this.#mask = capacity - 1;
  }

  get(node: number, word: number): number {
    let slot = this.#slot(node, word);
    for (;;) {
      const next = this.#next[slot] ?? 0;
      if (next === 0) return 0;
      if (this.#keys[2 * slot] === node && this.#keys[2 * slot + 1] === word) return next;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** This table with one more edge; a larger one where this one is half full. */
  with(node: number, word: number, next: number): EdgeTable {
    const table = this.#size * 2 >= this.#next.length ? this.#doubled() : this;
    table.#put(node, word, next);
    return table;
  }

  #put(node: number, word: number, next: number): void {
    let slot = this.#slot(node, word);
    while ((this.#next[slot] ?? 0) !== 0) slot = (slot + 1) & this.#mask;
    this.#keys[2 * slot] = node;
    this.#keys[2 * slot + 1] = word;
    this.#next[slot] = next;
    this.#size++;
  }

  #doubled(): EdgeTable {
    const larger = new EdgeTable(this.#next.length * 2);
    for (let slot = 0; slot < this.#next.length; slot++) {
      const next = this.#next[slot] ?? 0;
      if (next !== 0) larger.#put(this.#keys[2 * slot] ?? 0, this.#keys[2 * slot + 1] ?? 0, next);
    }
    return larger;
  }

  #slot(node: number, word: number): number {
    return (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b) ^ (node >>> 7)) & this.#mask;
  }
}
