import type { Actor, ReadoutRecord } from '../record/record.ts';
import type { Anchor } from './anchor.ts';
import type { ActorFacts, NamedActor } from './correction.ts';

const unknown = 'unknown:';

/** Numbers of unknown actors are a reading's own: the same number may be somebody else in the next. */
export const isUnknown = (id: string): boolean => id.startsWith(unknown);

/** The actor that an id meant when its mentions were anchored; null where the record has it no more. */
export function actorMeant(
  { actors }: ReadoutRecord,
  id: string,
  mentions: readonly Anchor[],
  sameReading: boolean,
): Actor | null {
  const named = actors.find(actor => actor.id === id);
  if (named !== undefined && (!isUnknown(id) || (sameReading && mentions.length === 0))) return named;
  const places = new Set(mentions.map(({ start, end }) => `${start}-${end}`));
  return actors.find(actor => actor.mentions.some(({ start, end }) => places.has(`${start}-${end}`))) ?? null;
}

/** The id under which a record has somebody whom a person named; where it has not, the actor is added to it. */
export function knownActor(record: ReadoutRecord, named: NamedActor): string {
  const { mentions, ...facts } = named;
  const actor = actorMeant(record, named.id, mentions, false);
  if (actor !== null) return actor.id;
  const id = isUnknown(named.id) ? freeNumber(record) : named.id;
  record.actors.push({ ...actorOf(facts), id });
  return id;
}

function freeNumber({ actors }: ReadoutRecord): string {
  const taken = new Set(actors.map(({ id }) => id));
  for (let n = 1; ; n++) if (!taken.has(`${unknown}${n}`)) return `${unknown}${n}`;
}

const actorOf = ({ id, kind, name, state, role }: ActorFacts): Actor => ({
  id,
  kind,
  name,
  aliases: [],
  sameAs: [],
  role,
  state,
  basis: ['person'],
  mentions: [],
});

export const factsOf = ({ id, kind, name, state, role }: Actor): ActorFacts => ({ id, kind, name, state, role });
