import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './measure.ts';
import { table } from './table.ts';

const root = join(import.meta.dirname, '..');
const runs = 15;

/** Wall time of reading one sample article from a cold process, over bare Node. */
export function coldStart(): string {
  const sample = readdirSync(join(root, 'sample')).find(name => name.endsWith('.txt')) ?? '';
  const bare = timed(process.execPath, ['-e', '0']);
  const version = timed(join(root, 'bin/readout'), ['--version']);
  const reading = timed(join(root, 'bin/readout'), ['read', join(root, 'sample', sample)]);
  return table(
    ['command', 'median of 15, ms', 'over bare Node, ms'],
    [
      ['`node -e 0`', bare, 0],
      ['`bin/readout --version`', version, version - bare],
      ['`bin/readout read` of a sample', reading, reading - bare],
    ],
  );
}

function timed(command: string, args: readonly string[]): number {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    const { status } = spawnSync(command, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}.`);
    times.push(performance.now() - started);
  }
  return median(times);
}
