/**
 * The workbench read by many while somebody writes: `READOUT_DATA=sample/world node bench/mixed-load.ts FILE [SECONDS]`. The server, a writer
 * and the readers share the cores of this machine. The file grows: name a copy.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { openArchive } from '../src/archive/sqlite/open-archive.ts';
import { archiveQueries } from './archive-queries.ts';
import { table } from './table.ts';

const main = join(import.meta.dirname, '../src/cli/main.ts');
const readersAtOnce = 4;

/** Requests a second, the slowest of a hundred, and errors, over the pages that people open most. */
export async function mixedLoad(path: string, seconds: number): Promise<string> {
  const addresses = await addressesOf(path);
  const server = spawn(process.execPath, [main, 'serve', '--archive', path, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line]: unknown[] = await once(server.stdout, 'data');
  const base = String(line).trim();
  for (const address of addresses.slice(0, 20)) await fetch(base + address).then(answer => answer.arrayBuffer());
  const stopped = new AbortController();
  const written = write(path, stopped.signal);
  const times: number[] = [];
  let errors = 0;
  let next = 0;
  const until = performance.now() + seconds * 1000;
  const read = async (): Promise<void> => {
    while (performance.now() < until) {
      const started = performance.now();
      const answer = await fetch(base + (addresses[next++ % addresses.length] ?? '/'));
      await answer.arrayBuffer();
      if (!answer.ok) errors++;
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: readersAtOnce }, read));
  stopped.abort();
  const articles = await written;
  server.kill('SIGTERM');
  await once(server, 'close');
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.ceil(times.length * share) - 1] ?? Number.NaN;
  return table(
    ['readers', 'requests/s', 'p50, ms', 'p95, ms', 'p99, ms', 'errors', 'articles written/s'],
    [[readersAtOnce, times.length / seconds, at(0.5), at(0.95), at(0.99), errors, articles / seconds]],
  );
}

/** Searches, articles, contacts: what is opened when an archive is read. */
async function addressesOf(path: string): Promise<string[]> {
  const archive = await openArchive(path, { mode: 'read' });
  const { articles } = await archive.search({ kind: 'everything' }, { order: 'newest', limit: 200 });
  await archive.close();
  const queries = archiveQueries(100);
  return articles.flatMap(({ id }, i) => [
    `/articles/${id.replace('article:', '')}`,
    `/search?${new URLSearchParams({ q: queries[i % queries.length] ?? '' })}`,
    i % 4 === 0 ? '/contacts' : '/',
  ]);
}

/** Writes articles one after the other until it is told to stop: their number. */
async function write(path: string, signal: AbortSignal): Promise<number> {
  const archive = await openArchive(path, { mode: 'write' });
  const source = await archive.search({ kind: 'everything' }, { order: 'newest', limit: 100 });
  let written = 0;
  while (!signal.aborted) {
    const { text, record } = source.articles[written % source.articles.length] ?? { text: '', record: null };
    if (record === null) break;
    const metadata = { id: `written-${Date.now()}-${written}` };
    await archive.add([
      { text, metadata, bytes: null, mediaType: 'text/plain', extractor: null, received: new Date().toISOString(), record },
    ]);
    written++;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  await archive.close();
  return written;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(await mixedLoad(process.argv[2] ?? '', Number(process.argv[3] ?? 20)));
