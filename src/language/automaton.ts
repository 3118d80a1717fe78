import { scan, tokenKind, type Tokens } from '../source/token.ts';
import type { Concept } from './concept.ts';
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
  readonly from: number;
  readonly to: number;
  /** The form is not written as in the lexicon: only its stem is the same ('Путина' for 'Путин'). */
  readonly inflected: boolean;
}

interface Found {
  concept: Concept;
  readonly group: number;
  to: number;
  inflected: boolean;
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
    const here: Found[] = [];
    let [wordFrom, wordTo] = [0, 0];
    for (let from = 0; from < norms.length; from++) {
      const exact = this.#exactFirst[norms[from] ?? 0] ?? 0;
      const stemmed = this.#stemFirst[stems[from] ?? 0] ?? 0;
      if (exact !== 0) this.#walk(exact, false, norms, from, tokens, here, taken);
      if (stemmed !== 0) this.#walk(stemmed, true, stems, from, tokens, here, taken);
      if (here.length === 0) continue;
      const word = here.find(({ concept }) => concept.kind === 'word');
      if (word !== undefined) [wordFrom, wordTo] = [from, word.to];
      for (const { concept, group, to, inflected } of here) {
        const name = group === nameGroup.person || group === nameGroup.state;
        if (from < wordTo && (from > wordFrom || to < wordTo) && concept.kind !== 'word' && (!name || to <= wordTo)) continue;
        if (name) {
          const rival = group === nameGroup.person ? nameGroup.state : nameGroup.person;
          if (tokens.kind(from) === tokenKind.han && (from < (taken[rival] ?? 0) || here.some(other => other.group === rival && other.to > to))) continue;
        }
        taken[group] = to;
        if (concept.kind !== 'word') found.push({ concept, from, to, inflected });
      }
      here.length = 0;
    }
    return found;
  }

  /** Follows the trie from the node of the first word, and notes what each form that ends on the way means. */
  #walk(first: number, inflected: boolean, words: Int32Array, from: number, tokens: Tokens, here: Found[], taken: Int32Array): void {
    let node = first;
    let to = from + 1;
    for (;;) {
      const meanings = this.#meanings[node];
      if (meanings !== undefined) {
        for (const { concept, casing, group } of meanings) {
          if (from < (taken[group] ?? 0) || (casing !== null && !isWritten(casing, tokens, from))) continue;
          const rival = rivalOf(group, here);
          if (rival === null) here.push({ concept, group, to, inflected });
          else if (rival.to < to) {
            rival.concept = concept;
            rival.to = to;
            rival.inflected = inflected;
          }
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
    const meaning: Meaning = { concept, casing: casing ?? null, group, match };
    const meanings = this.#meanings[node];
    const rival = meanings?.find(other => other.group === group);
    if (meanings === undefined) this.#meanings[node] = [meaning];
    else if (rival === undefined) meanings.push(meaning);
    else if (rival.concept !== concept && JSON.stringify(rival.concept) !== JSON.stringify(concept)) {
      if (rival.match === match) throw new Error(`'${surface}' names two concepts: ${JSON.stringify(rival.concept)} and ${JSON.stringify(concept)}.`);
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

function rivalOf(group: number, here: readonly Found[]): Found | null {
  for (const found of here) if (found.group === group) return found;
  return null;
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

/** Edges of the trie: (node, word) → node, in one open-addressed table. */
class EdgeTable {
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
const nameGroup = { person: groupNamed('person'), state: groupNamed('state') } as const;

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
