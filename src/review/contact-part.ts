import { z } from 'zod';
import { codesOfContact } from '../diplomacy/ontology.ts';
import type { Contact } from '../record/record.ts';
import { contactSchema } from '../record/schema.ts';
import type { EntryPart } from './entry-part.ts';
import { field, needed, wordsOf } from './field.ts';
import type { contactFields } from './field-ref.ts';

const { kind, status, participants, host, agenda, attendees, date } = contactSchema.shape;
const actor = z.string().min(1).max(200);
const words = z.string().trim().min(1).max(10_000);
const day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'it must be a day, a month or a year, as 2025-06-19');

export const contactPart: EntryPart<Contact> & { readonly fields: Record<(typeof contactFields)[number], unknown> } = {
  schema: contactSchema,
  list: record => record.contacts,
  evidence: ({ evidence }) => evidence,
  fields: {
    kind: field({
      schema: kind,
      value: (contact: Contact) => contact.kind,
      shown: ({ kindEvidence }) => kindEvidence,
      put: (contact, value, evidence) => {
        contact.kind = value;
        contact.kindEvidence = evidence;
      },
    }),
    status: field({
      schema: status,
      value: (contact: Contact) => contact.status,
      put: (contact, value) => {
        contact.status = value;
      },
    }),
    participants: field({
      schema: participants.max(60),
      value: (contact: Contact) => contact.participants,
      put: (contact, value) => {
        contact.participants = value;
      },
    }),
    initiator: field({
      schema: actor.nullable(),
      value: ({ initiator }: Contact) => initiator?.actor ?? null,
      shown: ({ initiator }) => initiator?.evidence ?? null,
      put: (contact, value, evidence) => {
        contact.initiator = value === null ? null : { actor: value, evidence: needed(evidence) };
      },
      nothing: null,
    }),
    date: field({
      schema: date.omit({ evidence: true, basis: true }).extend({ value: day.nullable(), end: day.nullable() }),
      value: ({ date: { value, end, time, timeZone, alternatives } }: Contact) => ({ value, end, time, timeZone, alternatives }),
      shown: ({ date: { evidence } }) => evidence,
      put: (contact, value, evidence) => {
        contact.date = { ...value, evidence, basis: evidence === null ? ['person'] : ['text', 'person'] };
      },
      nothing: { value: null, end: null, time: null, timeZone: null, alternatives: [] },
    }),
    place: field({
      schema: z.strictObject({ name: words, state: words.nullable() }).nullable(),
      value: ({ place }: Contact) => (place === null ? null : { name: place.name, state: place.state }),
      shown: ({ place }) => place?.evidence ?? null,
      put: (contact, value, evidence) => {
        contact.place = value === null ? null : { ...value, evidence: needed(evidence) };
      },
      nothing: null,
    }),
    host: field({
      schema: host,
      value: (contact: Contact) => contact.host,
      put: (contact, value) => {
        contact.host = value;
      },
      nothing: null,
    }),
    occasion: field({
      schema: words.nullable(),
      value: ({ occasion }: Contact) => (occasion === null ? null : wordsOf(occasion)),
      shown: ({ occasion }) => occasion,
      put: (contact, value, evidence) => {
        contact.occasion = value === null ? null : needed(evidence);
      },
      nothing: null,
    }),
    agenda: field({
      schema: agenda.max(100),
      value: (contact: Contact) => contact.agenda,
      put: (contact, value) => {
        contact.agenda = value;
      },
      nothing: [],
    }),
    attendees: field({
      schema: attendees.max(100),
      value: (contact: Contact) => contact.attendees,
      put: (contact, value) => {
        contact.attendees = value;
      },
      nothing: [],
    }),
    evidence: field({
      schema: words,
      value: ({ evidence }: Contact) => wordsOf(evidence),
      shown: ({ evidence }) => evidence,
      put: (contact, _, evidence) => {
        contact.evidence = needed(evidence);
      },
    }),
  },
  renew: contact => {
    const { place, participants: people } = contact;
    const where = place === null ? 'unknown' : contact.host === null ? 'third' : 'at-host';
    Object.assign(contact, codesOfContact(contact.kind, contact.status, where, people.length));
  },
  forget: ({ id }, record) => {
    for (const statement of record.statements) if (statement.contact === id) statement.contact = null;
  },
};
