import type { Meaning } from './meaning.ts';
import type { Trie } from './trie.ts';
import type { WordTable } from './word-table.ts';

/** The surface forms of all lexicons as an automaton walks them: made from entries, or unpacked. */
export interface CompiledForms {
  /** How many forms there are. */
  readonly size: number;
  /** The norms of all their words, and the stems of these. */
  readonly words: WordTable;
  /** For each word, the number of its stem: its own where it has no affixes. */
  readonly stems: Int32Array;
  readonly trie: Trie;
  /** For each node, the number of its list of meanings; 0 where no form ends. */
  readonly lists: Int32Array;
  /** The list of meanings of a number above 0. */
  meaningsOf(list: number): readonly Meaning[];
}
