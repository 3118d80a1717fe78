import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Archive, ReadArticle } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { createApp } from '../../src/http/app.ts';
import type { Assets } from '../../src/http/assets.ts';
import { ownHosts } from '../../src/http/loopback.ts';
import type { Services } from '../../src/http/services.ts';
import { servicesOf } from '../../src/http/services-of.ts';
import { inventedLibrary } from '../invented.ts';

const port = 7346;
const [host = ''] = ownHosts(port);

/** Assets that need no bundler. */
export const plainAssets: Assets = {
  address: name => `/assets/${name}`,
  file: file =>
    file === 'workbench.css' ? { bytes: new TextEncoder().encode('body {}'), mediaType: 'text/css; charset=utf-8' } : null,
};

/** A request, its headers as plain names and values. */
export interface Asked extends Omit<RequestInit, 'headers'> {
  readonly headers?: Record<string, string>;
  readonly duplex?: 'half';
}

/** A workbench over an archive of its own, asked without a network. */
export interface Workbench {
  readonly archive: Archive;
  readonly services: Services;
  /** Every line of the log. */
  readonly logged: readonly string[];
  /** Asks as the workbench's own page would; headers go before. */
  ask(path: string, request?: Asked): Promise<Response>;
  /** The text of a page that must be there. */
  page(path: string, headers?: Record<string, string>): Promise<string>;
  close(): Promise<void>;
}

export async function openWorkbench(articles: readonly ReadArticle[]): Promise<Workbench> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-workbench-'));
  const archive = await openArchive(join(folder, 'archive.db'), { mode: 'create' });
  await archive.add(articles);
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: line => logged.push(line) });
  const services = servicesOf({
    archive,
    library: inventedLibrary,
    assets: plainAssets,
    log,
    now: () => new Date('2026-01-06T08:00:00Z'),
  });
  const app = createApp(services, () => port);
  const ask: Workbench['ask'] = async (path, { headers, ...request } = {}) =>
    app.request(`http://${host}${path}`, { ...request, headers: { host, 'sec-fetch-site': 'same-origin', ...headers } });
  return {
    archive,
    services,
    logged,
    ask,
    async page(path, headers = {}) {
      const answer = await ask(path, { headers });
      const text = await answer.text();
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${text}`);
      return text;
    },
    async close() {
      await archive.close();
      await rm(folder, { recursive: true });
    },
  };
}
