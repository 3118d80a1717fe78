import { existsSync } from 'node:fs';
import { Library, standardLibrary } from '../engine/library.ts';
import { extendedGazetteer } from '../gazetteer/extended-gazetteer.ts';
import type { Environment } from './data-folder.ts';
import { overlayPath } from './overlay-path.ts';

/**
 * The library that comes with Readout, with the user's overlay laid over its gazetteer where there is one. Throws an OverlayError where
 * the overlay is wrong: to read without it would give other records under the same command.
 */
export async function overlaidLibrary(environment: Environment): Promise<Library> {
  const shipped = standardLibrary();
  const path = overlayPath(environment);
  if (!existsSync(path)) return shipped;
  // Loaded only where there is an overlay: what checks it is not needed to read an article.
  const [{ readOverlay }, { personOfLine }] = await Promise.all([import('./overlay-file.ts'), import('./person-line.ts')]);
  const overlay = await readOverlay(path, shipped.gazetteer);
  if (overlay === null || overlay.lines.length === 0) return shipped;
  const gazetteer = extendedGazetteer(shipped.gazetteer, overlay.lines.map(personOfLine), overlay.digest);
  return new Library(shipped.packs, gazetteer, shipped.formulas, shipped.formulasVersion);
}
