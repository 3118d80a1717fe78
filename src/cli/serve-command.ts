import { openArchive } from '../archive/sqlite/open-archive.ts';
import { bundledAssets } from '../http/assets.ts';
import { serve } from '../http/serve.ts';
import { servicesOf } from '../http/services-of.ts';
import { overlaidLibrary } from '../overlay/overlaid-library.ts';
import { archivePath } from './archive/archive-path.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/** What `readout serve` is asked for. */
export interface ServeCommandOptions {
  /** Path of the archive's file. */
  readonly archive?: string;
  readonly port: number;
}

/** `readout serve`: the workbench in the browser, until Ctrl-C; what is under way then is ended first. */
export async function serveCommand(options: ServeCommandOptions): Promise<ExitCode> {
  const { pino } = await import('pino');
  // Standard output is the address alone, so that a script can open it; the log is lines of JSON beside it.
  const log = pino({ level: process.env.READOUT_LOG ?? 'warn' }, pino.destination({ fd: 2, sync: true }));
  const assets = bundledAssets();
  const library = await overlaidLibrary(process.env);
  const archive = await openArchive(archivePath(options.archive, process.env), { mode: 'create' });
  const served = await serve({ services: servicesOf({ archive, library, assets, log }), port: options.port }).catch(
    async error => {
      await archive.close();
      throw error;
    },
  );
  process.stdout.write(`${served.address}\n`);
  process.stderr.write('The workbench is open at this address, on this machine alone. End it with Ctrl-C.\n');
  await asked();
  await served.close();
  return exitCodes.ok;
}

/** Until somebody asks the program to end. */
function asked(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
