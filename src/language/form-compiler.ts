import { scan } from '../source/token.ts';
import type { Entry, Stemmer } from './automaton.ts';
import type { CompiledForms } from './compiled-forms.ts';
import { fold } from './fold.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { exactRoot, stemRoot } from './trie.ts';
import { TrieBuilder } from './trie-builder.ts';
import { WordTable } from './word-table.ts';

/** A meaning while others may still contend with it for its form. */
interface Claim {
  readonly meaning: Meaning;
  readonly match: Entry['match'];
}

/** Compiles entries. Throws where a form is empty, or names two concepts of one group. */
export function compileForms(entries: Iterable<Entry>, stemmer: Stemmer): CompiledForms {
  const compiler = new FormCompiler(stemmer);
  for (const entry of entries) compiler.add(entry);
  return compiler.compiled();
}

class FormCompiler {
  readonly #stemmer: Stemmer;
  readonly #numbers = new Map<string, number>();
  readonly #stems: number[] = [0];
  readonly #trie = new TrieBuilder();
  /** By the trie's nodes as they were made. */
  readonly #claims: (Claim[] | undefined)[] = [];
  #size = 0;

  constructor(stemmer: Stemmer) {
    this.#stemmer = stemmer;
  }

  /** A form that is matched by stem stands under its own words too, so that the form itself goes before the inflected ones. */
  add(entry: Entry): void {
    this.#size++;
    this.#addUnder(exactRoot, entry);
    if (entry.match === 'stem') this.#addUnder(stemRoot, entry);
  }

  compiled(): CompiledForms {
    const { trie, numbers } = this.#trie.built();
    const lists = new Int32Array(trie.size);
    const meanings: (readonly Meaning[])[] = [[]];
    for (let node = 0; node < trie.size; node++) {
      const claims = this.#claims[numbers[node] ?? 0];
      if (claims !== undefined) lists[node] = meanings.push(claims.map(({ meaning }) => meaning)) - 1;
    }
    return {
      size: this.#size,
      words: WordTable.of([...this.#numbers.keys()]),
      stems: Int32Array.from(this.#stems),
      trie,
      lists,
      meaningsOf: list => meanings[list] ?? [],
    };
  }

  #addUnder(root: number, { surface, concept, match, casing }: Entry): void {
    let node = root;
    scan(surface, (start, end) => {
      const norm = this.#word(fold(surface.slice(start, end)));
      node = this.#trie.childOf(node, root === exactRoot ? norm : (this.#stems[norm] ?? norm));
    });
    if (node === root) throw new Error(`A lexicon holds an empty surface form for ${JSON.stringify(concept)}.`);
    const claim = { meaning: meaningOf(concept, casing ?? null), match };
    const claims = this.#claims[node];
    if (claims === undefined) this.#claims[node] = [claim];
    else settle(claims, claim, surface);
  }

  /** The number of a norm, given when first met, with the number of its stem. */
  #word(norm: string): number {
    const known = this.#numbers.get(norm);
    if (known !== undefined) return known;
    const number = this.#stems.push(0) - 1;
    this.#numbers.set(norm, number);
    const stem = this.#stemmer(norm);
    this.#stems[number] = stem === norm ? number : this.#word(stem);
    return number;
  }
}

/** Adds a claim to a form. Of two in one group that differ, the one that wants the form as it stands goes before the one that wants its stem. */
function settle(claims: Claim[], claim: Claim, surface: string): void {
  const at = claims.findIndex(({ meaning }) => meaning.group === claim.meaning.group);
  const rival = claims[at];
  if (rival === undefined) {
    claims.push(claim);
    return;
  }
  const [theirs, ours] = [rival.meaning.concept, claim.meaning.concept];
  if (theirs === ours || JSON.stringify(theirs) === JSON.stringify(ours)) return;
  if (rival.match === claim.match)
    throw new Error(`'${surface}' names two concepts: ${JSON.stringify(theirs)} and ${JSON.stringify(ours)}.`);
  if (claim.match === 'exact') claims[at] = claim;
}
