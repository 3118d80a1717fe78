import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { ArchiveOption } from './archive-options.ts';
import { withArchive } from './with-archive.ts';

/** `readout check-archive`: everything that does not hold, a line each; exit code 1 where there is anything. */
export async function checkArchiveCommand({ archive: asked }: ArchiveOption): Promise<ExitCode> {
  return withArchive(asked, 'read', async (archive, path) => {
    let problems = 0;
    for await (const { code, article, message } of archive.problems()) {
      problems++;
      process.stdout.write(`${article ?? path}: ${code}: ${message}\n`);
    }
    const { articles } = await archive.status();
    const checked = articles === 1 ? '1 article' : `${articles} articles`;
    if (problems === 0) {
      process.stdout.write(`${path}: ${checked}, hashes, evidence and indexes hold.\n`);
      return exitCodes.ok;
    }
    process.stderr.write(
      `readout: ${problems === 1 ? '1 problem' : `${problems} problems`} in ${checked}. Indexes are renewed by 'readout reindex'; what is lost comes back from a backup alone.\n`,
    );
    return exitCodes.unread;
  });
}
