import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { ArchiveOption } from './archive-options.ts';
import { withArchive } from './with-archive.ts';

/** `readout status`: how much is in the archive. */
export async function statusCommand({
  archive: asked,
  format,
}: ArchiveOption & { readonly format: 'text' | 'json' }): Promise<ExitCode> {
  return withArchive(asked, 'read', async (archive, path) => {
    const status = await archive.status();
    if (format === 'json') {
      process.stdout.write(`${JSON.stringify({ path, ...status }, null, 2)}\n`);
      return exitCodes.ok;
    }
    const { articles, revisions, contacts, statements, quotes, formulas, removed, oldest, newest, byLanguage, size } = status;
    const lines = [
      path,
      `articles    ${articles}${byLanguage.length === 0 ? '' : ` (${byLanguage.map(({ value, articles }) => `${value} ${articles}`).join(', ')})`}`,
      `published   ${oldest?.slice(0, 10) ?? '?'} to ${newest?.slice(0, 10) ?? '?'}`,
      `contacts    ${contacts}`,
      `statements  ${statements}`,
      `quotes      ${quotes}`,
      `formulas    ${formulas}`,
      `revisions   ${revisions}`,
      `taken out   ${removed}`,
      `on disk     ${(size / 1e6).toFixed(1)} MB`,
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    return exitCodes.ok;
  });
}
