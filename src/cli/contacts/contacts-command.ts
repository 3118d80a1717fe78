import { stringify } from 'csv-stringify/sync';
import picocolors from 'picocolors';
import type { ArchivedContact, ContactFilter } from '../../archive/archived-contact.ts';
import { overlaidLibrary } from '../../overlay/overlaid-library.ts';
import { type Names, namesOf } from '../../query/names.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { Page } from '../report/page.ts';
import { terminalOf } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { contactLine } from './contact-line.ts';
import { printContact, printContactLine } from './contact-part.ts';
import type { ContactsOptions } from './contacts-options.ts';
import { withSettledArchive } from './settled-archive.ts';

/** `readout contacts`: the contacts that reports tell of, each once; with an id, that one in full. */
export async function contactsCommand(ids: readonly string[], options: ContactsOptions): Promise<ExitCode> {
  const filter = await filterOf(options);
  return withSettledArchive(options.archive, async archive => {
    if (ids.length === 0) return print(archive.contacts(filter), options, false);
    const found: ArchivedContact[] = [];
    for (const id of ids) {
      const contact = await archive.contact(id);
      if (contact === null) throw new UsageError(`There is no contact '${id}'; 'readout contacts' lists them.`);
      found.push(contact);
    }
    return print(found, options, true);
  });
}

async function print(
  contacts: AsyncIterable<ArchivedContact> | Iterable<ArchivedContact>,
  { format, why }: ContactsOptions,
  inFull: boolean,
): Promise<ExitCode> {
  const { width, colour } = terminalOf(process.stdout, process.env);
  let count = 0;
  const all: unknown[] = [];
  if (format === 'csv') process.stdout.write(stringify([[...columns]]));
  for await (const contact of contacts) {
    count++;
    const line = contactLine(contact);
    switch (format) {
      case 'ndjson':
        process.stdout.write(`${JSON.stringify(why === true ? { ...line, why: contact.contact.reports } : line)}\n`);
        break;
      case 'json':
        all.push(why === true ? { ...line, why: contact.contact.reports } : line);
        break;
      case 'csv':
        process.stdout.write(stringify([row(contact)]));
        break;
      case 'text': {
        const page = new Page(width, picocolors.createColors(colour));
        if (inFull || why === true) printContact(page, contact, why === true);
        else printContactLine(page, line);
        process.stdout.write(page.text);
        break;
      }
    }
  }
  if (format === 'json') process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  if (count === 0) process.stderr.write('No contact answers.\n');
  return count === 0 ? exitCodes.unread : exitCodes.ok;
}

const columns = [
  'id',
  'date',
  'kind',
  'status',
  'participants',
  'states',
  'initiator',
  'place',
  'articles',
  'mentions',
  'independent',
  'disagreements',
] as const;

function row(contact: ArchivedContact): (string | number | null)[] {
  const line = contactLine(contact);
  return [
    line.id,
    line.date,
    line.kind,
    line.status,
    line.participants.map(({ id }) => id).join(' '),
    line.participants.map(({ state }) => state ?? '').join(' '),
    line.initiator,
    line.place,
    line.articles.join(' '),
    line.mentions.join(' '),
    line.independent,
    line.disagreements.map(({ field, value, articles }) => `${field}: ${value} (${articles.join(' ')})`).join('; '),
  ];
}

async function filterOf({ state = [], with: people = [], kind, status, since, until }: ContactsOptions): Promise<ContactFilter> {
  const names: Names = state.length + people.length === 0 ? nobody : await knownNames();
  const found = (what: 'state' | 'actor', name: string): readonly string[] => {
    const ids = names.find(what, name);
    if (ids.length > 0) return ids;
    const near = names.nearest(what, name, 3);
    throw new UsageError(
      `Nobody and nothing is known as '${name}'.${near.length === 0 ? '' : ` Did you mean: ${near.join(', ')}?`}`,
    );
  };
  return {
    with: people.map(name => found('actor', name)),
    states: state.flatMap(codes => codes.split(/[-,]/).map(name => found('state', name)[0] ?? name)),
    ...(kind === undefined ? {} : { kind }),
    ...(status === undefined ? {} : { status }),
    ...(since === undefined ? {} : { from: since }),
    ...(until === undefined ? {} : { to: until }),
  };
}

const nobody: Names = { find: () => [], nearest: () => [], beginning: () => [] };

async function knownNames(): Promise<Names> {
  const library = await overlaidLibrary(process.env);
  return namesOf(() => library);
}
