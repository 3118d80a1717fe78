import type { Formula } from '../diplomacy/formulas.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Lookup } from '../gazetteer/narrowed-gazetteer.ts';
import type { Environment } from './data-folder.ts';
import { hasOverlay } from './overlay-path.ts';

/** What `overlaidLibrary` knows of names, without the languages: all that a query needs, in a fraction of the time. Throws as it does. */
export async function overlaidNames(
  environment: Environment,
  lookup: Lookup | null,
): Promise<{ readonly gazetteer: Gazetteer; readonly formulas: readonly Formula[] }> {
  if (hasOverlay(environment)) {
    const { overlaidLibrary } = await import('./overlaid-library.ts');
    return overlaidLibrary(environment);
  }
  const { standardNames, standardNamesFor } = await import('../engine/standard-names.ts');
  return lookup === null ? standardNames() : standardNamesFor(lookup);
}
