/** A process that adds generated articles as `readout add -` does, and prints what it took: `node archive-adding.ts FILE COUNT JOBS`. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { Readable } from 'node:stream';
import { openArchive } from '../src/archive/sqlite/open-archive.ts';
import { arrivalsOf } from '../src/intake/arrivals.ts';
import { takeIn } from '../src/intake/take-in.ts';
import { openWeb } from '../src/intake/web-arrivals.ts';
import { readFeed } from '../src/receive/feed/read-feed.ts';
import { archiveLines } from './archive-articles.ts';

const [path = '', count = '0', jobs = '1', settle] = process.argv.slice(2);
const archive = await openArchive(path, { mode: 'create' });
const spent = (from: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
};
/** The most memory that this process has held, in megabytes, as Linux keeps it; 0 elsewhere. */
function peak(): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

const started = performance.now();
const from = process.cpuUsage();
const tally = await takeIn(
  arrivalsOf(['-'], {
    metadata: {},
    readFeed,
    received: '2026-01-05T10:00:00Z',
    web: async () => openWeb(),
    standardInput: Readable.from(archiveLines(Number(count))).map(line => Buffer.from(line)),
  }),
  { archive, jobs: Number(jobs), dryRun: false },
);
const adding = { seconds: (performance.now() - started) / 1000, cpu: spent(from), peak: peak(), added: tally.new };
const beforeSettling = process.cpuUsage();
if (settle === 'settle') await archive.settle();
const settling = { cpu: spent(beforeSettling), peak: peak() };
await archive.close();
process.stdout.write(JSON.stringify({ ...adding, settling }));
