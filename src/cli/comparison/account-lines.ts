import type { Account } from '../../comparison/comparison.ts';
import { inWords } from '../report/edition.ts';
import type { ComparisonNames } from './comparison-names.ts';
import { wordingLine } from './wording-line.ts';

/** What one account is: where it stands, how long it is, what it comes to and in which order. */
export function accountLines(account: Account, names: ComparisonNames): string[] {
  const { outlet, title, published, language, article, address, length, statements, agenda, beyond, copies, topics, opening } =
    account;
  const head = [outlet, title, published, names.language(language)].filter(part => part !== null).join('; ');
  const size = [`${length} characters`, counted(statements, 'statement'), `${counted(agenda, 'item')} discussed`].join(', ');
  return [
    head,
    address ?? article,
    beyond === 0 ? size : `${size}; ${beyond} more were not compared`,
    ...(copies.length === 0
      ? []
      : [
          `${counted(copies.length, 'copy', 'copies')}: ${copies.map(copy => copy.outlet ?? copy.address ?? copy.article).join(', ')}`,
        ]),
    ...(topics.length === 0 ? [] : [`In this order: ${topics.map(inWords).join(', ')}`]),
    ...(opening === null ? [] : [`First: ${wordingLine(opening, names, true)}`]),
  ];
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
