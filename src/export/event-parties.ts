import type { Act } from '../diplomacy/vocabulary.ts';
import type { Actor, Contact, ReadoutRecord, Statement } from '../record/record.ts';

/** Who acted and toward whom. Without recipients, several actors acted toward each other. */
export interface EventParties {
  readonly actors: readonly Actor[];
  readonly recipients: readonly Actor[];
}

/** Finds the actors of a record by id; an id that has no entry is passed over. */
export function actorsOf(record: ReadoutRecord): (ids: readonly string[]) => Actor[] {
  const byId = new Map(record.actors.map(actor => [actor.id, actor]));
  return ids => ids.flatMap(id => byId.get(id) ?? []);
}

/** Where a host is known, the guests are the actors and the host's side the recipients; else everybody met everybody. */
export function partiesOfContact(contact: Contact, find: (ids: readonly string[]) => readonly Actor[]): EventParties {
  const participants = find(contact.participants);
  const [host] = contact.host === null ? [] : find([contact.host]);
  const isHost = (actor: Actor): boolean =>
    host !== undefined && (actor.id === host.id || (actor.state !== null && actor.state === host.state));
  const hosts = participants.filter(isHost);
  const guests = participants.filter(actor => !isHost(actor));
  const visited = contact.plover?.mode === 'visit' && hosts.length > 0 && guests.length > 0;
  return visited ? { actors: guests, recipients: hosts } : { actors: participants, recipients: [] };
}

/** Whether words said in a contact were, where no recipient is named, for the other side; a hostile act needs a named one. */
function isForTheOther(act: Act): boolean {
  switch (act) {
    case 'state':
    case 'praise':
    case 'support':
    case 'pledge':
    case 'hope':
    case 'agree':
    case 'congratulate':
    case 'thank':
    case 'condole':
    case 'invite':
      return true;
    case 'oppose':
    case 'criticise':
    case 'warn':
    case 'urge':
      return false;
  }
}

/** The recipients are the targets, else the addressees, else for a friendly act of one side the others in its contact. */
export function partiesOfStatement(
  { speakers, targets, addressees, act }: Statement,
  contact: Contact | null,
  find: (ids: readonly string[]) => readonly Actor[],
): EventParties {
  const actors = find(speakers);
  const named = find(targets.length > 0 ? targets : addressees);
  if (named.length > 0 || actors.length > 1 || contact === null || !isForTheOther(act)) return { actors, recipients: named };
  return { actors, recipients: find(contact.participants.filter(id => !speakers.includes(id))) };
}
