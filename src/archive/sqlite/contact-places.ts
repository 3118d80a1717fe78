import type { ContactFilter } from '../archived-contact.ts';
import type { Database, Value } from './database.ts';
import { numberAt, textAt, textOrNullAt } from './row.ts';

/** A contact by its day, null where it has none, and its id: where it stands in the order of all. */
export type ContactPlace = NonNullable<ContactFilter['after']>;

/** So many are looked up at a time where all contacts are gone through in the order of their days. */
const together = 50;
/** Where those asked for take part in fewer contacts than this, these are looked up and put in order; else all are gone through in order. */
const few = 5_000;

/** The contacts that a filter asks for, in the order of their days or against it, those without a day last; what they say is not read. */
export function* contactPlaces(database: Database, filter: ContactFilter): Generator<ContactPlace> {
  const { with: people = [], states = [], order = 'oldest', after } = filter;
  const groups = [...people, ...states.map(code => [`state:${code}`])];
  const met = groups
    .map(ids => `SELECT DISTINCT contact FROM merged_party WHERE party IN (${ids.map(() => '?').join(', ')})`)
    .join(' INTERSECT ');
  const areFew = groups.length > 0 && countUpTo(database, few, met, groups.flat()) < few;
  // The order of a cross join is the order in which SQLite does it.
  const [from, atOnce] = areFew
    ? [`(${met}) p CROSS JOIN merged_contact m ON m.id = p.contact`, few]
    : ['merged_contact m', together];
  const [where, values] = conditionsOf(filter, areFew ? [] : groups);
  const direction = order === 'newest' ? ' DESC' : '';
  let last = after ?? null;
  for (const isDated of [true, false]) {
    if (isDated && last?.date === null) continue;
    for (;;) {
      const [place, at] = placeAfter(last, isDated, order === 'newest');
      const rows = database.all(
        `SELECT m.id, m.date FROM ${from}
         WHERE m.redirect IS NULL AND m.summary IS NOT NULL AND m.date IS ${isDated ? 'NOT NULL' : 'NULL'}${place}${where}
         ORDER BY m.date${direction}, m.id${direction} LIMIT ?`,
        ...(areFew ? groups.flat() : []),
        ...at,
        ...values,
        atOnce,
      );
      for (const row of rows) {
        last = { date: textOrNullAt(row, 'date'), id: textAt(row, 'id') };
        yield last;
      }
      if (rows.length < atOnce) break;
    }
    // Those without a day begin after the last that has one.
    if (last?.date !== null) last = null;
  }
}

/** How many rows a query has, as far as so many. */
function countUpTo(database: Database, most: number, query: string, values: readonly Value[]): number {
  const row = database.first(`SELECT count(*) AS n FROM (SELECT * FROM (${query}) LIMIT ${most})`, ...values);
  return row === null ? 0 : numberAt(row, 'n');
}

function conditionsOf(
  { kind, status, from, to }: ContactFilter,
  groups: readonly (readonly string[])[],
): readonly [string, readonly Value[]] {
  const conditions: string[] = [];
  const values: Value[] = [];
  const ask = (condition: string, ...asked: readonly Value[]): void => {
    conditions.push(` AND ${condition}`);
    values.push(...asked);
  };
  for (const ids of groups)
    ask(`EXISTS (SELECT 1 FROM merged_party x WHERE x.contact = m.id AND x.party IN (${ids.map(() => '?').join(', ')}))`, ...ids);
  if (kind !== undefined) ask('m.kind = ?', kind);
  if (status !== undefined) ask('m.status = ?', status);
  // A month and a year stand for all their days; the year alone tells the index where to begin, and '~' comes after every date.
  if (from !== undefined) ask('m.date >= substr(?, 1, 4) AND m.date >= substr(?, 1, length(m.date))', from, from);
  if (to !== undefined) ask("m.date < ? || '~'", to);
  return [conditions.join(''), values];
}

/** What comes after a contact, among those with a day or those without. */
function placeAfter(after: ContactPlace | null, isDated: boolean, isNewest: boolean): readonly [string, readonly Value[]] {
  if (after === null) return ['', []];
  const beyond = isNewest ? '<' : '>';
  return isDated ? [` AND (m.date, m.id) ${beyond} (?, ?)`, [after.date, after.id]] : [` AND m.id ${beyond} ?`, [after.id]];
}
