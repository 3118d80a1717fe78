import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { ArchiveOption } from './archive-options.ts';
import { withArchive } from './with-archive.ts';

/** `readout remove`: takes articles out for good, and leaves a tombstone of each that says so. */
export async function removeCommand(
  ids: readonly string[],
  { archive: asked, reason }: ArchiveOption & { readonly reason: string },
): Promise<ExitCode> {
  return withArchive(asked, 'write', async archive => {
    let code: ExitCode = exitCodes.ok;
    for (const id of ids) {
      if (await archive.remove(id, reason)) {
        process.stdout.write(`${id} is taken out. Backups and exports made before still hold it.\n`);
        continue;
      }
      const tombstone = await archive.tombstone(id);
      const why =
        tombstone === null ? 'There is no such article.' : `It was taken out on ${tombstone.removed} (${tombstone.reason}).`;
      process.stderr.write(`readout: ${id}: ${why}\n`);
      code = exitCodes.unread;
    }
    return code;
  });
}
