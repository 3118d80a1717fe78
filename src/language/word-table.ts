import { fold } from './fold.ts';

/**
 * Numbers for words: 1, 2, 3 … in the order in which they stand in one text. A word of a text that is read is looked up in place, without
 * being cut out or folded first, where it is plain ASCII: this is the innermost look-up of the engine.
 */
export class WordTable {
  /** The folded words, each with a line feed after it. */
  readonly text: string;
  /** One more than the highest number. */
  readonly size: number;
  /** Where each word begins in the text; one more at the end. */
  readonly #starts: Int32Array;
  /** Open-addressed: the number of a word at the slot of its hash, or after it. */
  readonly #slots: Int32Array;
  /** The words that were cut out of the text so far. */
  readonly #cut: (string | undefined)[];

  constructor(text: string, count: number) {
    this.text = text;
    this.size = count + 1;
    this.#starts = new Int32Array(count + 2);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * this.size)));
    this.#cut = new Array(this.size);
    let word = 1;
    let hash = seed;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === lineFeed) {
        this.#slots[this.#freeSlot(hash)] = word;
        this.#starts[++word] = i + 1;
        hash = seed;
      } else hash = Math.imul(hash ^ code, prime);
    }
    if (word !== this.size) throw new Error(`There are ${word - 1} words and not ${count}.`);
  }

  /** A table of words, none of them twice and none with a line feed. */
  static of(words: readonly string[]): WordTable {
    return new WordTable(words.map(word => `${word}\n`).join(''), words.length);
  }

  /** The word that a number of this table stands for; '' for 0. */
  wordOf(id: number): string {
    const known = id === 0 ? '' : this.#cut[id];
    if (known !== undefined) return known;
    const word = this.text.slice(this.#starts[id], (this.#starts[id + 1] ?? 0) - 1);
    this.#cut[id] = word;
    return word;
  }

  /** The number of a folded word; 0 where it is not in the table. */
  get(word: string): number {
    const hash = asciiHash(word, 0, word.length);
    return this.#find(word, 0, word.length, hash === notAscii ? wideHash(word) : hash);
  }

  /** The number of text[start, end), folded; 0 where it is not in the table. */
  lookUp(text: string, start: number, end: number): number {
    const hash = asciiHash(text, start, end);
    return hash === notAscii ? this.get(fold(text.slice(start, end))) : this.#find(text, start, end, hash);
  }

  #find(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] ?? 0;
      if (id === 0 || this.#isWord(id, text, start, end)) return id;
    }
  }

  /** Whether a word stands at text[start, end), ASCII case aside. */
  #isWord(id: number, text: string, start: number, end: number): boolean {
    const from = this.#starts[id] ?? 0;
    const length = end - start;
    if ((this.#starts[id + 1] ?? 0) - from - 1 !== length) return false;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(start + i);
      if (this.text.charCodeAt(from + i) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false;
    }
    return true;
  }

  #freeSlot(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while ((this.#slots[slot] ?? 0) !== 0) slot = (slot + 1) & mask;
    return slot;
  }
}

const lineFeed = 10;

// FNV-1a (Fowler, Noll, Vo) over code units.
const seed = 0x811c9dc5;
const prime = 0x01000193;

const notAscii = -1;

/** The hash of the lower-case ASCII of text[start, end), always above 0; `notAscii` where there is more than ASCII. */
function asciiHash(text: string, start: number, end: number): number {
  let hash = seed;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return notAscii;
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), prime);
  }
  return hash & 0x7fffffff;
}

function wideHash(text: string): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash & 0x7fffffff;
}
