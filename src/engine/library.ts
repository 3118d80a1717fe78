import { type Formula, formulaEntries, unpackFormulas } from '../diplomacy/formulas.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { packedFormulas } from '../gazetteer/generated/formulas.ts';
import { packedGazetteer } from '../gazetteer/generated/gazetteer.ts';
import { unpackGazetteer } from '../gazetteer/packing.ts';
import { gazetteerEntries } from '../gazetteer/surfaces.ts';
import { Automaton } from '../language/automaton.ts';
import type { LanguagePack } from '../language/pack.ts';
import { packs } from '../languages/index.ts';

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

  /** The lexicons of a language, of the gazetteer and of the formulas, as one automaton; built when first asked for. */
  automatonFor(pack: LanguagePack): Automaton {
    const built = this.#automata.get(pack);
    if (built !== undefined) return built;
    const entries = [
      ...pack.entries,
      ...gazetteerEntries(this.gazetteer, pack.code, pack.nameMatch, pack.stem),
      ...formulaEntries(this.formulas, pack.code, pack.formulaMatch),
    ];
    const automaton = new Automaton(entries, pack.stem);
    this.#automata.set(pack, automaton);
    return automaton;
  }
}

let standard: Library | null = null;

/** The library that comes with Readout. */
export function standardLibrary(): Library {
  standard ??= new Library(
    packs,
    unpackGazetteer(packedGazetteer),
    unpackFormulas(packedFormulas.formulas),
    packedFormulas.version,
  );
  return standard;
}
