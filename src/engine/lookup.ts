import type { Automaton, Mention, Normed } from '../language/automaton.ts';
import type { ConceptKind, ConceptOf, GrammarWord } from '../language/concept.ts';
import { fold } from '../language/fold.ts';
import type { Field } from '../language/rule.ts';
import type { Tokens } from '../source/token.ts';
import { type Kinds, kindBits } from './kinds.ts';
import { NameBits } from './name-bits.ts';
import { firstFrom } from './places.ts';

/** What the lexicons found in a text, to be asked by place and by kind. */
export class Mentions implements Field {
  readonly tokens: Tokens;
  readonly all: readonly Mention[];
  readonly #normed: Normed;
  readonly #automaton: Automaton;
  /** For each token, its first mention, the kinds of its mentions, and which grammar words begin at it: most questions end here. */
  readonly #at: Int32Array;
  /** The mentions of each kind, by its number. */
  readonly #ofKind: (Mention[] | undefined)[] = [];
  /** The norms of words that no lexicon knows, as far as they were asked for. */
  readonly #folded = new Map<number, string>();

  constructor(tokens: Tokens, automaton: Automaton) {
    this.tokens = tokens;
    this.#automaton = automaton;
    this.#normed = automaton.norm(tokens);
    this.all = automaton.find(this.#normed, tokens);
    this.#at = new Int32Array(3 * (tokens.length + 1));
    for (let m = 0; m < this.all.length; m++) {
      const mention = this.all[m];
      if (mention === undefined) continue;
      const { from, kind, grammar } = mention;
      const kinds = this.#kindsAt(from);
      if (kinds === 0) this.#at[3 * from] = m;
      if (grammar !== null) {
        this.#at[3 * from + 1] = kinds | grammarBit;
        this.#at[3 * from + 2] = this.#grammarAt(from) | grammarBits.of(grammar);
        continue;
      }
      const number = kindBits.number(kind);
      this.#at[3 * from + 1] = kinds | kindBits.of(kind);
      const same = this.#ofKind[number];
      if (same === undefined) this.#ofKind[number] = [mention];
      else same.push(mention);
    }
  }

  /** The folded form of token i. */
  norm(i: number): string {
    const known = this.#normed.norms[i] ?? 0;
    return known > 0 ? this.#automaton.nameOf(known) : this.#foldedAt(i);
  }

  mentionAt<K extends ConceptKind>(i: number, kind: K): Mention<ConceptOf<K>> | null {
    const kinds = this.#kindsAt(i);
    if (kinds === 0 || (kinds & kindBits.of(kind)) === 0) return null;
    for (let m = this.#firstAt(i); m < this.all.length; m++) {
      const mention = this.all[m];
      if (mention === undefined || mention.from !== i) return null;
      if (hasKind(mention, kind)) return mention;
    }
    return null;
  }

  /** Whether a mention of one of these kinds begins at token i. */
  anyAt(i: number, kinds: Kinds): boolean {
    if ((this.#kindsAt(i) & kinds.bits) === 0) return false;
    for (let m = this.#firstAt(i); m < this.all.length; m++) {
      const mention = this.all[m];
      if (mention === undefined || mention.from !== i) return false;
      if (kinds.has(mention.kind)) return true;
    }
    return false;
  }

  grammarAt(i: number, word: GrammarWord): Mention | null {
    const words = this.#grammarAt(i);
    return words === 0 || (words & grammarBits.of(word)) === 0 ? null : this.#grammarMention(i, word);
  }

  /** The first of these grammar words that begins at token i, in the order given. */
  firstGrammarAt(i: number, words: readonly GrammarWord[]): Mention | null {
    if (this.#grammarAt(i) === 0) return null;
    for (const word of words) {
      const mention = this.grammarAt(i, word);
      if (mention !== null) return mention;
    }
    return null;
  }

  /** Whether any of these grammar words begins at token i. */
  anyGrammarAt(i: number, words: readonly GrammarWord[]): boolean {
    return this.firstGrammarAt(i, words) !== null;
  }

  /** The first mention of a grammar word within tokens [from, to). */
  grammarWithin(word: GrammarWord, from: number, to: number): Mention | null {
    const bit = grammarBits.of(word);
    for (let at = from; at < to; at++) {
      const mention = (this.#grammarAt(at) & bit) === 0 ? null : this.#grammarMention(at, word);
      if (mention !== null && mention.to <= to) return mention;
    }
    return null;
  }

  /** Whether token i is a word with which no mention begins. */
  isPlainWord(i: number): boolean {
    return this.#kindsAt(i) === 0 && this.tokens.isWord(i);
  }

  /** Whether one of the words that hold sentences together begins at token i. */
  isGrammar(i: number): boolean {
    return this.#grammarAt(i) !== 0;
  }

  /** All mentions of a kind, in text order. */
  of<K extends ConceptKind>(kind: K): readonly Mention<ConceptOf<K>>[] {
    const same = this.#allOf(kind);
    return allOfKind(same, kind) ? same : [];
  }

  /** The mentions of a kind that lie within tokens [from, to), in text order. */
  within<K extends ConceptKind>(kind: K, from: number, to: number): Mention<ConceptOf<K>>[] {
    const same = this.#allOf(kind);
    const found: Mention<ConceptOf<K>>[] = [];
    for (let i = firstFrom(same, from); i < same.length; i++) {
      const mention = same[i];
      if (mention === undefined || mention.from >= to) break;
      if (mention.to <= to && hasKind(mention, kind)) found.push(mention);
    }
    return found;
  }

  #firstAt(i: number): number {
    return this.#at[3 * i] ?? 0;
  }

  #kindsAt(i: number): number {
    return this.#at[3 * i + 1] ?? 0;
  }

  #grammarAt(i: number): number {
    return this.#at[3 * i + 2] ?? 0;
  }

  #grammarMention(i: number, word: GrammarWord): Mention | null {
    for (let m = this.#firstAt(i); m < this.all.length; m++) {
      const mention = this.all[m];
      if (mention === undefined || mention.from !== i) return null;
      if (mention.grammar === word) return mention;
    }
    return null;
  }

  /** Grammar words are most of all mentions and asked for one by one: their list is made where somebody wants it. */
  #allOf(kind: ConceptKind): readonly Mention[] {
    const number = kindBits.number(kind);
    const same = this.#ofKind[number];
    if (same !== undefined || number !== grammarKind) return same ?? [];
    const all = this.all.filter(({ grammar }) => grammar !== null);
    this.#ofKind[number] = all;
    return all;
  }

  #foldedAt(i: number): string {
    const known = this.#folded.get(i);
    if (known !== undefined) return known;
    const folded = fold(this.tokens.textOf(i));
    this.#folded.set(i, folded);
    return folded;
  }
}

const grammarKind = kindBits.number('grammar');
const grammarBit = kindBits.of('grammar');
const grammarBits = new NameBits<GrammarWord>();

/** Lists are made kind by kind, so that the first of one tells what all are. */
function allOfKind<K extends ConceptKind>(mentions: readonly Mention[], kind: K): mentions is readonly Mention<ConceptOf<K>>[] {
  const [first] = mentions;
  return first === undefined || first.kind === kind;
}

function hasKind<K extends ConceptKind>(mention: Mention, kind: K): mention is Mention<ConceptOf<K>> {
  return mention.kind === kind;
}
