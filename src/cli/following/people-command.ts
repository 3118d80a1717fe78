import { peopleIn } from '../../following/people-and-states.ts';
import { overlaidLibrary } from '../../overlay/overlaid-library.ts';
import { askedQuery } from '../archive/asked-query.ts';
import { withSettledArchive } from '../contacts/settled-archive.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { ContactsOf } from './contacts-of.ts';
import type { PresenceOptions } from './following-options.ts';
import { counted } from './new-page.ts';
import { presenceCells, presenceColumns } from './presence-cells.ts';
import { presencePage } from './presence-page.ts';
import { printRows } from './print-rows.ts';

/** `readout people`: who is in the archive, how often, and from when to when. */
export async function peopleCommand(options: PresenceOptions, contactsOf: ContactsOf): Promise<ExitCode> {
  const library = await overlaidLibrary(process.env);
  const query = askedQuery(options.query ?? '', () => library);
  return withSettledArchive(options.archive, async archive => {
    const people = await peopleIn(archive.each(query), await contactsOf(archive, query));
    return printRows(
      {
        text: terminal =>
          presencePage(
            counted(people.length, 'person', 'people'),
            people.map(person => ({
              ...person,
              title: person.name,
              note: [person.id ?? 'not in the gazetteer', person.state].filter(part => part !== null).join(' · '),
            })),
            terminal,
          ),
        json: people,
        columns: ['person', 'name', 'state', ...presenceColumns],
        rows: people.map(person => ({ person: person.id, name: person.name, state: person.state, ...presenceCells(person) })),
      },
      options,
    );
  });
}
