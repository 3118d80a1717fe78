import type { Presence } from '../../following/sighting.ts';
import { type CsvRow, citationCells, prefixedCitationColumns } from './rows-as-csv.ts';

export const presenceColumns = [
  'contacts',
  'statements',
  'articles',
  'first',
  ...prefixedCitationColumns('first_'),
  'last',
  ...prefixedCitationColumns('last_'),
];

export const presenceCells = ({ contacts, statements, articles, first, last }: Presence): CsvRow => ({
  contacts,
  statements,
  articles,
  first: first.date,
  ...citationCells(first.citation, 'first_'),
  last: last.date,
  ...citationCells(last.citation, 'last_'),
});
