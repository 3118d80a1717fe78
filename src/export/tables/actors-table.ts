import type { Actor } from '../../record/record.ts';
import { integer, list, tableOf, text } from '../table.ts';

/** The people, states and organisations that articles name. */
export const actorsTable = tableOf<Actor>({
  name: 'actors',
  holds: 'a person, state or organisation that the article names; its evidence is the first place',
  entries: ({ record }) => record.actors,
  evidence: ({ mentions }) => mentions.slice(0, 1),
  columns: [
    text('actor', 'id; `unknown:…` means something in its own article alone', ({ id }) => id),
    text('kind', '`person`, `state`, `organisation`', ({ kind }) => kind),
    text('name', 'name as English-language press prints it', ({ name }) => name),
    text('role', 'office held then', ({ role }) => role),
    text('state', 'ISO 3166-1 alpha-2, `EU` or `XK`', ({ state }) => state),
    list('same_as', 'Wikidata items', ({ sameAs }) => sameAs),
    list('basis', 'what it rests on', ({ basis }) => basis),
    integer('mentions', 'how often the article names it; each place is in `evidence`', ({ mentions }) => mentions.length),
  ],
});

/** Other names of actors: a table of its own, since a name may hold any character. */
export const namesTable = tableOf<{ readonly actor: Actor; readonly name: string }>({
  name: 'names',
  holds: 'another name of an actor',
  entries: ({ record }) => record.actors.flatMap(actor => actor.aliases.map(name => ({ actor, name }))),
  evidence: ({ actor, name }) => {
    const named = actor.mentions.find(({ text }) => text === name);
    return named === undefined ? null : [named];
  },
  columns: [text('actor', 'id of the actor', ({ actor }) => actor.id), text('name', 'the name', ({ name }) => name)],
});
