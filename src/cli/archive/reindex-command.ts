import { changesOf } from '../../intake/changes-of.ts';
import { readAnew } from '../../intake/read-anew.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { ReindexOptions } from './archive-options.ts';
import { askedQueryOf } from './asked-query.ts';
import { progressOn } from './progress.ts';
import { withArchive } from './with-archive.ts';

/** `readout reindex`: reads every article anew with the engine as it is now, renews all indexes, and says what changed in each record. */
export async function reindexCommand({ archive: asked, jobs, query: text, quiet }: ReindexOptions): Promise<ExitCode> {
  const query = await askedQueryOf(text ?? '');
  return withArchive(asked, 'write', async archive => {
    const tally = { changed: 0, same: 0, refused: 0 };
    const progress = progressOn(process.stderr, 'Reading anew', await archive.count(query), 'articles');
    for await (const renewal of readAnew(archive, query, jobs)) {
      tally[renewal.kind]++;
      progress.advance(1);
      if (renewal.kind === 'refused') process.stderr.write(`readout: ${renewal.id}: ${renewal.refusal.message}\n`);
      else if (renewal.kind === 'changed' && quiet !== true)
        process.stdout.write(`${renewal.reread.id}  ${changesOf(renewal.reread.before, renewal.reread.after).join(', ')}\n`);
    }
    progress.end();
    process.stdout.write(
      `${tally.changed} records changed, ${tally.same} stayed as they were, ${tally.refused} could not be read anew.\n`,
    );
    return tally.refused > 0 ? exitCodes.unread : exitCodes.ok;
  });
}
