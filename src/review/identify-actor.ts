import type { Actor, ReadoutRecord } from '../record/record.ts';
import type { ActorFacts } from './correction.ts';
import { isUnknown } from './known-actor.ts';
import { renameActor } from './rename-actor.ts';
import { ReviewError } from './review-error.ts';

/** Makes an actor of a record the one that a person says it is; where the record has that one beside it, the two become one. */
export function identifyActor(record: ReadoutRecord, actor: Actor, facts: ActorFacts): void {
  const id = isUnknown(facts.id) ? actor.id : facts.id;
  const other = record.actors.find(one => one.id === id && one !== actor);
  if (other !== undefined && record.contacts.some(({ participants }) => isWithItself(participants, actor.id, id)))
    throw new ReviewError('does-not-fit', `${facts.name} would be in contact with nobody else; correct the contact first.`);
  const aliases = [actor.name, ...actor.aliases, ...(other?.aliases ?? [])].filter(name => name !== facts.name);
  const mentions = [...actor.mentions, ...(other?.mentions ?? [])];
  const before = actor.id;
  Object.assign(actor, {
    ...facts,
    id,
    aliases: [...new Set(aliases)],
    sameAs: other?.sameAs ?? (before === id ? actor.sameAs : []),
    basis: ['person'],
    mentions: distinct(mentions),
  });
  record.actors = record.actors.filter(one => one !== other);
  renameActor(record, before, id);
}

/** Whether nobody but the two is in a contact, so that made one they would be alone. */
const isWithItself = (participants: readonly string[], a: string, b: string): boolean =>
  participants.includes(a) && participants.includes(b) && participants.every(id => id === a || id === b);

const distinct = (mentions: Actor['mentions']): Actor['mentions'] =>
  [...new Map(mentions.map(piece => [`${piece.start}-${piece.end}`, piece])).values()].sort((a, b) => a.start - b.start);
