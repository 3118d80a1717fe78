import type { Archive } from '../../archive/archive.ts';
import type { OpenOptions } from '../../archive/sqlite/open-archive.ts';
import { openArchive } from '../../archive/sqlite/open-archive.ts';
import { archivePath } from './archive-path.ts';

/** Opens the archive that a command was asked for, does the work, and closes it whatever happens. */
export async function withArchive<Result>(
  asked: string | undefined,
  mode: OpenOptions['mode'],
  work: (archive: Archive, path: string) => Promise<Result>,
): Promise<Result> {
  const path = archivePath(asked, process.env);
  const archive = await openArchive(path, { mode });
  try {
    return await work(archive, path);
  } finally {
    await archive.close();
  }
}
