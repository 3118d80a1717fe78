/**
 * An archive of generated news, end to end: `node bench/archive.ts [--full]`, or as a part of `npm run bench`. With `--full` a million
 * articles too.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Order } from '../src/archive/archive.ts';
import { openArchive } from '../src/archive/sqlite/open-archive.ts';
import { overlaidLibrary } from '../src/overlay/overlaid-library.ts';
import { namesOf } from '../src/query/names.ts';
import { parseQuery } from '../src/query/parse-query.ts';
import type { Query } from '../src/query/query.ts';
import { archiveQueries } from './archive-queries.ts';
import { leastTime, runs } from './cold-start.ts';
import { table } from './table.ts';

const world = join(import.meta.dirname, '../sample/world');
const takenSchema = z.object({
  seconds: z.number(),
  cpu: z.number(),
  peak: z.number(),
  added: z.number(),
  settling: z.object({ cpu: z.number(), peak: z.number() }),
});
type Taken = z.infer<typeof takenSchema>;

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const archiveOf = (count: number, jobs: number): string => join(folder, `${count}-${jobs}.db`);

async function add(count: number, jobs: number, settle: boolean): Promise<Taken> {
  const words = [join(import.meta.dirname, 'archive-adding.ts'), archiveOf(count, jobs), String(count), String(jobs)];
  const child = spawn(process.execPath, settle ? [...words, 'settle'] : words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, READOUT_DATA: world },
  });
  const closed = once(child, 'close');
  const out = await text(child.stdout);
  await closed;
  return takenSchema.parse(JSON.parse(out));
}

const large = 100_000;

/** `add` end to end at several sizes: read, store and index; then what settling takes, and how much room there is left on the disk. */
export async function archiveAdding(): Promise<string> {
  const runs: readonly (readonly [count: number, jobs: number])[] = [
    [10_000, 1],
    [10_000, 2],
    [large, 2],
    ...(process.argv.includes('--full') ? [[1_000_000, 2] as const] : []),
  ];
  const rows: (string | number)[][] = [];
  for (const [count, jobs] of runs) {
    const { seconds, cpu, peak, added, settling } = await add(count, jobs, count <= large);
    if (added !== count) throw new Error(`${added} of ${count} articles were added.`);
    const { size } = statSync(archiveOf(count, jobs));
    rows.push([count, jobs, added / seconds, (1000 * cpu) / added, peak, size / added / 1000, (1000 * settling.cpu) / added]);
    if (count !== large) rmSync(archiveOf(count, jobs));
  }
  return table(
    [
      'articles',
      'jobs',
      'articles/s by the clock',
      'CPU ms an article',
      'peak memory, MB',
      'kB on disk an article',
      'putting reports together, CPU ms an article',
    ],
    rows,
  );
}

/** Processor time of a first page of twenty answers, of counting and of facets, over varied queries on the large archive. */
export async function archivePages(path = archiveOf(large, 2)): Promise<string> {
  const library = await overlaidLibrary({ READOUT_DATA: world });
  const queries = archiveQueries(200).map(text =>
    parseQuery(
      text,
      namesOf(() => library),
    ),
  );
  const archive = await openArchive(path, { mode: 'read' });
  const { articles } = await archive.status();
  const page = (order: Order) => (query: Query) => archive.search(query, { order, limit: 20 });
  const rows: (string | number)[][] = [];
  for (const [what, ask] of [
    ['first page, newest first', page('newest')],
    ['first page, by rank', page('rank')],
    ['how many answers there are', (query: Query) => archive.count(query)],
    ['one facet of the answers', (query: Query) => archive.facet(query, 'topic', 10)],
  ] as const) {
    const times: number[] = [];
    for (const query of queries) {
      const start = process.cpuUsage();
      await ask(query);
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
    times.sort((a, b) => a - b);
    const share = (of: number): number => times[Math.min(times.length - 1, Math.floor(of * times.length))] ?? Number.NaN;
    rows.push([what, share(0.5), share(0.95), share(1)]);
  }
  await archive.close();
  return table([`200 queries, ${articles} articles`, 'p50, CPU ms', 'p95, CPU ms', 'slowest, CPU ms'], rows);
}

/** Processor time of a search from a cold process, over bare Node, on the large archive: words alone, and names that have to be looked up. */
export function archiveColdStart(path = archiveOf(large, 2)): string {
  const bare = leastTime(process.execPath, ['-e', '0']);
  const command = join(import.meta.dirname, '../bin/readout');
  const env = { ...process.env, READOUT_DATA: folder, READOUT_ARCHIVE: path };
  const rows = [
    ['status'],
    ['search', 'ceasefire fisheries'],
    ['search', 'speaker:putin OR ports'],
    ['search', 'lang:id -state:CN-RU'],
  ].map(words => {
    const time = leastTime(command, words, env);
    return [`\`bin/readout ${words.map(word => (/^\w+$/.test(word) ? word : `'${word}'`)).join(' ')}\``, time, time - bare];
  });
  return table(['command', `least of ${runs}, ms of CPU`, 'over bare Node, ms'], rows);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(await archiveAdding());
  console.log(await archivePages());
  console.log(archiveColdStart());
}
