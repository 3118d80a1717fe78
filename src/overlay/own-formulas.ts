import type { Library } from '../engine/library.ts';
import { readEntryLines } from './entry-lines.ts';
import { type FormulaLine, formulaLine } from './formula-line.ts';
import { OverlayError } from './overlay-error.ts';
import { sharedPhrase } from './shared-phrase.ts';

/**
 * The user's own formulas at a path, to stand beside those of a library; none where there is no file. Throws an OverlayError that names the line
 * where one is wrong or takes an id that is known, and the phrase that another formula has: a phrase means one formula.
 */
export async function readOwnFormulas(path: string, library: Library): Promise<readonly FormulaLine[]> {
  const known = new Set(library.formulas.map(({ id }) => id));
  const formulas = await readEntryLines(path, formulaLine, ({ id }) =>
    known.has(id) ? `the id ${id} is known already; give the line an id of its own` : null,
  );
  const shared = formulas === null ? null : sharedPhrase(formulas, library.formulas, library.packs);
  if (shared !== null)
    throw new OverlayError(`${path}: '${shared.phrase}' is a phrase of ${shared.ids.join(' and ')}. Leave it to one of them.`);
  return formulas ?? [];
}
