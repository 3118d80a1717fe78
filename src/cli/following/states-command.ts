import { statesIn } from '../../following/people-and-states.ts';
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

/** `readout states`: which states are in the archive, by themselves or by their people. */
export async function statesCommand(options: PresenceOptions, contactsOf: ContactsOf): Promise<ExitCode> {
  const library = await overlaidLibrary(process.env);
  const query = askedQuery(options.query ?? '', () => library);
  const names = new Map(library.gazetteer.states.map(({ code, name }) => [code, name]));
  return withSettledArchive(options.archive, async archive => {
    const states = (await statesIn(archive.each(query), await contactsOf(archive, query))).map(state => ({
      ...state,
      name: names.get(state.code) ?? state.code,
    }));
    return printRows(
      {
        text: terminal =>
          presencePage(
            counted(states.length, 'state'),
            states.map(state => ({
              ...state,
              title: state.name,
              note: `${state.code} · ${counted(state.people, 'person', 'people')}`,
            })),
            terminal,
          ),
        json: states,
        columns: ['state', 'name', 'people', ...presenceColumns],
        rows: states.map(state => ({ state: state.code, name: state.name, people: state.people, ...presenceCells(state) })),
      },
      options,
    );
  });
}
