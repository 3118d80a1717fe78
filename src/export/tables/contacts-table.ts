import type { Contact } from '../../record/record.ts';
import { integer, list, tableOf, text } from '../table.ts';

/** Contacts between leaders. */
export const contactsTable = tableOf<Contact>({
  name: 'contacts',
  holds: 'a contact',
  entries: ({ record }) => record.contacts,
  evidence: ({ evidence }) => evidence,
  columns: [
    text('contact', 'id', ({ id }) => id),
    text('kind', '`phone-call`, `video-call`, `meeting`, `visit`, `letter`, `contact`', ({ kind }) => kind),
    text('status', '`held`, `planned`, `recalled`', ({ status }) => status),
    list('participants', 'ids of those in contact, in the order of the text', ({ participants }) => participants),
    text('initiator', 'id of who called, wrote or invited', ({ initiator }) => initiator?.actor ?? null),
    text('date', 'ISO 8601, a day at the finest', ({ date }) => date.value),
    text('date_end', 'last day, where it took several', ({ date }) => date.end),
    text('time', 'local time `HH:MM` or a part of the day', ({ date }) => date.time),
    text('time_zone', 'offset from UTC', ({ date }) => date.timeZone),
    list('date_alternatives', 'other readings of the date', ({ date }) => date.alternatives),
    list('date_basis', 'what the date rests on', ({ date }) => date.basis),
    text('place', 'where', ({ place }) => place?.name ?? null),
    text('place_state', 'ISO 3166-1 alpha-2 of the place', ({ place }) => place?.state ?? null),
    text('host', 'id of the host', ({ host }) => host),
    text('plover_event', 'PLOVER event', ({ plover }) => plover?.event ?? null),
    text('plover_mode', 'PLOVER mode', ({ plover }) => plover?.mode ?? null),
    text('cameo', 'CAMEO code: text, for its leading zero counts', ({ cameo }) => cameo),
  ],
});

/** Who took part in contacts, one a row. */
export const participantsTable = tableOf({
  name: 'participants',
  holds: 'a participant or attendee of a contact; a participant has the evidence of the contact',
  entries: ({ record }) =>
    record.contacts.flatMap(contact => [
      ...contact.participants.map((actor, i) => ({
        contact,
        actor,
        part: 'participant',
        number: i + 1,
        evidence: contact.evidence,
      })),
      ...contact.attendees.map(({ actor, evidence }, i) => ({ contact, actor, part: 'attendee', number: i + 1, evidence })),
    ]),
  evidence: ({ evidence }) => evidence,
  columns: [
    text('contact', 'id of the contact', ({ contact }) => contact.id),
    text('actor', 'id of the actor', ({ actor }) => actor),
    text('part', '`participant`, `attendee`', ({ part }) => part),
    integer('number', 'place in the order of the text, from 1', ({ number }) => number),
  ],
});

/** What contacts are said to have been about, where nobody's position is given. */
export const agendaTable = tableOf({
  name: 'agenda',
  holds: 'something that was discussed, where no position on it is given',
  entries: ({ record }) =>
    record.contacts.flatMap(contact => contact.agenda.map((item, i) => ({ contact, item, number: i + 1 }))),
  evidence: ({ item }) => item.evidence,
  columns: [
    text('contact', 'id of the contact', ({ contact }) => contact.id),
    integer('number', 'which of its items, from 1', ({ number }) => number),
    list('topics', 'what it is about', ({ item }) => item.topics),
  ],
});
