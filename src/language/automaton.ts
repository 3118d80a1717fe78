import { scan, type Tokens, tokenKind } from '../source/token.ts';
import type { Concept, ConceptKind, GrammarWord } from './concept.ts';
import { EdgeTable } from './edge-table.ts';
import { fold } from './fold.ts';
import { WordTable } from './word-table.ts';

/** A surface form and what it means. `match: 'stem'` finds every inflected form, by the pack's stems. */
export interface Entry {
  readonly surface: string;
  readonly concept: Concept;
  readonly match: 'exact' | 'stem';
  /** How the form must be written: `capital` with a capital letter, `upper` in capitals throughout. Any way where left out. */
  readonly casing?: Casing;
}

export type Casing = 'capital' | 'upper';

interface Meaning {
  readonly concept: Concept;
  readonly kind: ConceptKind;
  readonly grammar: GrammarWord | null;
  readonly casing: Casing | null;
  /** The group of forms that it contends with. */
  readonly group: number;
  readonly match: Entry['match'];
}

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
  readonly #words = new WordTable();
  readonly #stemOf: number[] = [0];
  readonly #meanings: (Meaning[] | undefined)[] = [undefined, undefined, undefined];
  #edges: EdgeTable = new EdgeTable(1 << 16);
  #size = 0;
  readonly #exactFirst: Int32Array;
  readonly #stemFirst: Int32Array;

  constructor(entries: Iterable<Entry>, stemmer: Stemmer) {
    this.#stemmer = stemmer;
    for (const entry of entries) this.#add(entry);
    this.#exactFirst = this.#firstNodes(exactRoot);
    this.#stemFirst = this.#firstNodes(stemRoot);
  }

  /** For each word, the node to which it leads from a root; 0 where no form begins with it. */
  #firstNodes(root: number): Int32Array {
    return Int32Array.from({ length: this.#words.size }, (_, word) => this.#edges.get(root, word));
  }

  /** How many surface forms it holds. */
  get size(): number {
    return this.#size;
  }

  /** The numbers of every token's norm and stem. */
  norm(tokens: Tokens): Normed {
    const norms = new Int32Array(tokens.length);
    const stems = new Int32Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      const id = this.#words.lookUp(tokens.text, tokens.start(i), tokens.end(i));
      norms[i] = id;
      stems[i] = id > 0 ? (this.#stemOf[id] ?? 0) : tokens.isWord(i) ? this.#words.get(this.#stemmer(fold(tokens.textOf(i)))) : 0;
    }
    return { norms, stems };
  }

  /** The norm that a number stands for; '' for words that no lexicon knows. */
  nameOf(norm: number): string {
    return this.#words.wordOf(norm);
  }

  /**
   * Every mention in text order. Of forms of one kind (and of those that name who there is) the leftmost, then the longest wins;
   * forms of different kinds may share words. Where no spaces part words, a form inside a longer word, or a name inside a longer
   * name, is none.
   */
  find({ norms, stems }: Normed, tokens: Tokens): Mention[] {
    const found: Mention[] = [];
    const taken = new Int32Array(groups.size);
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
    let node = first;
    let to = from + 1;
    for (;;) {
      const meanings = this.#meanings[node];
      if (meanings !== undefined) {
        for (const { concept, kind, grammar, casing, group } of meanings) {
          if (from < (taken[group] ?? 0) || (casing !== null && !isWritten(casing, tokens, from))) continue;
          const rival = rivalOf(group, here);
          if (rival === null) here.push({ mention: { concept, kind, grammar, from, to, inflected }, group });
          else if (rival.mention.to < to) rival.mention = { concept, kind, grammar, from, to, inflected };
        }
      }
      const word = words[to] ?? 0;
      if (word === 0) return;
      node = this.#edges.get(node, word);
      if (node === 0) return;
      to++;
    }
  }

  /** A form that is matched by stem stands under its own words too, so that the form itself goes before the inflected ones. */
  #add(entry: Entry): void {
    this.#size++;
    this.#addUnder(exactRoot, entry);
    if (entry.match === 'stem') this.#addUnder(stemRoot, entry);
  }

  #addUnder(root: number, { surface, concept, match, casing }: Entry): void {
    let node = root;
    let length = 0;
    scan(surface, (start, end) => {
      length++;
      const norm = this.#word(fold(surface.slice(start, end)));
      const word = root === exactRoot ? norm : (this.#stemOf[norm] ?? norm);
      let next = this.#edges.get(node, word);
      if (next === 0) {
        next = this.#meanings.push(undefined) - 1;
        this.#edges = this.#edges.with(node, word, next);
      }
      node = next;
    });
    if (length === 0) throw new Error(`A lexicon holds an empty surface form for ${JSON.stringify(concept)}.`);
    const group = groupOf(concept);
    const meaning: Meaning = {
      concept,
      kind: concept.kind,
      grammar: concept.kind === 'grammar' ? concept.word : null,
      casing: casing ?? null,
      group,
      match,
    };
    const meanings = this.#meanings[node];
    const rival = meanings?.find(other => other.group === group);
    if (meanings === undefined) this.#meanings[node] = [meaning];
    else if (rival === undefined) meanings.push(meaning);
    else if (rival.concept !== concept && JSON.stringify(rival.concept) !== JSON.stringify(concept)) {
      if (rival.match === match)
        throw new Error(`'${surface}' names two concepts: ${JSON.stringify(rival.concept)} and ${JSON.stringify(concept)}.`);
      if (match === 'exact') meanings[meanings.indexOf(rival)] = meaning;
    }
  }

  /** The number of a norm, given when first met, with the number of its stem. */
  #word(norm: string): number {
    const id = this.#words.add(norm);
    if (this.#stemOf[id] === undefined) {
      this.#stemOf[id] = id;
      const stem = this.#stemmer(norm);
      if (stem !== norm) this.#stemOf[id] = this.#word(stem);
    }
    return id;
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

const exactRoot = 1;
const stemRoot = 2;

/**
 * Groups whose forms contend for the same words: within one the longest form wins. A grammar word may be several at once
 * ('dan' joins clauses and opens sentences), so each of its functions is a group of its own.
 */
const groups = new Map<string, number>();

function groupOf(concept: Concept): number {
  return groupNamed(groupName(concept));
}

function groupNamed(name: string): number {
  let group = groups.get(name);
  if (group === undefined) {
    group = groups.size;
    groups.set(name, group);
  }
  return group;
}

/** The groups of names, which contend with each other where no spaces part words. */
const nameGroup = { person: groupNamed('person'), state: groupNamed('state'), word: groupNamed('word') } as const;

function groupName(concept: Concept): string {
  switch (concept.kind) {
    case 'organisation':
    case 'outlet':
    case 'state':
      return 'state';
    case 'grammar':
      return `grammar ${concept.word}`;
    default:
      return concept.kind;
  }
}
