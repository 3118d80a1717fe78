import type { Casing } from './automaton.ts';
import type { CompiledForms } from './compiled-forms.ts';
import type { Concept, ConceptOf } from './concept.ts';
import { groupOf, type Meaning, meaningOf } from './meaning.ts';
import { NumberRows } from './number-rows.ts';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';
import { exactRoot, stemRoot, Trie } from './trie.ts';
import { WordTable } from './word-table.ts';

/** Compiled forms as text, which is ready much sooner than entries are compiled. All but the words are packed numbers. */
export interface PackedForms {
  /** The digest of the language pack's entries that were compiled. */
  readonly digest: string;
  /** How many forms there are. */
  readonly size: number;
  /** Each word with a line feed after it. */
  readonly words: string;
  /** For each word, the number of its stem; 0 where it is its own. */
  readonly stems: string;
  /** How many nodes there are. For each, twice the number of its children, plus 1 where a form ends; for each child, by how much its word's number is above its elder sister's. */
  readonly nodes: string;
  /** For each node where a form ends, how many meanings that has, and for each of them thrice its concept's number, plus its casing's. */
  readonly meanings: string;
  /** The concepts after the shared ones, all of people: for each, how many numbers follow, that of its form, and the people's. */
  readonly people: string;
}

type PersonConcept = ConceptOf<'person'>;

const casings: readonly (Casing | null)[] = [null, 'capital', 'upper'];
const personForms: readonly PersonConcept['form'][] = ['full', 'short'];

/** Packs compiled forms. Concepts of people are packed with them; all others have to be among the shared ones, to be unpacked with. */
export function packForms(forms: CompiledForms, shared: readonly Concept[], digest: string): PackedForms {
  const { size, words, stems, lists } = forms;
  const numbers = new Map(shared.map((concept, i) => [JSON.stringify(concept), i]));
  const people: PersonConcept[] = [];
  const numberOf = (concept: Concept): number => {
    const key = JSON.stringify(concept);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (concept.kind !== 'person') throw new Error(`A concept is not among the shared ones: ${key}.`);
    const number = shared.length + people.push(concept) - 1;
    numbers.set(key, number);
    return number;
  };
  const meanings = [...lists]
    .filter(list => list > 0)
    .map(list => forms.meaningsOf(list).map(({ concept, casing }) => 3 * numberOf(concept) + casings.indexOf(casing)));
  return {
    digest,
    size,
    words: words.text,
    stems: packNumbers(stems.map((stem, word) => (stem === word ? 0 : stem))),
    nodes: packNumbers(numbersOfNodes(forms)),
    meanings: packNumbers(meanings.flatMap(row => [row.length, ...row])),
    people: packNumbers(people.flatMap(({ people, form }) => [people.length + 1, personForms.indexOf(form), ...people])),
  };
}

function* numbersOfNodes({ trie, lists }: CompiledForms): Generator<number> {
  yield trie.size;
  for (let node = exactRoot; node < trie.size; node++) {
    const first = trie.firstChild[node] ?? 0;
    const end = trie.firstChild[node + 1] ?? 0;
    yield 2 * (end - first) + ((lists[node] ?? 0) > 0 ? 1 : 0);
    for (let child = first; child < end; child++)
      yield (trie.words[child] ?? 0) - (child > first ? (trie.words[child - 1] ?? 0) : 0);
  }
}

/** The forms that were packed. Meanings are unpacked as they are met: most forms never are. */
export function unpackForms(packed: PackedForms, shared: readonly Concept[]): CompiledForms {
  const stems = unpackNumbers(packed.stems);
  for (let word = 0; word < stems.length; word++) if (stems[word] === 0) stems[word] = word;
  return {
    size: packed.size,
    words: new WordTable(packed.words, stems.length - 1),
    stems,
    ...unpackNodes(unpackNumbers(packed.nodes)),
    meaningsOf: unpackMeanings(packed, shared),
  };
}

function unpackNodes(numbers: Int32Array): { trie: Trie; lists: Int32Array } {
  const size = numbers[0] ?? 0;
  const words = new Int32Array(size);
  const firstChild = new Int32Array(size + 1).fill(stemRoot + 1, 0, exactRoot);
  const lists = new Int32Array(size);
  let child = stemRoot + 1;
  let list = 0;
  let at = 1;
  for (let node = exactRoot; node < size; node++) {
    const counted = numbers[at++] ?? 0;
    firstChild[node] = child;
    if ((counted & 1) === 1) lists[node] = ++list;
    let word = 0;
    for (const end = child + (counted >> 1); child < end; child++) {
      word += numbers[at++] ?? 0;
      words[child] = word;
    }
  }
  firstChild[size] = child;
  if (child !== size || at !== numbers.length) throw new Error('Packed forms are not whole; run `npm run generate`.');
  return { trie: new Trie(words, firstChild), lists };
}

function unpackMeanings(packed: PackedForms, shared: readonly Concept[]): CompiledForms['meaningsOf'] {
  // All groups have to be known before the first form is found, though the meanings are not.
  for (const concept of shared) groupOf(concept);
  const rows = new NumberRows(unpackNumbers(packed.meanings));
  const people = new NumberRows(unpackNumbers(packed.people));
  const met: (readonly Meaning[] | undefined)[] = new Array(rows.length + 1);
  const conceptOf = (number: number): Concept => {
    const known = shared[number];
    if (known !== undefined) return known;
    const [form = 0, ...who] = people.row(number - shared.length);
    return { kind: 'person', people: who, form: personForms[form] ?? 'full' };
  };
  return list => {
    const known = met[list];
    if (known !== undefined) return known;
    const meanings = Array.from(rows.row(list - 1), number =>
      meaningOf(conceptOf(Math.floor(number / casings.length)), casings[number % casings.length] ?? null),
    );
    met[list] = meanings;
    return meanings;
  };
}
