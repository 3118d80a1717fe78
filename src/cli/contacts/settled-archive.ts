import type { Archive } from '../../archive/archive.ts';
import { openArchive } from '../../archive/sqlite/open-archive.ts';
import { archivePath } from '../archive/archive-path.ts';
import { progressOn } from '../archive/progress.ts';
import { withArchive } from '../archive/with-archive.ts';

/** An archive to read, in which reports of one contact have been put together; what was added since the last time is put together first. */
export async function withSettledArchive<Result>(
  asked: string | undefined,
  work: (archive: Archive) => Promise<Result>,
): Promise<Result> {
  return withArchive(asked, 'read', async archive => {
    if ((await archive.unsettled()) > 0) await settle(archivePath(asked, process.env));
    return work(archive);
  });
}

/** Puts together what is still to be, with a bar where that takes its time. */
export async function settle(path: string): Promise<void> {
  const archive = await openArchive(path, { mode: 'write' });
  try {
    let left = await archive.unsettled();
    const progress = progressOn(process.stderr, 'Putting reports together', left, 'articles');
    await archive.settle(now => {
      progress.advance(left - now);
      left = now;
    });
    progress.end();
  } finally {
    await archive.close();
  }
}
