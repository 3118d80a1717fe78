import type { Archive } from '../archive/archive.ts';
import { type PersonPresence, peopleIn, type StatePresence, statesIn } from '../following/people-and-states.ts';
import type { Query } from '../query/query.ts';
import { followedContacts } from './followed.ts';
import { type Paged, pageOf } from './page-of.ts';
import { unhurried } from './unhurried.ts';

export interface PeopleAnswer {
  readonly total: number;
  readonly people: readonly PersonPresence[];
  readonly next: string | null;
}

/** Who is in the articles that answer a query, most often in contact first. */
export async function peopleAnswer(archive: Archive, query: Query, paged: Paged): Promise<PeopleAnswer> {
  const contacts = await followedContacts(archive, query, {}, 'q');
  const people = await peopleIn(unhurried(archive.each(query)), contacts);
  const { rows, next } = pageOf(people, ({ id, name, state }) => id ?? `${state ?? '?'} ${name}`, paged);
  return { total: people.length, people: rows, next };
}

export interface StatesAnswer {
  readonly total: number;
  readonly states: readonly (StatePresence & { readonly name: string })[];
  readonly next: string | null;
}

/** Which states are in them, by themselves or by their people. */
export async function statesAnswer(
  archive: Archive,
  query: Query,
  paged: Paged,
  nameOf: (code: string) => string,
): Promise<StatesAnswer> {
  const contacts = await followedContacts(archive, query, {}, 'q');
  const states = await statesIn(unhurried(archive.each(query)), contacts);
  const { rows, next } = pageOf(states, ({ code }) => code, paged);
  return { total: states.length, states: rows.map(state => ({ ...state, name: nameOf(state.code) })), next };
}
