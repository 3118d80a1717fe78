/**
 * Forms as paths of words that lead from one of the two roots, for good: nodes are numbered level by level, so that the children of a node stand
 * together, by the number of their word. Node 0 is none.
 */
export class Trie {
  /** For each node, the word that leads to it. */
  readonly words: Int32Array;
  /** For each node, the first of its children, which reach up to the first of the next node's; one more at the end. */
  readonly firstChild: Int32Array;

  constructor(words: Int32Array, firstChild: Int32Array) {
    this.words = words;
    this.firstChild = firstChild;
  }

  /** How many nodes there are, node 0 counted. */
  get size(): number {
    return this.words.length;
  }

  /** The node to which a word leads from another; 0 where it leads nowhere. */
  child(node: number, word: number): number {
    let low = this.firstChild[node] ?? 0;
    const end = this.firstChild[node + 1] ?? 0;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] ?? 0) < word) low = middle + 1;
      else high = middle;
    }
    return low < end && this.words[low] === word ? low : 0;
  }

  /** For each of the first `size` words, the node to which it leads from a root: asked at every token, and so not searched for. */
  childrenByWord(root: number, size: number): Int32Array {
    const children = new Int32Array(size);
    const end = this.firstChild[root + 1] ?? 0;
    for (let child = this.firstChild[root] ?? 0; child < end; child++) children[this.words[child] ?? 0] = child;
    return children;
  }
}

/** The root of all forms. */
export const exactRoot = 1;

/** The root of the forms that are matched by stem, by the stems of their words. */
export const stemRoot = 2;
