import type { ArchivedContact } from '../../archive/archived-contact.ts';
import { contactsAddress } from '../addresses.ts';
import type { Chart } from '../charts/chart.ts';
import { matrix } from '../charts/matrix.ts';
import type { ContactNames } from '../contacts/shown-contact.ts';
import { stateMessages } from '../messages/state-messages.ts';

const mostRows = 12;
const mostAcross = 10;

interface Meeting {
  readonly row: string;
  readonly column: string;
}

/**
 * Who of the first state is in contact with whom of the other; of one state alone, with people of which states. Those most often in
 * contact are drawn.
 */
export function whoWithWhomChart(
  contacts: readonly ArchivedContact[],
  [state = '', ...others]: readonly string[],
  names: ContactNames,
): Chart {
  const words = stateMessages[names.language];
  const called = new Map<string, string>();
  const meetings = contacts.flatMap(({ parties }): Meeting[] => {
    const own = parties.filter(party => party.state === state);
    const theirs = parties.filter(
      party => party.state !== null && (others.length === 0 ? party.state !== state : others.includes(party.state)),
    );
    for (const { id, name } of [...own, ...theirs]) called.set(id, name);
    const across = new Set(theirs.map(party => (others.length === 0 ? (party.state ?? '') : party.id)));
    return own.flatMap(({ id }) => [...across].map(column => ({ row: id, column })));
  });
  const nameAcross = (key: string): string => (others.length === 0 ? names.stateName(key) : (called.get(key) ?? key));
  const rows = mostFrequent(meetings.map(({ row }) => row)).slice(0, mostRows);
  const across = mostFrequent(meetings.map(({ column }) => column)).slice(0, mostAcross);
  const counts = Map.groupBy(meetings, ({ row, column }) => `${row}\n${column}`);
  const cells = [...counts.values()].flatMap(same => {
    const [first] = same;
    if (first === undefined) return [];
    const { row, column } = first;
    const asked = others.length === 0 ? { state: [state, column].join('-'), with: [row] } : { with: [row, column] };
    return [{ row, column, value: same.length, href: contactsAddress(asked) }];
  });
  return matrix({
    id: 'who',
    title: words.who,
    description: words.whoAbout(contacts.length),
    rows: rows.map(key => ({ key, name: called.get(key) ?? key })),
    across: across.map(key => ({ key, name: nameAcross(key) })),
    cells: cells
      .map(cell => ({ ...cell, rowName: called.get(cell.row) ?? cell.row }))
      .sort((a, b) => b.value - a.value || (a.rowName < b.rowName ? -1 : 1)),
    columns: [words.person, words.other, words.contacts],
    language: names.language,
  });
}

/** Each once, the most frequent first. */
function mostFrequent(keys: readonly string[]): string[] {
  const counts = [...Map.groupBy(keys, key => key)].map(([key, same]) => ({ key, count: same.length }));
  return counts.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)).map(({ key }) => key);
}
