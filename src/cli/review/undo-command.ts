import { withArchive } from '../archive/with-archive.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { fieldInWords } from './field-in-words.ts';
import type { UndoOptions } from './review-options.ts';

/** `readout undo`: takes corrections back. */
export async function undoCommand(ids: readonly string[], { archive: asked, by }: UndoOptions): Promise<ExitCode> {
  return withArchive(asked, 'write', async archive => {
    for (const id of ids) {
      const { article, field, undone } = await archive.undo(id, by, new Date().toISOString());
      process.stdout.write(`${id} is taken back since ${undone?.at ?? 'now'}: ${fieldInWords(field)} of ${article}.\n`);
    }
    return exitCodes.ok;
  });
}
