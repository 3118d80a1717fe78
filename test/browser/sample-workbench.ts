import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pino } from 'pino';
import type { Archive } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { standardLibrary } from '../../src/engine/library.ts';
import { read } from '../../src/engine/read.ts';
import { bundledAssets } from '../../src/http/assets.ts';
import { loopbackAddresses } from '../../src/http/loopback.ts';
import { serve } from '../../src/http/serve.ts';
import { servicesOf } from '../../src/http/services-of.ts';
import { arrivalsOf } from '../../src/intake/arrivals.ts';
import { recordFor } from '../../src/intake/take-in.ts';
import { libraryWith } from '../../src/overlay/library-with.ts';
import { readFeed } from '../../src/receive/feed/read-feed.ts';
import { root } from '../source-files.ts';

/** The workbench over the sample archive, served as users have it. */
export interface SampleWorkbench {
  readonly archive: Archive;
  /** Where it is served, without a slash at the end. */
  readonly address: string;
  /** What the log told of faults of our own. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Bundles the scripts, reads the sample articles into an archive and serves it on a port that is free. */
export async function openSampleWorkbench(): Promise<SampleWorkbench> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-browser-'));
  const assets = join(folder, 'assets/');
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/bundle-web.ts'), assets], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const library = await libraryWith(join(root, 'sample/world/gazetteer'), standardLibrary());
  const archive = await openArchive(join(folder, 'archive.db'), { mode: 'create' });
  const arrivals = arrivalsOf([join(root, 'sample/articles')], {
    metadata: {},
    readFeed,
    received: '2026-01-05T10:00:00Z',
    web: () => Promise.reject(new Error('The samples are files.')),
    standardInput: process.stdin,
  });
  const articles = [];
  for await (const arrival of arrivals) {
    if ('refusal' in arrival) throw new Error(`${arrival.refusal.from}: ${arrival.refusal.message}`);
    const { article } = arrival;
    articles.push({ ...article, record: recordFor(article, read(article.text, { ...article.metadata, library })) });
  }
  await archive.add(articles);
  await archive.settle();
  const faults: string[] = [];
  const log = pino({ level: 'error' }, { write: line => faults.push(line) });
  const services = servicesOf({ archive, library, assets: bundledAssets(pathToFileURL(assets)), log });
  const served = await serve({ services, port: 0, addresses: loopbackAddresses });
  return {
    archive,
    address: served.address,
    faults,
    async close() {
      await served.close();
      await rm(folder, { recursive: true });
    },
  };
}
