import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { table } from './table.ts';

const root = join(import.meta.dirname, '..');
/** How many runs the least is of. */
export const runs = 15;

/** Processor time of a command from a cold process, over bare Node: the least of several runs. */
export function coldStart(): string {
  const sample = readdirSync(join(root, 'sample')).find(name => name.endsWith('.txt')) ?? '';
  const bare = leastTime(process.execPath, ['-e', '0']);
  const version = leastTime(join(root, 'bin/readout'), ['--version']);
  const reading = leastTime(join(root, 'bin/readout'), ['read', join(root, 'sample', sample)]);
  const unpacking = leastFigure(process.execPath, [join(import.meta.dirname, 'load-all.ts')]);
  return table(
    [`command`, `least of ${runs}, ms of CPU`, 'over bare Node, ms'],
    [
      ['`node -e 0`', bare, 0],
      ['`bin/readout --version`', version, version - bare],
      ['`bin/readout read` of a sample', reading, reading - bare],
      ['gazetteer and forms of all languages, once their modules are loaded', unpacking, ''],
    ],
  );
}

/** Loaded before the command itself; tells at its end how much processor time it has taken. */
const tellsTime = `data:text/javascript,${encodeURIComponent(
  "import{writeSync}from'node:fs';process.on('exit',()=>{const{user,system}=process.cpuUsage();writeSync(3,String((user+system)/1000))})",
)}`;

/** Processor time of a command from a cold process, in milliseconds: the least of several runs. Throws where it fails. */
export function leastTime(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): number {
  return least(command, args, ['ignore', 'ignore', 'ignore', 'pipe'], 3, { ...env, NODE_OPTIONS: `--import=${tellsTime}` });
}

function leastFigure(command: string, args: readonly string[]): number {
  return least(command, args, ['ignore', 'pipe', 'inherit'], 1, process.env);
}

/** The least of the numbers that a command writes to one of its outputs. Throws where it fails or writes none. */
function least(
  command: string,
  args: readonly string[],
  stdio: ('ignore' | 'pipe' | 'inherit')[],
  output: number,
  env: NodeJS.ProcessEnv,
): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const { status, output: outputs } = spawnSync(command, args, { stdio, env, encoding: 'utf8' });
    const figure = Number.parseFloat(outputs[output] ?? '');
    if (status !== 0 || Number.isNaN(figure))
      throw new Error(`${command} ${args.join(' ')} ended with ${status} and told no time.`);
    best = Math.min(best, figure);
  }
  return best;
}
