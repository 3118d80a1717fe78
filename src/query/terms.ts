import { fold } from '../language/fold.ts';
import { scan, tokenKind } from '../source/token.ts';
import { hasStems, joinedStem, partStems, stemOf } from './roots.ts';

/** One term by which a text is found, and where it stands: UTF-16 code units [start, end). */
export interface SearchTerm {
  /** Lower-case letters and digits alone; a stem begins with the code of its language. */
  readonly term: string;
  readonly stem: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * The terms by which a text in a language is found, in its order: every word as it is written, folded (case, accents, ё, traditional characters),
 * and behind each its stems. Chinese characters are taken two by two, each with the next; the last of a row stands alone too. Where
 * the language is not one that is read, there are no stems.
 */
export function searchTerms(text: string, language: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  tellTerms(text, language, (word, start, end) => {
    if (word.text !== '') terms.push({ term: word.text, stem: false, start, end });
    for (const stem of word.stems) terms.push({ term: stem, stem: true, start, end });
  });
  return terms;
}

/** Whether there is anything in a text that can be looked for. */
export function hasTerms(text: string): boolean {
  let found = false;
  tellTerms(text, '', () => {
    found = true;
  });
  return found;
}

/** A word of a text as the index knows it; '' is two words that may be written as one. */
export interface IndexedWord {
  readonly text: string;
  readonly stems: readonly string[];
  /** Of the text that was read last: which text it was, so that a stem is told once a text. */
  seen: number;
}

/** Tells every word of a text and its place, in order. */
export function tellTerms(text: string, language: string, tell: (word: IndexedWord, start: number, end: number) => void): void {
  const words = wordsIn(language);
  let from = -1;
  let to = -1;
  let before: IndexedWord | null = null;
  let beforeStart = 0;
  let beforeEnd = 0;
  let character = '';
  let characterStart = 0;
  let characterEnd = 0;
  const flush = (): void => {
    if (character !== '') tell(words.ofHan(character), characterStart, characterEnd);
    character = '';
    if (from < 0) return;
    const word = words.of(text.slice(from, to));
    if (word.text !== '') {
      tell(word, from, to);
      if (before !== null && from - beforeEnd === 1) {
        const joined = words.joined(before, word);
        if (joined !== null) tell(joined, beforeStart, to);
      }
      before = word;
      beforeStart = from;
      beforeEnd = to;
    }
    from = -1;
  };
  const extend = (start: number, end: number): void => {
    if (from < 0 || start !== to || character !== '') {
      flush();
      from = start;
    }
    to = end;
  };
  scan(text, (start, end, kind, breaks) => {
    if (kind === tokenKind.han) {
      if (from >= 0) flush();
      const folded = fold(text.slice(start, end));
      // A place that Unicode keeps for characters to come is none yet.
      if (end - start > 1 && !letter.test(folded)) return flush();
      // White space parts no word here: a line may have been broken anywhere.
      if (character !== '' && breaks < 2) tell(words.ofHan(character + folded), characterStart, end);
      else flush();
      character = folded;
      characterStart = start;
      characterEnd = end;
    } else if (kind === tokenKind.word) extend(start, end);
    else if (kind === tokenKind.number) {
      let at = start;
      for (let i = start; i <= end; i++) {
        const code = text.charCodeAt(i);
        if (i < end && code !== 46 && code !== 44) continue;
        if (i > at) extend(at, i);
        at = i + 1;
      }
    } else if (!(start === to && isInvisible(text.charCodeAt(start)))) flush();
    else to = end;
  });
  flush();
}

const letter = /^\p{L}$/u;

/** The soft hyphen and the joiners, which stand inside words. */
const isInvisible = (code: number): boolean => code === 0xad || code === 0x200c || code === 0x200d;

/** The words of one language that were met, so that each is folded and stemmed once; emptied when it holds too many. */
class Words {
  readonly #language: string;
  readonly #known = new Map<string, IndexedWord>();
  readonly #han = new Map<string, IndexedWord>();
  readonly #joined = new Map<string, IndexedWord>();

  constructor(language: string) {
    this.#language = language;
  }

  of(written: string): IndexedWord {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    // A copy: a piece cut out of an article would keep all of it in memory.
    const key = ` ${written}`.slice(1);
    const text = lettersOf(key);
    const stem = stemOf(text, this.#language);
    return remember(this.#known, key, {
      text,
      stems: stem === null ? [] : [stem, ...partStems(stem, this.#language)],
      seen: -1,
    });
  }

  ofHan(characters: string): IndexedWord {
    return this.#han.get(characters) ?? remember(this.#han, characters, { text: characters, stems: [], seen: -1 });
  }

  joined(first: IndexedWord, second: IndexedWord): IndexedWord | null {
    const [one, two] = [first.stems[0], second.stems[0]];
    if (one === undefined || two === undefined) return null;
    const stem = joinedStem(one, two, this.#language);
    if (stem === null) return null;
    return this.#joined.get(stem) ?? remember(this.#joined, stem, { text: '', stems: [stem], seen: -1 });
  }
}

/** Nearly all words of the press are among so many. */
const most = 50_000;

function remember(words: Map<string, IndexedWord>, key: string, word: IndexedWord): IndexedWord {
  if (words.size >= most) words.clear();
  words.set(key, word);
  return word;
}

const byLanguage = new Map<string, Words>();

/** Languages without stems share their words. */
function wordsIn(language: string): Words {
  const code = hasStems(language) ? language : '';
  const known = byLanguage.get(code);
  if (known !== undefined) return known;
  const words = new Words(code);
  byLanguage.set(code, words);
  return words;
}

/** What is left of a word when it is folded to letters and digits, Korean syllables kept whole; cut where no word is so long. */
function lettersOf(written: string): string {
  const short = written.length > longest ? written.slice(0, longest) : written;
  const folded = fold(short);
  if (ascii.test(folded)) return folded;
  return folded.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

const longest = 64;
const ascii = /^[a-z0-9]*$/;
