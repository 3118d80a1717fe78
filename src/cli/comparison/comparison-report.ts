import picocolors from 'picocolors';
import type { Comparison, Point, Telling } from '../../comparison/comparison.ts';
import { groupedPoints } from '../../comparison/grouped-points.ts';
import type { Library } from '../../engine/library.ts';
import type { Terminal } from '../terminal.ts';
import { accountLines } from './account-lines.ts';
import { ComparisonNames, otherwiseInWords } from './comparison-names.ts';
import { contactLines } from './contact-lines.ts';
import { Sheet } from './sheet.ts';
import { signLines } from './sign-lines.ts';
import { pointTitle, wordingLine } from './wording-line.ts';

export interface ComparisonReportOptions extends Terminal {
  /** Names states and languages. */
  readonly library: Library;
}

/** Accounts of one contact laid side by side, for a person to read: beside one another where the terminal is wide enough. */
export function comparisonReport(comparison: Comparison, { width, colour, library }: ComparisonReportOptions): string {
  const names = new ComparisonNames(comparison, library);
  const sheet = new Sheet(width, picocolors.createColors(colour));
  const { dim, green } = sheet.colours;
  sheet.heading('Accounts');
  for (const { label, accounts } of comparison.columns) {
    sheet.paragraph(0, label, sheet.colours.cyan);
    for (const account of accounts) for (const line of accountLines(account, names)) sheet.paragraph(2, line);
  }
  sheet.heading('The contact');
  for (const { label, values } of contactLines(comparison, names))
    values.forEach((value, i) => {
      sheet.row(i === 0 ? label : '', value);
    });
  const { shared, otherwise, only, untold } = groupedPoints(comparison);
  const points = (title: string, group: readonly Point[]): void => {
    if (group.length === 0) return;
    sheet.heading(title);
    for (const point of group) {
      sheet.paragraph(0, pointTitle(point, names), green);
      sheet.columns(cellsOf(point, names));
    }
  };
  points('In more than one account', shared);
  for (const { column, points: theirs } of only) points(`Only in ${names.column(column)}`, theirs);
  points('Told otherwise', otherwise);
  points('Cannot be looked for in another language', untold);
  for (const { title, lines } of signLines(comparison, names)) {
    sheet.heading(title);
    for (const { label, signs } of lines) sheet.paragraph(2, `${label}: ${signs.join('; ')}`);
  }
  sheet.blank();
  sheet.paragraph(0, comparisonNote, dim);
  return sheet.text;
}

/** What a reader has to know of every comparison. */
export const comparisonNote =
  'Compared by a machine. What is not in an account is not denied by it. Numbers in brackets are places in the text, in UTF-16 code units.';

interface Cell {
  readonly head: string;
  readonly paragraphs: readonly string[];
}

/** What each column tells of a point; a column that cannot tell it has no cell. */
const cellsOf = ({ told }: Point, names: ComparisonNames): Cell[] =>
  told.map(telling => cellOf(telling, names)).filter(cell => cell !== null);

function cellOf(telling: Telling, names: ComparisonNames): Cell | null {
  const head = names.column(telling.column);
  switch (telling.status) {
    case 'reported':
      return { head, paragraphs: telling.wordings.map(wording => wordingLine(wording, names, false)) };
    case 'told-otherwise':
      return {
        head: `${head}: ${otherwiseInWords[telling.because]}`,
        paragraphs: telling.wordings.map(wording => wordingLine(wording, names, true)),
      };
    case 'not-in-this-account':
      return { head, paragraphs: ['not in this account'] };
    case 'cannot-tell':
      return null;
  }
}
