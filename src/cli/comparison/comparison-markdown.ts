import type { Comparison, Point, Telling } from '../../comparison/comparison.ts';
import { groupedPoints } from '../../comparison/grouped-points.ts';
import type { Library } from '../../engine/library.ts';
import { printable } from '../report/printable.ts';
import { accountLines } from './account-lines.ts';
import { ComparisonNames, otherwiseInWords } from './comparison-names.ts';
import { comparisonNote } from './comparison-report.ts';
import { contactLines } from './contact-lines.ts';
import { signLines } from './sign-lines.ts';
import { pointTitle, wordingLine } from './wording-line.ts';

/** The same comparison as Markdown (GitHub's, for its tables). No word of an article can become markup. */
export function comparisonMarkdown(comparison: Comparison, library: Library): string {
  const names = new ComparisonNames(comparison, library);
  const { shared, otherwise, only, untold } = groupedPoints(comparison);
  const points = (title: string, group: readonly Point[]): string[] =>
    group.length === 0 ? [] : [`## ${escaped(title)}`, ...group.map(point => pointTable(point, names))];
  return `${[
    '# Accounts of one contact',
    ...comparison.columns.map(({ label, accounts }) =>
      [
        `**${escaped(label)}**`,
        '',
        ...accounts.map(account => `- ${accountLines(account, names).map(escaped).join('<br>')}`),
      ].join('\n'),
    ),
    '## The contact',
    contactLines(comparison, names)
      .map(({ label, values }) => `- **${label}**: ${values.map(escaped).join('; ')}`)
      .join('\n'),
    ...points('In more than one account', shared),
    ...only.flatMap(({ column, points: theirs }) => points(`Only in ${names.column(column)}`, theirs)),
    ...points('Told otherwise', otherwise),
    ...points('Cannot be looked for in another language', untold),
    ...signLines(comparison, names).flatMap(({ title, lines }) => [
      `## ${title}`,
      lines.map(({ label, signs }) => `- **${escaped(label)}**: ${signs.map(escaped).join('; ')}`).join('\n'),
    ]),
    escaped(comparisonNote),
  ].join('\n\n')}\n`;
}

function pointTable(point: Point, names: ComparisonNames): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `### ${escaped(pointTitle(point, names))}`,
    '',
    row(point.told.map(({ column }) => escaped(names.column(column)))),
    row(point.told.map(() => '---')),
    row(point.told.map(telling => cellOf(telling, names))),
  ].join('\n');
}

function cellOf(telling: Telling, names: ComparisonNames): string {
  switch (telling.status) {
    case 'reported':
      return telling.wordings.map(wording => escaped(wordingLine(wording, names, false))).join('<br>');
    case 'told-otherwise':
      return [
        `*${otherwiseInWords[telling.because]}*`,
        ...telling.wordings.map(wording => escaped(wordingLine(wording, names, true))),
      ].join('<br>');
    case 'cannot-tell':
      return '*cannot be told*';
    case 'not-in-this-account':
      return '*not in this account*';
  }
}

/** Every mark of Markdown and HTML as the character that it is, and no address as a link. */
const escaped = (text: string): string =>
  printable(text)
    .replace(/[&<>]/g, mark => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : '&gt;'))
    .replace(/[\\`*_{}[\]()#+!|~@-]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&');
