import { type Tokens, tokenKind } from '../source/token.ts';
import type { CompiledForms } from './compiled-forms.ts';
import type { Concept, GrammarWord } from './concept.ts';
import { fold } from './fold.ts';
import { compileForms } from './form-compiler.ts';
import { groupCount, nameGroup } from './meaning.ts';
import { exactRoot, stemRoot } from './trie.ts';

/** A surface form and what it means. `match: 'stem'` finds every inflected form, by the pack's stems. */
export interface Entry {
  readonly surface: string;
  readonly concept: Concept;
  readonly match: 'exact' | 'stem';
  /** How the form must be written: `capital` with a capital letter, `upper` in capitals throughout. Any way where left out. */
  readonly casing?: Casing;
}

export type Casing = 'capital' | 'upper';

/** The stem of a norm; the norm itself where the language has no affixes to take off. */
export type Stemmer = (norm: string) => string;

/** A place where a surface form of the lexicons stands: tokens [from, to). */
export interface Mention<C extends Concept = Concept> {
  readonly concept: C;
  /** The concept's kind, and its grammar word: here too, since concepts have many shapes and these are asked for all the time. */
  readonly kind: C['kind'];
  readonly grammar: GrammarWord | null;
  readonly from: number;
  readonly to: number;
  /** The form is not written as in the lexicon: only its stem is the same ('Путина' for 'Путин'). */
  readonly inflected: boolean;
}

/** The best form of one group that begins at a token. */
interface Candidate {
  mention: Mention;
  readonly group: number;
}

/** Norms and stems of a text's tokens, as numbers; 0 is a word that no lexicon knows. */
export interface Normed {
  readonly norms: Int32Array;
  readonly stems: Int32Array;
}

/**
 * All surface forms of all lexicons in one trie over token norms. One pass over a text finds every form; the time that it takes
 * depends on the text and the longest form, not on how many forms there are (Aho & Corasick's aim, reached at token level by
 * starting anew at each token, since forms are a few tokens long).
 */
export class Automaton {
  readonly #stemmer: Stemmer;
  readonly #forms: CompiledForms;
  readonly #exactFirst: Int32Array;
  readonly #stemFirst: Int32Array;

  constructor(forms: Iterable<Entry> | CompiledForms, stemmer: Stemmer) {
    this.#stemmer = stemmer;
    this.#forms = 'trie' in forms ? forms : compileForms(forms, stemmer);
    const { trie, words } = this.#forms;
    this.#exactFirst = trie.childrenByWord(exactRoot, words.size);
    this.#stemFirst = trie.childrenByWord(stemRoot, words.size);
  }

  /** How many surface forms it holds. */
  get size(): number {
    return this.#forms.size;
  }

  /** The numbers of every token's norm and stem. */
  norm(tokens: Tokens): Normed {
    const { words, stems: stemOf } = this.#forms;
    const norms = new Int32Array(tokens.length);
    const stems = new Int32Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      const id = words.lookUp(tokens.text, tokens.start(i), tokens.end(i));
      norms[i] = id;
      stems[i] = id > 0 ? (stemOf[id] ?? 0) : tokens.isWord(i) ? words.get(this.#stemmer(fold(tokens.textOf(i)))) : 0;
    }
    return { norms, stems };
  }

  /** The norm that a number stands for; '' for words that no lexicon knows. */
  nameOf(norm: number): string {
    return this.#forms.words.wordOf(norm);
  }

  /**
   * Every mention in text order. Of forms of one kind (and of those that name who there is) the leftmost, then the longest wins;
   * forms of different kinds may share words. Where no spaces part words, a form inside a longer word, or a name inside a longer
   * name, is none.
   */
  find({ norms, stems }: Normed, tokens: Tokens): Mention[] {
    const found: Mention[] = [];
    const taken = new Int32Array(groupCount());
    const here: Candidate[] = [];
    let [wordFrom, wordTo] = [0, 0];
    for (let from = 0; from < norms.length; from++) {
      const exact = this.#exactFirst[norms[from] ?? 0] ?? 0;
      const stemmed = this.#stemFirst[stems[from] ?? 0] ?? 0;
      if (exact !== 0) this.#walk(exact, false, norms, from, tokens, here, taken);
      if (stemmed !== 0) this.#walk(stemmed, true, stems, from, tokens, here, taken);
      if (here.length === 0) continue;
      const inName = from < Math.max(taken[nameGroup.person] ?? 0, taken[nameGroup.state] ?? 0);
      const word = inName ? null : rivalOf(nameGroup.word, here);
      if (word !== null) [wordFrom, wordTo] = [from, word.mention.to];
      for (const { mention, group } of here) {
        if (group === nameGroup.word || (from < wordTo && isInsideWord(group, mention, wordFrom, wordTo))) {
          if (group === nameGroup.word && !inName) taken[group] = mention.to;
          continue;
        }
        if (tokens.kind(from) === tokenKind.han && isInsideName(group, mention, here, taken)) continue;
        taken[group] = mention.to;
        found.push(mention);
      }
      here.length = 0;
    }
    return found;
  }

  /** Follows the trie from the node of the first word, and notes what each form that ends on the way means. */
  #walk(
    first: number,
    inflected: boolean,
    words: Int32Array,
    from: number,
    tokens: Tokens,
    here: Candidate[],
    taken: Int32Array,
  ): void {
    const { trie, lists } = this.#forms;
    let node = first;
    let to = from + 1;
    for (;;) {
      const list = lists[node] ?? 0;
      if (list !== 0) {
        for (const { concept, kind, grammar, casing, group } of this.#forms.meaningsOf(list)) {
          if (from < (taken[group] ?? 0) || (casing !== null && !isWritten(casing, tokens, from))) continue;
          const rival = rivalOf(group, here);
          if (rival === null) here.push({ mention: { concept, kind, grammar, from, to, inflected }, group });
          else if (rival.mention.to < to) rival.mention = { concept, kind, grammar, from, to, inflected };
        }
      }
      const word = words[to] ?? 0;
      if (word === 0) return;
      node = trie.child(node, word);
      if (node === 0) return;
      to++;
    }
  }
}

function rivalOf(group: number, here: readonly Candidate[]): Candidate | null {
  for (const candidate of here) if (candidate.group === group) return candidate;
  return null;
}

/** A form inside a longer word is none; a name may only not reach beyond it. */
function isInsideWord(group: number, { from, to }: Mention, wordFrom: number, wordTo: number): boolean {
  const name = group === nameGroup.person || group === nameGroup.state;
  return (from > wordFrom || to < wordTo) && (!name || to <= wordTo);
}

/** A place's name inside a person's, or a person's inside a place's. */
function isInsideName(group: number, { from, to }: Mention, here: readonly Candidate[], taken: Int32Array): boolean {
  if (group !== nameGroup.person && group !== nameGroup.state) return false;
  const rival = group === nameGroup.person ? nameGroup.state : nameGroup.person;
  return from < (taken[rival] ?? 0) || (rivalOf(rival, here)?.mention.to ?? 0) > to;
}

/** Scripts without capitals are always written as they should be. */
function isWritten(casing: Casing, tokens: Tokens, at: number): boolean {
  if (!tokens.isWord(at)) return true;
  if (casing === 'capital') return tokens.isCapitalised(at);
  const text = tokens.textOf(at);
  return text === text.toUpperCase();
}
