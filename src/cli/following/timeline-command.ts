import { contactKinds } from '../../diplomacy/vocabulary.ts';
import { isWithin } from '../../following/days-of.ts';
import { type TimelineRow, timelineOf } from '../../following/timeline.ts';
import { overlaidLibrary } from '../../overlay/overlaid-library.ts';
import { withSettledArchive } from '../contacts/settled-archive.ts';
import type { ExitCode } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';
import { askedPeriod, askedState, askedValues } from './asked-names.ts';
import type { ContactsOf } from './contacts-of.ts';
import type { TimelineOptions } from './following-options.ts';
import { printRows } from './print-rows.ts';
import { type CsvRow, citationCells, citationColumns } from './rows-as-csv.ts';
import { timelinePage } from './timeline-page.ts';

/** `readout timeline`: the contacts between states in order of time, with the silences between them. */
export async function timelineCommand(
  names: readonly string[],
  options: TimelineOptions,
  contactsOf: ContactsOf,
): Promise<ExitCode> {
  const library = await overlaidLibrary(process.env);
  const states = [...new Set(names.map(name => askedState(name, library)))];
  if (states.length < 2) throw new UsageError('Name two states or more, as: readout timeline CN RU');
  const kinds = askedValues(contactKinds, options.kind, 'kind of contact');
  const { since, until } = askedPeriod(options.since, options.until);
  const asOf = dayAsOf(options.asOf);
  return withSettledArchive(options.archive, async archive => {
    const contacts = await contactsOf(archive, { kind: 'contact', fields: { states } });
    const asked = contacts.filter(
      ({ date, kind }) => isWithin(date, since, until) && (kinds.length === 0 || kinds.includes(kind)),
    );
    const timeline = timelineOf(asked, states, asOf);
    const nameOf = (code: string): string => library.gazetteer.states.find(state => state.code === code)?.name ?? code;
    return printRows(
      {
        text: terminal => timelinePage(timeline, nameOf, terminal),
        json: { asOf, ...timeline },
        columns,
        rows: timeline.rows.flatMap(rowsOf),
      },
      options,
    );
  });
}

/** An ISO day; today in UTC where none was asked for. */
function dayAsOf(asked: string | undefined): string {
  if (asked === undefined) return new Date().toISOString().slice(0, 10);
  const { since, until } = askedPeriod(asked, asked);
  if (since === null || since !== until) throw new UsageError(`'${asked}' is no day; write one as 2026-03-31.`);
  return since;
}

const columns = [
  'contact',
  'kind',
  'status',
  'date',
  'end',
  'silent_days',
  'participants',
  'states',
  'reports',
  ...citationColumns,
];

/** One row a report, so that each has its evidence. */
const rowsOf = ({ contact, silentDays }: TimelineRow): CsvRow[] =>
  contact.reports.map(report => ({
    contact: contact.id,
    kind: contact.kind,
    status: contact.status,
    date: contact.date,
    end: contact.end,
    silent_days: silentDays,
    participants: contact.participants.map(({ name }) => name).join('; '),
    states: contact.participants.map(({ state }) => state ?? '').join('; '),
    reports: contact.reports.length,
    ...citationCells(report),
  }));
