import { type NameLanguage, nameLanguages } from '../gazetteer/gazetteer.ts';
import type { Entry } from '../language/automaton.ts';
import { words } from '../language/lexicon.ts';

/** A stock phrase of diplomacy (提法, tifa): one sense, one id in every language. */
export interface Formula {
  readonly id: string;
  readonly sense: string;
  /** States, or 'EU', 'ASEAN', 'UN', that coined it or use it as their own. */
  readonly users: readonly string[];
  readonly surfaces: Readonly<Partial<Record<NameLanguage, readonly string[]>>>;
}

export function unpackFormulas(packed: string): Formula[] {
  if (packed === '') return [];
  return packed.split('\n').map(line => {
    const [id = '', sense = '', users = '', forms = ''] = line.split('\t');
    const surfaces: Partial<Record<NameLanguage, string[]>> = {};
    forms.split('¦').forEach((part, i) => {
      const language = nameLanguages[i];
      if (language !== undefined && part !== '') surfaces[language] = part.split('‖');
    });
    return { id, sense, users: users === '' ? [] : users.split('|'), surfaces };
  });
}

/** The surface forms of all formulas in one language. */
export function formulaEntries(formulas: readonly Formula[], language: NameLanguage, match: Entry['match']): Entry[] {
  return formulas.flatMap(({ id, surfaces }) => words({ kind: 'formula', id }, surfaces[language] ?? [], match));
}
