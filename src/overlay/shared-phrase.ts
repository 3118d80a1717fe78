import { type Formula, formulaEntries } from '../diplomacy/formulas.ts';
import type { Library } from '../engine/library.ts';
import { foldedName } from '../gazetteer/folded-name.ts';

/** A phrase that two formulas have, and their ids. */
export interface SharedPhrase {
  readonly phrase: string;
  readonly ids: readonly [string, string];
}

/** A phrase, as one of the languages matches it, of an added formula and of a known or another added one; null where there is none. */
export function sharedPhrase(added: readonly Formula[], known: readonly Formula[], packs: Library['packs']): SharedPhrase | null {
  for (const { code, formulaMatch, stem } of packs) {
    const phrasesOf = (formula: Formula): string[] => formulaEntries([formula], code, formulaMatch).map(({ surface }) => surface);
    const matched = (phrase: string): string => {
      const words = foldedName(phrase).split(' ');
      return (formulaMatch === 'stem' ? words.map(stem) : words).join(' ');
    };
    const owners = new Map<string, string>();
    const openings = new Set<string>();
    for (const formula of added)
      for (const phrase of phrasesOf(formula)) {
        const owner = owners.get(matched(phrase)) ?? formula.id;
        if (owner !== formula.id) return { phrase, ids: [owner, formula.id] };
        owners.set(matched(phrase), formula.id);
        openings.add(openingOf(phrase));
      }
    if (owners.size === 0) continue;
    for (const formula of known)
      for (const phrase of phrasesOf(formula)) {
        // To fold tens of thousands of phrases takes longer than to read an article.
        const owner = openings.has(openingOf(phrase)) ? owners.get(matched(phrase)) : undefined;
        if (owner !== undefined) return { phrase, ids: [formula.id, owner] };
      }
  }
  return null;
}

/** The two characters with which a phrase opens, whatever their case. */
const openingOf = (phrase: string): string => phrase.slice(0, 2).toLowerCase();
