import { type Formula, formulaEntries } from '../diplomacy/formulas.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { gazetteerEntries } from '../gazetteer/surfaces.ts';
import type { Entry } from '../language/automaton.ts';
import type { LanguagePack } from '../language/pack.ts';

/** The lexicons of a language, of the gazetteer and of the formulas. */
export function lexiconEntries(pack: LanguagePack, gazetteer: Gazetteer, formulas: readonly Formula[]): Entry[] {
  return [
    ...pack.entries,
    ...gazetteerEntries(gazetteer, pack.code, pack.nameMatch, pack.stem),
    ...formulaEntries(formulas, pack.code, pack.formulaMatch),
  ];
}
