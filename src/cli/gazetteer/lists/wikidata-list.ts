import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { csvRows } from './csv-rows.ts';
import { type LeadersList, ListError, type ListedLeader } from './listed-leader.ts';

const columns = ['countryid', 'country', 'officeholder', 'officeholderLabel', 'start_year', 'end_year'];

/** Wikidata's officeholders as CSV: a row an office, with the items of country and holder, and years. It tells up to its last year. */
export function wikidataList(text: string, { states }: Gazetteer): LeadersList {
  const rows = csvRows(text);
  const missing = columns.filter(column => rows[0]?.[column] === undefined);
  if (missing.length > 0) throw new ListError(`It has no column ${missing.join(', ')}. Is it a list of this kind?`);
  const leaders = rows.map(
    ({
      countryid = '',
      country = '',
      officeholder = '',
      officeholderLabel = '',
      start_year: from = '',
      end_year: to = '',
    }): ListedLeader => ({
      place: country,
      state: states.find(({ wikidata }) => wikidata === countryid)?.code ?? null,
      name: officeholderLabel,
      wikidata: officeholder,
      from: from === '' ? null : from,
      to: to === '' ? null : to,
    }),
  );
  return {
    leaders,
    upTo: leaders.flatMap(({ from, to }) => [from ?? '', to ?? '']).reduce((last, year) => (year > last ? year : last), ''),
  };
}
