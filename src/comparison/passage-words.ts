import type { Library } from '../engine/library.ts';
import { searchTerms } from '../query/terms.ts';

/** A passage is known by its first words. */
const longestCompared = 2000;

/** The words of one language by their folded stems, without those that every text has; Chinese ones two characters at a time. */
export class PassageWords {
  readonly #language: string;
  readonly #common: ReadonlySet<string>;

  constructor(language: string, library: Library) {
    this.#language = language;
    this.#common = new Set(library.packs.find(({ code }) => code === language)?.functionWords);
  }

  of(...texts: readonly string[]): ReadonlySet<string> {
    const words = new Set<string>();
    for (const text of texts) {
      let written = '';
      for (const { term, stem } of searchTerms(text.slice(0, longestCompared), this.#language)) {
        if (stem) words.delete(written);
        else written = term;
        if (!this.#common.has(written) && !loneCharacter.test(term)) words.add(term);
      }
    }
    return words;
  }
}

/** A letter that is a word is an article or a preposition; the last Chinese character of a row is in the pair before. */
const loneCharacter = /^.$/u;
