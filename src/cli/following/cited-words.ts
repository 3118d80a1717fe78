import type { Citation } from '../../following/citation.ts';
import { placesOf } from '../report/edition.ts';
import type { Page, Run } from '../report/page.ts';

const longestWords = 160;

/** The words that show a row, where they stand, and in which article of whom. */
export function citedWords(page: Page, { evidence, article, outlet, address, review }: Citation): Run[] {
  const { dim } = page.colours;
  const words = evidence.map(({ text }) => `“${shortened(text)}”`).join(' … ');
  const source = [outlet, address].filter(part => part !== null).join(', ');
  return [
    page.run(words),
    page.run(
      `${placesOf(evidence)} ${article}${source === '' ? '' : `, ${source}`}${review === 'reviewed' ? ', reviewed' : ''}`,
      dim,
    ),
  ];
}

const shortened = (text: string): string =>
  text.length <= longestWords ? text : `${text.slice(0, longestWords).toWellFormed().replace(/\S*$/, '')}…`;
