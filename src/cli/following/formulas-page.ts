import type { FormulaInReadout, FormulaUse } from '../../following/formula-use.ts';
import { inWords } from '../report/edition.ts';
import type { Page } from '../report/page.ts';
import type { Terminal } from '../terminal.ts';
import { citedWords } from './cited-words.ts';
import { counted, newPage } from './new-page.ts';

/** The use of formulas as a page for people, most used first. */
export function formulasPage(head: string, uses: readonly FormulaUse[], terminal: Terminal): string {
  const page = newPage(terminal);
  const { bold, dim } = page.colours;
  page.paragraph(0, page.run(head, bold));
  if (uses.length === 0) page.paragraph(2, page.run('No formula was found.'));
  for (const use of uses) usePart(page, use);
  if (uses.length > 0) {
    page.blank();
    page.paragraph(
      0,
      page.run(
        'Rates are for each readout, with their 95 % interval. docs/following.md tells what makes a formula new or dropped.',
        dim,
      ),
    );
  }
  return page.text;
}

function usePart(page: Page, use: FormulaUse): void {
  const { bold, dim } = page.colours;
  const { formula, status, uses, readouts, rate, first, last, periods } = use;
  page.blank();
  page.paragraph(0, page.run(formula, bold), page.run(`${inWords(status)}${why(use)}`, status === 'steady' ? String : bold));
  const shares = rate === null ? '' : `: ${percent(rate.value)} (${percent(rate.low)} to ${percent(rate.high)})`;
  page.row('used', page.run(`in ${uses} of ${counted(readouts, 'readout')}${shares}`));
  if (periods.length > 1)
    page.row('by period', page.run(periods.map(period => `${period.period} ${period.uses}/${period.readouts}`).join(' · '), dim));
  placePart(page, 'first', first);
  if (last?.contact !== first?.contact) placePart(page, 'last', last);
}

function why({ status, before, between, after }: FormulaUse): string {
  switch (status) {
    case 'new':
      return ` (after ${counted(before.readouts, 'readout')} without; by chance ${percent(before.chance)})`;
    case 'dropped':
      return ` (in none of the last ${after.readouts}; by chance ${percent(after.chance)})`;
    case 'back-again':
      return between === null
        ? ''
        : ` (after ${counted(between.readouts, 'readout')} without; by chance ${percent(between.chance)})`;
    case 'steady':
    case 'rare':
      return '';
  }
}

function placePart(page: Page, label: string, place: FormulaInReadout | null): void {
  const mention = place?.mentions[0];
  if (place === null || mention === undefined) return;
  const speakers = mention.speakers.length === 0 ? '' : `${mention.speakers.join(', ')}:`;
  page.row(label, page.run(`${place.date ?? 'undated'} ${speakers}`), ...citedWords(page, mention.citation));
}

const percent = (share: number): string => `${share > 0 && share < 0.001 ? '<0.1' : (100 * share).toFixed(1)} %`;
