import { fold } from './fold.ts';

/**
 * Numbers for words: 1, 2, 3 … in the order in which they were added. A word of a text is looked up in place, without being cut
 * out or folded first, where it is plain ASCII: this is the innermost look-up of the engine.
 */
export class WordTable {
  readonly #words: string[] = [''];
  /** Open-addressed: the number of a word at the slot of its hash, or after it. */
  #slots = new Int32Array(1 << 16);

  /** One more than the highest number. */
  get size(): number {
    return this.#words.length;
  }

  /** The word that a number stands for; '' for 0. */
  wordOf(id: number): string {
    return this.#words[id] ?? '';
  }

  /** The number of a folded word; 0 where it is not in the table. */
  get(word: string): number {
    return this.#find(word, 0, word.length, hashOf(word, 0, word.length));
  }

  /** The number of text[start, end), folded; 0 where it is not in the table. */
  lookUp(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    return hash === notAscii ? this.get(fold(text.slice(start, end))) : this.#find(text, start, end, hash);
  }

  /** The number of a folded word, given to it now where it has none. */
  add(word: string): number {
    const known = this.get(word);
    if (known > 0) return known;
    const id = this.#words.push(word) - 1;
    if (id * 2 > this.#slots.length) this.#grow();
    this.#put(word, id);
    return id;
  }

  #find(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = (hash === notAscii ? wideHash(text) : hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] ?? 0;
      if (id === 0) return 0;
      if (isWord(this.#words[id] ?? '', text, start, end)) return id;
    }
  }

  #put(word: string, id: number): void {
    const mask = this.#slots.length - 1;
    const hash = hashOf(word, 0, word.length);
    let slot = (hash === notAscii ? wideHash(word) : hash) & mask;
    while ((this.#slots[slot] ?? 0) !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let id = 1; id < this.#words.length; id++) this.#put(this.#words[id] ?? '', id);
  }
}

const notAscii = -1;

/** FNV-1a (Fowler, Noll, Vo) of the lower-case ASCII of text[start, end); `notAscii` where there is more than ASCII. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return notAscii;
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193);
  }
  return hash & 0x7fffffff;
}

function wideHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash & 0x7fffffff;
}

/** Whether a folded word stands at text[start, end), ASCII case aside. */
function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(start + i);
    if (word.charCodeAt(i) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false;
  }
  return true;
}
