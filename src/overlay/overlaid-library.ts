import { type Library, standardLibrary } from '../engine/library.ts';
import type { Environment } from './data-folder.ts';
import { hasOverlay, overlayFolder } from './overlay-path.ts';

/**
 * The library that comes with Readout, with the user's overlay laid over it where there is one. Throws an OverlayError where the
 * overlay is wrong: to read without it would give other records under the same command.
 */
export async function overlaidLibrary(environment: Environment): Promise<Library> {
  if (!hasOverlay(environment)) return standardLibrary();
  // Loaded only where there is an overlay: what checks it is not needed to read an article.
  const { libraryWith } = await import('./library-with.ts');
  return libraryWith(overlayFolder(environment), standardLibrary());
}
