import type { Position } from '../../following/position.ts';
import { inWords } from '../report/edition.ts';
import type { Page } from '../report/page.ts';
import type { Terminal } from '../terminal.ts';
import { citedWords } from './cited-words.ts';
import { counted, newPage } from './new-page.ts';

/** Positions as a page for people: by act, and of one act in order of time. */
export function positionsPage(head: string, positions: readonly Position[], terminal: Terminal): string {
  const page = newPage(terminal);
  const { bold } = page.colours;
  page.paragraph(0, page.run(head, bold), page.run(`${counted(positions.length, 'position')}`));
  const several = new Set(positions.map(({ person }) => person)).size > 1;
  for (const [act, own] of Map.groupBy(positions, position => position.act)) {
    page.blank();
    page.paragraph(0, page.run(act, bold), page.run(`${own.length}`));
    for (const position of own) positionPart(page, position, several);
  }
  return page.text;
}

function positionPart(page: Page, position: Position, several: boolean): void {
  const { dim } = page.colours;
  const { date, dateOf, name, citation, topics, targets, addressees, formulas } = position;
  const notes = [
    dateOf === 'publication' ? 'by date of publication' : null,
    addressees.length === 0 ? null : `to ${addressees.join(', ')}`,
    targets.length === 0 ? null : `about ${targets.join(', ')}`,
    topics.length === 0 ? null : topics.map(inWords).join(', '),
    formulas.length === 0 ? null : `formulas: ${formulas.join(', ')}`,
  ].filter(note => note !== null);
  page.row(date ?? 'undated', page.run(several ? `${name}:` : ''), ...citedWords(page, citation));
  if (notes.length > 0) page.row('', page.run(notes.join(' · '), dim));
}
