/** A process that adds the articles of a file to an archive, a few at a time, and tells each id once it was reported as kept. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { ReadArticle } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';

const [path = '', articlesFile = ''] = process.argv.slice(2);
const articles: ReadArticle[] = JSON.parse(readFileSync(articlesFile, 'utf8'));
const archive = await openArchive(path, { mode: 'create' });
process.stdout.write('open\n');
const together = 3;
for (let i = 0; i < articles.length; i += together)
  for (const { id, standing } of await archive.add(articles.slice(i, i + together))) process.stdout.write(`${standing} ${id}\n`);
await archive.close();
process.stdout.write('done\n');
