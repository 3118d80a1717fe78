import { EdgeTable } from './edge-table.ts';
import { exactRoot, stemRoot, Trie } from './trie.ts';

/** A trie while it grows: nodes are numbered as they are made. */
export class TrieBuilder {
  #edges = new EdgeTable(1 << 16);
  /** For each node, the word that leads to it. */
  readonly #words = [0, 0, 0];
  /** For each node, the last of its children, and the child of its parent that was made before it; 0 where there is none. */
  readonly #lastChild = [0, 0, 0];
  readonly #before = [0, 0, 0];

  /** The node to which a word leads from another, made where there is none yet. */
  childOf(node: number, word: number): number {
    const known = this.#edges.get(node, word);
    if (known !== 0) return known;
    const child = this.#words.length;
    this.#edges = this.#edges.with(node, word, child);
    this.#words.push(word);
    this.#before.push(this.#lastChild[node] ?? 0);
    this.#lastChild.push(0);
    this.#lastChild[node] = child;
    return child;
  }

  /** The trie, and for each of its nodes the number that it had here. */
  built(): { readonly trie: Trie; readonly numbers: Int32Array } {
    const size = this.#words.length;
    const numbers = new Int32Array(size);
    numbers.set([0, exactRoot, stemRoot]);
    const words = new Int32Array(size);
    const firstChild = new Int32Array(size + 1);
    let end = stemRoot + 1;
    for (let node = 0; node < size; node++) {
      const number = numbers[node] ?? 0;
      words[node] = this.#words[number] ?? 0;
      firstChild[node] = end;
      const first = end;
      for (let child = this.#lastChild[number] ?? 0; child !== 0; child = this.#before[child] ?? 0) numbers[end++] = child;
      if (end - first > 1) numbers.subarray(first, end).sort((a, b) => (this.#words[a] ?? 0) - (this.#words[b] ?? 0));
    }
    firstChild[size] = end;
    return { trie: new Trie(words, firstChild), numbers };
  }
}
