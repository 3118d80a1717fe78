import { foldedName } from '../../gazetteer/folded-name.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Names } from '../../query/names.ts';
import type { ReadoutRecord } from '../../record/record.ts';
import type { ActorFacts } from '../../review/correction.ts';
import { problemIn } from './review-problem.ts';

/** Where names are looked up: those of the text first, then those that are known. */
export interface KnownActors {
  readonly record: ReadoutRecord;
  readonly names: Names;
  readonly gazetteer: Gazetteer;
}

/** Those whom somebody named, with semicolons between. Throws a ReviewProblem where nobody, or several, are called so. */
export function namedActors(written: string, known: KnownActors): ActorFacts[] {
  return written
    .split(/[;；]/)
    .map(name => name.trim())
    .filter(name => name !== '')
    .map(name => namedActor(name, known));
}

function namedActor(name: string, { record, names, gazetteer }: KnownActors): ActorFacts {
  const wanted = foldedName(name);
  const own = record.actors.filter(
    actor => actor.id === name || [actor.name, ...actor.aliases].some(form => foldedName(form) === wanted),
  );
  const [here] = own;
  if (here !== undefined && own.length === 1 && !here.id.startsWith('unknown:')) {
    const { id, kind, name, state, role } = here;
    return { id, kind, name, state, role };
  }
  const [id, ...others] = names.find('actor', name);
  if (id === undefined) throw problemIn(words => words.nobodyKnown(name));
  if (others.length > 0) throw problemIn(words => words.severalKnown(name, [id, ...others].join(', ')));
  return factsOf(id, gazetteer);
}

function factsOf(id: string, { people, states, organisations }: Gazetteer): ActorFacts {
  const person = people.find(one => one.id === id);
  if (person !== undefined) return { id, kind: 'person', name: person.name, state: person.state, role: null };
  const state = states.find(one => one.id === id);
  if (state !== undefined) return { id, kind: 'state', name: state.name, state: state.code, role: null };
  const name = organisations.find(one => one.id === id)?.name ?? id;
  return { id, kind: 'organisation', name, state: null, role: null };
}
