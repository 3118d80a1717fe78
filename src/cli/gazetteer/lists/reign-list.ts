import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { statesOfCorrelates } from './correlates-of-war.ts';
import { csvRows } from './csv-rows.ts';
import { type LeadersList, ListError, type ListedLeader } from './listed-leader.ts';

const columns = ['stateabb', 'leader', 'syear', 'smonth', 'eyear', 'emonth'];

/** The gazetteer knows terms of office since this year. */
const firstYear = 2000;

/**
 * REIGN's list of leaders (Rulers, Elections, and Irregular Governance): a row a time in power, with states by the Correlates of War
 * project's abbreviations. Who left before 2000 is passed over. It tells up to its last month.
 */
export function reignList(text: string, { states }: Gazetteer): LeadersList {
  const rows = csvRows(text);
  const missing = columns.filter(column => rows[0]?.[column] === undefined);
  if (missing.length > 0) throw new ListError(`It has no column ${missing.join(', ')}. Is it REIGN's list of leaders?`);
  const leaders = rows.flatMap(
    ({ stateabb = '', leader = '', syear = '', smonth = '', eyear = '', emonth = '' }): ListedLeader[] => {
      if (eyear !== '' && Number(eyear) < firstYear) return [];
      const code = statesOfCorrelates.get(stateabb);
      return [
        {
          place: states.find(state => state.code === code)?.name ?? stateabb,
          state: code ?? null,
          name: leader.replace(/\s*\([^)]*\)/g, '').trim(),
          wikidata: null,
          from: monthOf(syear, smonth),
          to: monthOf(eyear, emonth),
        },
      ];
    },
  );
  return {
    leaders,
    upTo: leaders.flatMap(({ from, to }) => [from ?? '', to ?? '']).reduce((last, month) => (month > last ? month : last), ''),
  };
}

const monthOf = (year: string, month: string): string | null =>
  year === '' ? null : month === '' ? year : `${year}-${month.padStart(2, '0')}`;
