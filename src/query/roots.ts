import { type NameLanguage, nameLanguages } from '../gazetteer/gazetteer.ts';
import { englishRoot } from './english-root.ts';
import { indonesianRoot } from './indonesian-root.ts';
import { joinedCompounds } from './indonesian-words.ts';
import { russianRoot } from './russian-root.ts';

/** How a language brings words that belong together to one root. Stemmers are taken from their files alone: lexicons take long to load. */
interface Roots {
  readonly letters: RegExp;
  root(word: string): string;
  /** Roots that one word may be written as, and two may be written as one. */
  readonly compounds: ReadonlyMap<string, readonly string[]>;
}

const none: ReadonlyMap<string, readonly string[]> = new Map();

/** Chinese takes nothing off its words. */
const roots: Readonly<Record<NameLanguage, Roots | null>> = {
  en: { letters: /^[a-z]{3,}$/, root: englishRoot, compounds: none },
  id: { letters: /^[a-z]{3,}$/, root: indonesianRoot, compounds: joinedCompounds },
  ru: { letters: /^[а-я]{3,}$/, root: russianRoot, compounds: none },
  zh: null,
};

/** The root of a folded word in a language, as a stem of the index; null where it has none. */
export function stemOf(word: string, language: string): string | null {
  const own = rootsIn(language);
  return own?.letters.test(word) === true ? language + own.root(word) : null;
}

/** The stems of the parts of a word that may be written as several. */
export function partStems(stem: string, language: string): readonly string[] {
  return (rootsIn(language)?.compounds.get(stem.slice(language.length)) ?? []).map(part => language + part);
}

/** The stem of two words that may be written as one; null where they may not. */
export function joinedStem(first: string, second: string, language: string): string | null {
  const compounds = rootsIn(language)?.compounds;
  if (compounds === undefined || compounds.size === 0) return null;
  const joined = first.slice(language.length) + second.slice(language.length);
  return compounds.get(joined)?.[0] === first.slice(language.length) ? language + joined : null;
}

/** The stems of a folded word in every language that it could be of. */
export const stemsOf = (word: string): string[] =>
  nameLanguages.map(language => stemOf(word, language)).filter(stem => stem !== null);

/** Whether words of a language have stems. */
export const hasStems = (language: string): boolean => rootsIn(language) !== null;

const rootsIn = (language: string): Roots | null => {
  const code = nameLanguages.find(code => code === language);
  return code === undefined ? null : roots[code];
};
