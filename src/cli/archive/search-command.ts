import picocolors from 'picocolors';
import { type Page as Answers, type Archive, type FacetCount, type FacetName, facetNames } from '../../archive/archive.ts';
import type { ArchivedArticle } from '../../archive/archived-article.ts';
import { type Passage, passagesOf } from '../../archive/passages.ts';
import type { Query } from '../../query/query.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { Page } from '../report/page.ts';
import { printable } from '../report/printable.ts';
import { terminalOf } from '../terminal.ts';
import type { SearchOptions } from './archive-options.ts';
import { askedQueryOf } from './asked-query.ts';
import { type Answer, answerOf, columns } from './search-answer.ts';
import { withArchive } from './with-archive.ts';

const passagesInText = 3;
const passagesInData = 20;
const facetValues = 10;

/** `readout search`: articles that answer a query, each with the words that show why. */
export async function searchCommand(text: string, options: SearchOptions): Promise<ExitCode> {
  const query = await askedQueryOf(text);
  return withArchive(options.archive, 'read', async archive => {
    const { order, limit, after } = options;
    const page = await archive.search(query, { order, limit, ...(after === undefined ? {} : { after }) });
    const facets = options.facets === true ? await facetsOf(archive, query) : null;
    switch (options.format) {
      case 'text':
        process.stdout.write(inText(query, page, await archive.count(query), facets));
        break;
      case 'json': {
        const answers = page.articles.map(article => answerOf(query, article, passagesInData));
        const total = await archive.count(query);
        process.stdout.write(
          `${JSON.stringify({ query: text, total, next: page.next, ...(facets === null ? {} : { facets }), answers }, null, 2)}\n`,
        );
        break;
      }
      case 'ndjson':
        for (const article of page.articles)
          process.stdout.write(`${JSON.stringify(answerOf(query, article, passagesInData))}\n`);
        break;
      case 'csv': {
        const { stringify } = await import('csv-stringify/sync');
        const rows = page.articles.map(article => row(answerOf(query, article, passagesInData)));
        process.stdout.write(stringify(rows, { header: true, columns: [...columns] }));
        break;
      }
    }
    // As with grep: nothing found is no error, and yet it is told.
    return page.articles.length === 0 ? exitCodes.unread : exitCodes.ok;
  });
}

const row = ({ passages, contacts, ...answer }: Answer): Record<string, unknown> => ({
  ...answer,
  contacts: contacts
    .map(({ kind, status, date, participants }) => `${kind} ${status} ${date ?? '?'} ${participants.join(' + ')}`)
    .join('; '),
  start: passages[0]?.start,
  end: passages[0]?.end,
  evidence: passages.map(({ text }) => text).join(' … '),
});

async function facetsOf(archive: Archive, query: Query): Promise<Partial<Record<FacetName, readonly FacetCount[]>>> {
  const counted: Partial<Record<FacetName, readonly FacetCount[]>> = {};
  for (const name of facetNames) counted[name] = await archive.facet(query, name, facetValues);
  return counted;
}

function inText(
  query: Query,
  { articles, next }: Answers,
  total: number,
  facets: Partial<Record<FacetName, readonly FacetCount[]>> | null,
): string {
  const { width, colour } = terminalOf(process.stdout, process.env);
  const page = new Page(width, picocolors.createColors(colour));
  const { bold, dim } = page.colours;
  for (const article of articles) {
    const { document } = article.record;
    const head = [document.published?.value.slice(0, 10) ?? 'undated', document.outlet?.name, document.language].filter(Boolean);
    page.paragraph(0, page.run(printable(document.title?.value ?? firstWords(article)), bold));
    page.paragraph(2, page.run(`${head.join(' · ')} · ${article.id}`, dim));
    for (const contact of answerOf(query, article, 0).contacts.slice(0, 2))
      page.paragraph(
        2,
        page.run(`${contact.kind}, ${contact.status}, ${contact.date ?? 'no date'}: ${contact.participants.join(', ')}`),
      );
    for (const passage of passagesOf(query, article, passagesInText))
      page.paragraph(4, ...highlighted(page, passage, article.text));
    page.blank();
  }
  for (const [name, counts] of Object.entries(facets ?? {}))
    if (counts.length > 0)
      page.paragraph(
        0,
        page.run(`${name}: `, bold),
        page.run(counts.map(({ value, articles }) => `${value} ${articles}`).join(' · ')),
      );
  const found = total === 1 ? '1 article' : `${total} articles`;
  page.paragraph(0, page.run(articles.length < total ? `${articles.length} of ${found}.` : `${found}.`, dim));
  if (next !== null) page.paragraph(0, page.run(`More: the same with --after ${next}`, dim));
  return page.text;
}

const around = 60;

/** A passage with some words before and after it, itself in bold. */
function highlighted(page: Page, { start, end, text }: Passage, whole: string) {
  const before = whole.slice(Math.max(0, start - around), start).replace(/^\S*\s/, '');
  const after = whole.slice(end, end + around).replace(/\s\S*$/, '');
  const { bold, dim } = page.colours;
  return [page.run(`…${printable(before)} `, dim), page.run(printable(text), bold), page.run(` ${printable(after)}…`, dim)];
}

const firstWords = ({ text }: ArchivedArticle): string => `${printable(text.slice(0, 80))}…`;
