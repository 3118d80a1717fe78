import type { Archive } from '../archive/archive.ts';
import type { Act, Topic } from '../diplomacy/vocabulary.ts';
import { isWithin } from '../following/days-of.ts';
import { type Position, positionsOf } from '../following/position.ts';
import type { Names } from '../query/names.ts';
import type { Query } from '../query/query.ts';
import { askedPeople, askedPeriod } from './asked-names.ts';
import { mustBeFew } from './followed.ts';
import { type Paged, pageOf } from './page-of.ts';
import { unhurried } from './unhurried.ts';

export interface AskedPositions extends Paged {
  /** A name in any script, or an id. */
  readonly person: string;
  readonly topic?: Topic | undefined;
  readonly act?: Act | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

export interface PositionsAnswer {
  /** Ids of all who are called so. */
  readonly people: readonly string[];
  readonly total: number;
  readonly positions: readonly Position[];
  readonly next: string | null;
}

/** What somebody supported, opposed, asked and promised: by act, and of one act in order of time. Throws an AskedError where the question is wrong. */
export async function positionsAnswer(archive: Archive, asked: AskedPositions, names: Names): Promise<PositionsAnswer> {
  const people = askedPeople('person', asked.person, names);
  const { since, until } = askedPeriod(asked.since, asked.until);
  const { topic, act } = asked;
  const fields = { speaker: people, ...(topic === undefined ? {} : { topic }), ...(act === undefined ? {} : { act }) };
  const query: Query = { kind: 'statement', fields };
  await mustBeFew(archive, query, 'topic');
  const wanted = { people, topics: topic === undefined ? [] : [topic], acts: act === undefined ? [] : [act] };
  const positions = (await positionsOf(unhurried(archive.each(query)), wanted)).filter(({ date }) =>
    isWithin(date, since, until),
  );
  const { rows, next } = pageOf(positions, keyOf, asked);
  return { people, total: positions.length, positions: rows, next };
}

/** One person's act stands in one place of one article once. */
const keyOf = ({ person, act, citation: { article, evidence } }: Position): string =>
  `${article} ${evidence[0]?.start ?? 0}-${evidence.at(-1)?.end ?? 0} ${act} ${person}`;
