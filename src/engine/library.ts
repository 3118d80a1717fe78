import type { Formula } from '../diplomacy/formulas.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { Automaton } from '../language/automaton.ts';
import type { LanguagePack } from '../language/pack.ts';
import { packs } from '../languages/index.ts';
import { lexiconEntries } from './lexicon-entries.ts';
import { shippedForms } from './shipped-forms.ts';
import { standardNames } from './standard-names.ts';

/** All that a reading rests on beside the text: languages, gazetteer and formulas. Immutable; what is not asked for is not loaded. */
export class Library {
  readonly packs: readonly LanguagePack[];
  readonly gazetteer: Gazetteer;
  readonly formulas: readonly Formula[];
  readonly formulasVersion: string;
  readonly #automata = new Map<LanguagePack, Automaton>();

  constructor(packs: readonly LanguagePack[], gazetteer: Gazetteer, formulas: readonly Formula[], formulasVersion: string) {
    this.packs = packs;
    this.gazetteer = gazetteer;
    this.formulas = formulas;
    this.formulasVersion = formulasVersion;
  }

  /**
   * The lexicons of a language, of the gazetteer and of the formulas, as one automaton; made when first asked for: unpacked where
   * all of them come with Readout, else built from their entries.
   */
  automatonFor(pack: LanguagePack): Automaton {
    const made = this.#automata.get(pack);
    if (made !== undefined) return made;
    const shipped = this.#isShipped(pack) ? shippedForms(pack) : null;
    const automaton = new Automaton(shipped ?? lexiconEntries(pack, this.gazetteer, this.formulas), pack.stem);
    this.#automata.set(pack, automaton);
    return automaton;
  }

  #isShipped(pack: LanguagePack): boolean {
    return this.gazetteer === standard?.gazetteer && this.formulas === standard.formulas && packs.includes(pack);
  }
}

let standard: Library | null = null;

/** The library that comes with Readout. */
export function standardLibrary(): Library {
  if (standard === null) {
    const { gazetteer, formulas, formulasVersion } = standardNames();
    standard = new Library(packs, gazetteer, formulas, formulasVersion);
  }
  return standard;
}
