import { createTwoFilesPatch } from 'diff';
import type { Revision } from '../../archive/archive.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { RevisionsOptions } from './archive-options.ts';
import { withArchive } from './with-archive.ts';

/** `readout revisions`: the texts that an article has had, and with `--diff` what changed from each to the next. */
export async function revisionsCommand(id: string, { archive: asked, diff }: RevisionsOptions): Promise<ExitCode> {
  return withArchive(asked, 'read', async archive => {
    const revisions = await archive.revisions(id);
    if (revisions.length === 0) {
      const tombstone = await archive.tombstone(id);
      const why =
        tombstone === null ? 'There is no such article.' : `It was taken out on ${tombstone.removed}: ${tombstone.reason}`;
      process.stderr.write(`readout: ${id}: ${why}\n`);
      return exitCodes.unread;
    }
    for (const [i, revision] of revisions.entries()) {
      process.stdout.write(
        `${revision.revision}  ${revision.received}  ${revision.text.length} characters  ${revision.textId}\n`,
      );
      const before = revisions[i - 1];
      if (diff === true && before !== undefined) process.stdout.write(`${patch(before, revision)}\n`);
    }
    return exitCodes.ok;
  });
}

/** What changed, in the unified format that `diff -u` prints. */
const patch = (before: Revision, after: Revision): string =>
  createTwoFilesPatch(
    `revision ${before.revision}`,
    `revision ${after.revision}`,
    before.text,
    after.text,
    before.received,
    after.received,
    {
      context: 1,
    },
  );
