import type { PairCount, PartyCount } from '../archived-contact.ts';
import type { Database } from './database.ts';
import { numberAt, textAt } from './row.ts';

const prefix = 'state:';
/** What sorts right behind every key with the prefix. */
const behind = 'state;';

/** Who takes part in contacts, most often first; an index of keys alone is read. */
export function partyCounts(database: Database, kind: 'state' | 'person', limit: number): PartyCount[] {
  const which =
    kind === 'state' ? `party >= '${prefix}' AND party < '${behind}'` : `(party < '${prefix}' OR party >= '${behind}')`;
  return database
    .all(`SELECT party, count(*) AS n FROM merged_party WHERE ${which} GROUP BY party ORDER BY n DESC, party LIMIT ?`, limit)
    .map(row => ({ party: textAt(row, 'party').replace(/^state:/, ''), contacts: numberAt(row, 'n') }));
}

/** How often each two of these states are in contact with each other: for each contact of one, the few that take part are looked up. */
export function pairCounts(database: Database, states: readonly string[]): PairCount[] {
  const keys = states.map(code => `${prefix}${code}`);
  const asked = keys.map(() => '?').join(', ');
  return database
    .all(
      `SELECT a.party AS one, b.party AS other, count(*) AS n FROM merged_party a
       CROSS JOIN merged_party b INDEXED BY merged_party_by_contact
         ON b.contact = a.contact AND +b.party > a.party AND +b.party IN (${asked})
       WHERE a.party IN (${asked}) GROUP BY one, other ORDER BY n DESC, one, other`,
      ...keys,
      ...keys,
    )
    .map(row => ({
      states: [textAt(row, 'one').slice(prefix.length), textAt(row, 'other').slice(prefix.length)],
      contacts: numberAt(row, 'n'),
    }));
}
