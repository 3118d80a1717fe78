import { matchParties, type Party, partyOf } from '../merging/party.ts';
import type { Actor } from '../record/record.ts';
import type { Teller } from './compared-report.ts';
import type { ComparedActor } from './comparison.ts';

interface Member extends ComparedActor {
  readonly party: Party;
}

/** Who is who across accounts: known actors by their ids, others by name or office; a state that speaks is its leader in the contact. */
export class SharedCast {
  readonly #members = new Map<string, Member>();
  /** For each account, the id here of each actor of its record. */
  readonly #ids = new Map<Teller, ReadonlyMap<string, string>>();
  #unknown = 0;

  constructor(tellers: readonly Teller[]) {
    for (const teller of tellers) for (const actor of actingIn(teller)) if (!isUnknown(actor.id)) this.#enter(actor.id, actor);
    for (const teller of tellers) this.#ids.set(teller, this.#idsIn(teller));
  }

  get actors(): ComparedActor[] {
    return [...this.#members.values()].map(({ id, name, role, state }) => ({ id, name, role, state }));
  }

  /** The id, common to all accounts, of an actor of one. */
  idOf(teller: Teller, actor: string): string {
    return this.#ids.get(teller)?.get(actor) ?? actor;
  }

  /** Ids of several, each once, sorted. */
  idsOf(teller: Teller, actors: readonly string[]): string[] {
    return [...new Set(actors.map(actor => this.idOf(teller, actor)))].sort();
  }

  #idsIn(teller: Teller): ReadonlyMap<string, string> {
    const ids = new Map<string, string>();
    for (const actor of actingIn(teller)) {
      if (!isUnknown(actor.id)) continue;
      const party = partyOf(actor);
      const same = [...this.#members.values()].find(member => matchParties(member.party, party) !== null);
      ids.set(actor.id, same?.id ?? this.#enter(`unknown:${++this.#unknown}`, actor));
    }
    const { participants } = teller.contact;
    for (const { id, kind, state } of teller.source.record.actors) {
      if (kind !== 'state') continue;
      const theirs = teller.source.record.actors.filter(actor => actor.state === state && participants.includes(actor.id));
      const [leader] = theirs;
      if (leader !== undefined && theirs.length === 1) ids.set(id, ids.get(leader.id) ?? leader.id);
    }
    return ids;
  }

  #enter(id: string, actor: Actor): string {
    const { name, role, state } = actor;
    if (!this.#members.has(id)) this.#members.set(id, { id, name, role, state, party: partyOf(actor) });
    return id;
  }
}

const isUnknown = (id: string): boolean => id.startsWith('unknown:');

/** Those who are in contact, present, or speak. */
function actingIn({ contact, source: { record } }: Teller): Actor[] {
  const acting = new Set([
    ...contact.participants,
    ...contact.attendees.map(({ actor }) => actor),
    ...(contact.initiator === null ? [] : [contact.initiator.actor]),
    ...record.statements.flatMap(({ speakers }) => speakers),
  ]);
  return record.actors.filter(({ id }) => acting.has(id));
}
