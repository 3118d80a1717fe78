import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { ArchiveOption } from './archive-options.ts';
import { withArchive } from './with-archive.ts';

/** `readout backup`: a whole copy of the archive, made while it is in use. */
export async function backupCommand(file: string, { archive: asked }: ArchiveOption): Promise<ExitCode> {
  return withArchive(asked, 'read', async (archive, path) => {
    await archive.backup(file);
    process.stdout.write(`${path} is copied to ${file}.\n`);
    return exitCodes.ok;
  });
}
