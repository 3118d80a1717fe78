import { acts, topics } from '../../diplomacy/vocabulary.ts';
import { isWithin } from '../../following/days-of.ts';
import { type Position, positionsOf } from '../../following/position.ts';
import { overlaidLibrary } from '../../overlay/overlaid-library.ts';
import type { Query } from '../../query/query.ts';
import { withArchive } from '../archive/with-archive.ts';
import type { ExitCode } from '../exit-codes.ts';
import { askedPeople, askedPeriod, askedValues } from './asked-names.ts';
import type { PositionsOptions } from './following-options.ts';
import { positionsPage } from './positions-page.ts';
import { printRows } from './print-rows.ts';
import { type CsvRow, citationCells, citationColumns } from './rows-as-csv.ts';

/** `readout positions`: what somebody supported, opposed, asked and promised, when and in which words. */
export async function positionsCommand(name: string, options: PositionsOptions): Promise<ExitCode> {
  const library = await overlaidLibrary(process.env);
  const people = askedPeople(name, library);
  const asked = { people, topics: askedValues(topics, options.topic, 'topic'), acts: askedValues(acts, options.act, 'act') };
  const { since, until } = askedPeriod(options.since, options.until);
  const query: Query = { kind: 'statement', fields: { speaker: people } };
  return withArchive(options.archive, 'read', async archive => {
    const positions = (await positionsOf(archive.each(query), asked)).filter(({ date }) => isWithin(date, since, until));
    const names = people.map(id => library.gazetteer.people.find(person => person.id === id)?.name ?? id);
    return printRows(
      {
        text: terminal => positionsPage(names.join(', '), positions, terminal),
        json: { people, topics: asked.topics, acts: asked.acts, since, until, positions },
        columns,
        rows: positions.map(rowOf),
      },
      options,
    );
  });
}

const columns = [
  'person',
  'name',
  'act',
  'mode',
  'date',
  'date_of',
  'topics',
  'formulas',
  'targets',
  'addressees',
  'contact_kind',
  'participants',
  ...citationColumns,
];

const rowOf = (position: Position): CsvRow => ({
  person: position.person,
  name: position.name,
  act: position.act,
  mode: position.mode,
  date: position.date,
  date_of: position.dateOf,
  topics: position.topics.join('; '),
  formulas: position.formulas.join('; '),
  targets: position.targets.join('; '),
  addressees: position.addressees.join('; '),
  contact_kind: position.contact?.kind ?? null,
  participants: position.contact?.participants.join('; ') ?? null,
  ...citationCells(position.citation),
});
