import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { readArticle } from '../archive/articles.ts';
import { root } from '../source-files.ts';
import { incomingArticles } from './articles.ts';

const entry = join(import.meta.dirname, 'following-process.ts');

const answers = z.array(z.object({ code: z.number(), out: z.string(), err: z.string() }));

export interface Surroundings {
  readonly archive?: string;
  /** The folder of the user's own data; the sample's world where left out. */
  readonly data?: string;
}

/** Runs command lines one after another in one process, from the checkout's root, and gives what each answered. */
export async function runFollowing(
  lines: readonly (readonly string[])[],
  { archive = '', data = join(root, 'sample/world') }: Surroundings = {},
): Promise<z.infer<typeof answers>> {
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...inherited } = process.env;
  const env = { ...inherited, READOUT_DATA: data, READOUT_ARCHIVE: archive };
  const words = [entry, JSON.stringify(lines)];
  const child = spawn(process.execPath, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve, reject) => child.on('error', reject).on('close', () => resolve()));
  const [out] = await Promise.all([text(child.stdout), ended]);
  return answers.parse(JSON.parse(out));
}

/** An archive of the sample articles, for as long as the work takes. */
export async function withSampleArchive(work: (archive: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-following-'));
  try {
    const path = join(folder, 'archive.db');
    const archive = await openArchive(path, { mode: 'create' });
    await archive.add(incomingArticles.map(readArticle));
    await archive.close();
    await work(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
