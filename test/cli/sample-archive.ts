import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../source-files.ts';
import { type Ended, readout } from './readout.ts';

export const sampleArticles = join(root, 'sample/articles');
/** A data folder in which the sample's invented states and leaders are known. */
export const sampleWorld = join(root, 'sample/world');

/** An archive of a test's own, in a folder that is gone after it. */
export interface OwnArchive {
  readonly folder: string;
  readonly path: string;
  /** Runs a command on it, in the sample's world. */
  readonly run: (words: readonly string[], input?: string | Uint8Array) => Promise<Ended>;
}

export async function ownArchive(test: { readonly after: (done: () => Promise<void>) => void }): Promise<OwnArchive> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-archive-'));
  test.after(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'archive.db');
  const env = { READOUT_DATA: sampleWorld, READOUT_ARCHIVE: path };
  return { folder, path, run: (words, input) => readout(words, { env, ...(input === undefined ? {} : { input }) }) };
}
