import type { Library } from '../engine/library.ts';
import { nameLanguages } from '../gazetteer/gazetteer.ts';
import { expand } from '../language/lexicon.ts';
import type { Passage } from './passage.ts';
import { PassageWords } from './passage-words.ts';

/** One word in common is chance. */
const fewestWords = 2;

/** How formulas are worded in each language, word by word: by this a formula is met halfway where the other account words it freely. */
export class FormulaForms {
  readonly #library: Library;
  readonly #forms = new Map<string, readonly ReadonlySet<string>[]>();

  constructor(library: Library) {
    this.#library = library;
  }

  /** Whether a passage has at least half of the words of a form of one of these formulas. */
  areTouchedBy(formulas: readonly string[], { language, words }: Passage): boolean {
    return formulas.some(id =>
      this.#of(id, language).some(form => {
        let met = 0;
        for (const word of form) if (words.has(word)) met++;
        return met >= fewestWords && 2 * met >= form.size;
      }),
    );
  }

  #of(id: string, language: string): readonly ReadonlySet<string>[] {
    const key = `${language} ${id}`;
    const known = this.#forms.get(key);
    if (known !== undefined) return known;
    const code = nameLanguages.find(name => name === language);
    const formula = code === undefined ? undefined : this.#library.formulas.find(formula => formula.id === id);
    const words = new PassageWords(language, this.#library);
    const forms = code === undefined ? [] : (formula?.surfaces[code] ?? []).flatMap(expand).map(surface => words.of(surface));
    this.#forms.set(key, forms);
    return forms;
  }
}

/** Formulas of one kind, whose ids differ in the last word alone: people-to-people-bonds, people-to-people-exchanges. */
export function areKindred(a: string, b: string): boolean {
  const [one, other] = [stockOf(a), stockOf(b)];
  return one === other && one.includes('-');
}

const stockOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('-')));
