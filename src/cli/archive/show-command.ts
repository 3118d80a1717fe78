import { overlaidLibrary } from '../../overlay/overlaid-library.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { report } from '../report/report.ts';
import { terminalOf } from '../terminal.ts';
import type { ShowOptions } from './archive-options.ts';
import { withArchive } from './with-archive.ts';

/** `readout show`: one article of the archive, as `readout read` would report it, with where it came from; or one contact in full. */
export async function showCommand(id: string, { archive: asked, format }: ShowOptions): Promise<ExitCode> {
  if (id.startsWith('contact:')) {
    const { contactsCommand } = await import('../contacts/contacts-command.ts');
    return contactsCommand([id], { format, ...(asked === undefined ? {} : { archive: asked }) });
  }
  return withArchive(asked, 'read', async archive => {
    const article = await archive.article(id);
    if (article === null) {
      const tombstone = await archive.tombstone(id);
      const why =
        tombstone === null
          ? "There is no such article; 'readout search' lists ids."
          : `It was taken out on ${tombstone.removed}: ${tombstone.reason}`;
      process.stderr.write(`readout: ${id}: ${why}\n`);
      return exitCodes.unread;
    }
    switch (format) {
      case 'json':
        process.stdout.write(`${JSON.stringify(article, null, 2)}\n`);
        break;
      case 'text': {
        const library = await overlaidLibrary(process.env);
        const { address, revision, received } = article;
        process.stdout.write(
          `${id}, revision ${revision}, received ${received}${address === null ? '' : `\n${address}`}\n\n${report(
            article.record,
            {
              ...terminalOf(process.stdout, process.env),
              why: false,
              library,
            },
          )}`,
        );
        break;
      }
    }
    return exitCodes.ok;
  });
}
