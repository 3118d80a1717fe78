import { join } from 'node:path';
import { Library } from '../src/engine/library.ts';
import { packs } from '../src/languages/index.ts';
import { libraryWith } from '../src/overlay/library-with.ts';
import { root } from './source-files.ts';

const nothing = new Library(
  packs,
  { version: 'none', asOf: '2026-08-31', people: [], states: [], organisations: [], outlets: [] },
  [],
  'none',
);
const sample = await libraryWith(join(root, 'sample/world/gazetteer'), nothing);

/** The state whose press leaves its own officials unmarked. */
const homeState = 'XR';

/**
 * All that is read with in a world that does not exist, for texts that tell of what did not happen: the sample's states with their
 * leaders, organisations, outlets and stock phrases, and nothing else.
 */
export const inventedLibrary = new Library(
  packs.map(pack => ({ ...pack, homeState: pack.homeState === null ? null : homeState })),
  { ...sample.gazetteer, version: 'invented' },
  sample.formulas,
  'invented',
);
