import type { ReadoutRecord } from '../record/record.ts';

/** Puts one actor's id in the place of another's wherever the record refers to it, each once. */
export function renameActor({ contacts, quotes, statements }: ReadoutRecord, from: string, to: string): void {
  const renamed = (id: string): string => (id === from ? to : id);
  const all = (ids: readonly string[]): string[] => [...new Set(ids.map(renamed))];
  for (const contact of contacts) {
    contact.participants = all(contact.participants);
    if (contact.initiator !== null) contact.initiator.actor = renamed(contact.initiator.actor);
    if (contact.host !== null) contact.host = renamed(contact.host);
    for (const attendee of contact.attendees) attendee.actor = renamed(attendee.actor);
  }
  for (const quote of quotes) if (quote.speaker !== null) quote.speaker = renamed(quote.speaker);
  for (const statement of statements) {
    statement.speakers = all(statement.speakers);
    statement.addressees = all(statement.addressees);
    statement.targets = all(statement.targets);
  }
}
