import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
/** A folder that is not there: what the user keeps changes no test. */
const noData = fileURLToPath(new URL('./no-data', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in a process of its own, from the checkout's root, and gives all that it wrote. */
export async function readout(
  words: readonly string[],
  given: { input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<Ended> {
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...inherited } = process.env;
  const env = { ...inherited, READOUT_DATA: noData, ...given.env };
  const child = spawn(process.execPath, [main, ...words], { cwd: root, env });
  child.stdin.on('error', () => {});
  child.stdin.end(given.input ?? '');
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}
