import { type Formula, unpackFormulas } from '../diplomacy/formulas.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { packedFormulas } from '../gazetteer/generated/formulas.ts';
import { packedGazetteer } from '../gazetteer/generated/gazetteer.ts';
import { type Lookup, narrowedGazetteer } from '../gazetteer/narrowed-gazetteer.ts';
import { unpackGazetteer } from '../gazetteer/packing.ts';

/** The names that come with Readout, which are known without any language. */
export interface StandardNames {
  readonly gazetteer: Gazetteer;
  readonly formulas: readonly Formula[];
  readonly formulasVersion: string;
}

let names: StandardNames | null = null;

/** The gazetteer and the formulas that come with Readout; the same each time. */
export function standardNames(): StandardNames {
  names ??= {
    gazetteer: unpackGazetteer(packedGazetteer),
    formulas: unpackFormulas(packedFormulas.formulas),
    formulasVersion: packedFormulas.version,
  };
  return names;
}

/** As much of them as a lookup can find. */
export function standardNamesFor(lookup: Lookup): StandardNames {
  return {
    gazetteer: unpackGazetteer(narrowedGazetteer(packedGazetteer, lookup)),
    formulas: unpackFormulas(packedFormulas.formulas),
    formulasVersion: packedFormulas.version,
  };
}
