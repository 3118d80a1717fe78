import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { generateNews } from './news.ts';
import { table } from './table.ts';

const root = join(import.meta.dirname, '..');

/** `readout extract` on a long stream of generated articles: rate by number of jobs, and the most memory that it held. */
export async function extractScaling(): Promise<string> {
  const articles = generateNews('id', 500).map((text, i) =>
    JSON.stringify({ id: `a${i}`, text, published: '2025-06-20', language: 'id' }),
  );
  const block = `${articles.join('\n')}\n`;
  const rows: (string | number)[][] = [];
  let single: number | null = null;
  for (const jobs of [1, 2, 4].filter(n => n <= cpus().length)) {
    for (const blocks of [10, 40]) {
      const { seconds, peak } = await run(block, blocks, jobs);
      const rate = (Buffer.byteLength(block) * blocks) / seconds / 1e6;
      if (blocks === 40 && jobs === 1) single = rate;
      rows.push([String(jobs), blocks * articles.length, rate, blocks === 40 && single !== null ? rate / single : '', peak]);
    }
  }
  return table(['jobs', 'articles', 'MB/s by the clock', 'against one job', 'peak memory, MB'], rows);
}

function run(block: string, blocks: number, jobs: number): Promise<{ seconds: number; peak: number }> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(join(root, 'bin/readout'), ['extract', '--jobs', String(jobs)], { stdio: ['pipe', 'pipe', 'inherit'] });
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, memoryOf(child.pid));
    }, 50);
    child.stdout.resume();
    child.on('error', reject);
    child.on('close', () => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - started) / 1000, peak });
    });
    let left = blocks;
    const feed = (): void => {
      while (left > 0) {
        left--;
        if (!child.stdin.write(block)) {
          child.stdin.once('drain', feed);
          return;
        }
      }
      child.stdin.end();
    };
    feed();
  });
}

/** The most memory that a process has held so far, in megabytes, as Linux keeps it; 0 elsewhere. */
function memoryOf(pid: number | undefined): number {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'));
    return Number(found?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}
