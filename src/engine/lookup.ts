import type { Automaton, Mention, Normed } from '../language/automaton.ts';
import type { ConceptKind, ConceptOf, GrammarWord } from '../language/concept.ts';
import { fold } from '../language/fold.ts';
import type { Field } from '../language/rule.ts';
import type { Tokens } from '../source/token.ts';
import { firstFrom } from './places.ts';

/** What the lexicons found in a text, to be asked by place and by kind. */
export class Mentions implements Field {
  readonly tokens: Tokens;
  readonly all: readonly Mention[];
  readonly #normed: Normed;
  readonly #automaton: Automaton;
  readonly #head: Int32Array; // for each token, the first of its mentions, or of the next token that has one
  /** For each token, which kinds of mention and which grammar words begin at it: most questions end here. */
  readonly #kinds: Int32Array;
  readonly #grammar: Int32Array;
  readonly #byKind = new Map<ConceptKind, Mention[]>();

  constructor(tokens: Tokens, automaton: Automaton) {
    this.tokens = tokens;
    this.#automaton = automaton;
    this.#normed = automaton.norm(tokens);
    this.all = automaton.find(this.#normed, tokens);
    this.#head = new Int32Array(tokens.length + 1).fill(this.all.length);
    this.#kinds = new Int32Array(tokens.length + 1);
    this.#grammar = new Int32Array(tokens.length + 1);
    for (let m = this.all.length - 1; m >= 0; m--) {
      const mention = this.all[m];
      if (mention === undefined) continue;
      this.#head[mention.from] = m;
      const { kind, grammar } = mention;
      this.#kinds[mention.from] = (this.#kinds[mention.from] ?? 0) | kindBits.of(kind);
      if (grammar !== null) this.#grammar[mention.from] = (this.#grammar[mention.from] ?? 0) | grammarBits.of(grammar);
      const same = this.#byKind.get(kind);
      if (same === undefined) this.#byKind.set(kind, [mention]);
      else same.push(mention);
    }
    for (const same of this.#byKind.values()) same.reverse();
  }

  /** The folded form of token i. */
  norm(i: number): string {
    const known = this.#normed.norms[i] ?? 0;
    return known > 0 ? this.#automaton.nameOf(known) : fold(this.tokens.textOf(i));
  }

  mentionAt<K extends ConceptKind>(i: number, kind: K): Mention<ConceptOf<K>> | null {
    if (((this.#kinds[i] ?? 0) & kindBits.of(kind)) === 0) return null;
    for (let m = this.#head[i] ?? this.all.length; m < this.all.length; m++) {
      const mention = this.all[m];
      if (mention === undefined || mention.from !== i) return null;
      if (hasKind(mention, kind)) return mention;
    }
    return null;
  }

  grammarAt(i: number, word: GrammarWord): Mention | null {
    if (((this.#grammar[i] ?? 0) & grammarBits.of(word)) === 0) return null;
    for (let m = this.#head[i] ?? this.all.length; m < this.all.length; m++) {
      const mention = this.all[m];
      if (mention === undefined || mention.from !== i) return null;
      if (mention.grammar === word) return mention;
    }
    return null;
  }

  /** The first of these grammar words that begins at token i, in the order given. */
  firstGrammarAt(i: number, words: readonly GrammarWord[]): Mention | null {
    if ((this.#grammar[i] ?? 0) === 0) return null;
    for (const word of words) {
      const mention = this.grammarAt(i, word);
      if (mention !== null) return mention;
    }
    return null;
  }

  /** Whether any of these grammar words begins at token i. */
  anyGrammarAt(i: number, words: readonly GrammarWord[]): boolean {
    const here = this.#grammar[i] ?? 0;
    if (here === 0) return false;
    for (const word of words) if ((here & grammarBits.of(word)) !== 0 && this.grammarAt(i, word) !== null) return true;
    return false;
  }

  /** Whether one of the words that hold sentences together begins at token i. */
  isGrammar(i: number): boolean {
    for (let m = this.#head[i] ?? this.all.length; this.all[m]?.from === i; m++)
      if ((this.all[m]?.grammar ?? null) !== null) return true;
    return false;
  }

  /** All mentions of a kind, in text order. */
  of<K extends ConceptKind>(kind: K): readonly Mention<ConceptOf<K>>[] {
    const same = this.#byKind.get(kind) ?? [];
    return allOfKind(same, kind) ? same : [];
  }

  /** The mentions of a kind that lie within tokens [from, to), in text order. */
  within<K extends ConceptKind>(kind: K, from: number, to: number): Mention<ConceptOf<K>>[] {
    const same = this.#byKind.get(kind) ?? [];
    const found: Mention<ConceptOf<K>>[] = [];
    for (let i = firstFrom(same, from); i < same.length; i++) {
      const mention = same[i];
      if (mention === undefined || mention.from >= to) break;
      if (mention.to <= to && hasKind(mention, kind)) found.push(mention);
    }
    return found;
  }
}

/** A bit for each name, in the order in which they are met; from the thirty-second on they share one, and the mentions decide. */
class Bits<N extends string> {
  readonly #bits = new Map<N, number>();

  of(name: N): number {
    const known = this.#bits.get(name);
    if (known !== undefined) return known;
    const bit = 1 << Math.min(31, this.#bits.size);
    this.#bits.set(name, bit);
    return bit;
  }
}

const kindBits = new Bits<ConceptKind>();
const grammarBits = new Bits<GrammarWord>();

/** Lists are made kind by kind, so that the first of one tells what all are. */
function allOfKind<K extends ConceptKind>(mentions: readonly Mention[], kind: K): mentions is readonly Mention<ConceptOf<K>>[] {
  const [first] = mentions;
  return first === undefined || first.kind === kind;
}

function hasKind<K extends ConceptKind>(mention: Mention, kind: K): mention is Mention<ConceptOf<K>> {
  return mention.kind === kind;
}
