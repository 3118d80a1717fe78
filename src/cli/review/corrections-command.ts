import { existsSync } from 'node:fs';
import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import type { Correction } from '../../review/correction.ts';
import { correctionsAsGold } from '../../review/corrections-as-gold.ts';
import { withArchive } from '../archive/with-archive.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';
import type { CorrectionsOptions } from './review-options.ts';

/** `readout corrections`: what people decided, a line each, or the articles that they looked through as gold. */
export async function correctionsCommand({ archive: asked, format, output, partly }: CorrectionsOptions): Promise<ExitCode> {
  return withArchive(asked, 'read', async archive => {
    switch (format) {
      case 'ndjson':
        for await (const correction of allCorrections(archive)) process.stdout.write(`${JSON.stringify(correction)}\n`);
        return exitCodes.ok;
      case 'gold':
        if (output === undefined) throw new UsageError('Gold is several files; name a new folder for them with --output FOLDER.');
        return writeGold(archive, output, partly === true);
    }
  });
}

/** The latest first; one that was undone says so. */
async function* allCorrections(archive: Archive): AsyncGenerator<Correction> {
  for (let after: number | null | undefined; after !== null; ) {
    const { entries, next } = await archive.log({ limit: 1_000, ...(after === undefined ? {} : { after }) });
    for (const { kind, correction } of entries) if (kind === 'correction') yield correction;
    after = next;
  }
}

/** Writes `gold/*.json` and the texts with what was known beside them, which reading needs too; whole or not at all. */
async function writeGold(archive: Archive, folder: string, partly: boolean): Promise<ExitCode> {
  if (existsSync(folder)) throw new UsageError(`${folder} is there already; name another with --output, or take it away first.`);
  const articles = new Set<string>();
  for await (const { article, undone } of allCorrections(archive)) if (undone === null) articles.add(article);
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(join(unfinished, 'gold'), { recursive: true });
  let written = 0;
  for (const id of [...articles].sort()) if (await writeArticle(archive, id, unfinished, partly)) written++;
  if (written === 0) {
    await rm(unfinished, { recursive: true });
    process.stderr.write(
      'No article is marked as reviewed; mark some, or take those that were partly looked at with --partly.\n',
    );
    return exitCodes.unread;
  }
  await rename(unfinished, folder);
  process.stderr.write(
    `${written} ${written === 1 ? 'article' : 'articles'} as gold; ${articles.size - written} left out, which nobody has looked through as a whole.\n`,
  );
  return exitCodes.ok;
}

async function writeArticle(archive: Archive, id: string, folder: string, partly: boolean): Promise<boolean> {
  const [article, incoming] = [await archive.article(id), await archive.incoming(id)];
  if (article === null || incoming === null || (article.review !== 'reviewed' && !partly)) return false;
  const name = id.replace(':', '-');
  const gold = correctionsAsGold(article, 'texts.ndjson');
  await writeFile(join(folder, 'gold', `${name}.json`), `${JSON.stringify(gold, null, 2)}\n`);
  const { id: _, path: __, ...metadata } = incoming.metadata;
  await appendFile(join(folder, 'texts.ndjson'), `${JSON.stringify({ id: name, text: article.text, ...metadata })}\n`);
  return true;
}
