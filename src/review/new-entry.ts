import { z } from 'zod';
import { RecordIds } from '../engine/record-ids.ts';
import type { Contact, Evidence, Quote, ReadoutRecord, Statement } from '../record/record.ts';
import { contactSchema, figureSchema, quoteSchema, statementSchema } from '../record/schema.ts';
import { contactPart } from './contact-part.ts';
import type { Json } from './correction.ts';
import { extentOf } from './extent.ts';
import { needed, parsed } from './field.ts';
import type { FieldRef } from './field-ref.ts';
import { ReviewError } from './review-error.ts';
import { statementPart } from './statement-part.ts';

const contactDraft = z.strictObject({
  ...contactSchema.pick({ kind: true, participants: true }).shape,
  status: contactSchema.shape.status.default('held'),
  date: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'it must be a day, a month or a year')
    .nullable()
    .default(null),
});

const statementDraft = z.strictObject({
  ...statementSchema.pick({ speakers: true, act: true }).shape,
  addressees: statementSchema.shape.addressees.default([]),
  targets: statementSchema.shape.targets.default([]),
  topics: statementSchema.shape.topics.default([]),
  contact: statementSchema.shape.contact.default(null),
  quote: statementSchema.shape.quote.default(null),
});

const quoteDraft = quoteSchema.pick({ speaker: true });
const figureDraft = figureSchema.omit({ evidence: true });

/** An entry that a person adds, and its field: what was handed in and the words that show it, made an entry as the record has it. */
export function newEntry(
  field: FieldRef,
  given: Json,
  evidence: Evidence | null,
  record: ReadoutRecord,
): { readonly field: FieldRef; readonly after: Json } {
  const shown = needed(evidence);
  switch (field.part) {
    case 'contact': {
      const contact = newContact(parsed(contactDraft, given), shown, freeId(record, 'contact', shown));
      contactPart.renew(contact, record);
      return { field: { part: 'contact', id: contact.id, name: null }, after: contact };
    }
    case 'statement': {
      const statement = newStatement(parsed(statementDraft, given), shown, freeId(record, 'statement', shown), record);
      statementPart.renew(statement, record);
      return { field: { part: 'statement', id: statement.id, name: null }, after: statement };
    }
    case 'quote': {
      const id = freeId(record, 'quote', shown);
      const quote: Quote = { id, evidence: shown, ...parsed(quoteDraft, given), cue: null, continues: null };
      return { field: { part: 'quote', id, name: null }, after: quote };
    }
    case 'figure': {
      const figure = { ...parsed(figureDraft, given), evidence: shown };
      return { field: { part: 'figure', ...placeOf(shown), name: null }, after: figure };
    }
    case 'formula':
      return { field: { part: 'formula', id: field.id, ...placeOf(shown) }, after: { id: field.id, evidence: shown } };
    case 'document':
    case 'check':
    case 'actor':
      throw new ReviewError(
        'unknown-field',
        'Contacts, statements, quotes, figures and formulas can be added, and nothing else.',
      );
  }
}

function newContact({ date, ...told }: z.infer<typeof contactDraft>, evidence: Evidence, id: string): Contact {
  return {
    id,
    ...told,
    kindEvidence: null,
    initiator: null,
    date: {
      value: date,
      end: null,
      time: null,
      timeZone: null,
      alternatives: [],
      evidence: null,
      basis: date === null ? [] : ['person'],
    },
    place: null,
    host: null,
    occasion: null,
    agenda: [],
    attendees: [],
    plover: null,
    cameo: null,
    evidence,
  };
}

function newStatement(
  told: z.infer<typeof statementDraft>,
  evidence: Evidence,
  id: string,
  { formulas }: ReadoutRecord,
): Statement {
  const inside = formulas.filter(formula =>
    formula.evidence.every(({ start, end }) => evidence.some(piece => piece.start <= start && end <= piece.end)),
  );
  return {
    id,
    ...told,
    attribution: { evidence: null, basis: 'named' },
    cue: null,
    mode: told.quote === null ? 'indirect' : 'direct',
    evidence,
    formulas: [...new Set(inside.map(formula => formula.id))],
    plover: null,
    cameo: null,
  };
}

/** The id that the engine would give to an entry at this place, beside those that are there. */
function freeId(record: ReadoutRecord, kind: 'contact' | 'quote' | 'statement', evidence: Evidence): string {
  const ids = new RecordIds(record.document.textId);
  const lists = { contact: record.contacts, quote: record.quotes, statement: record.statements };
  const taken = new Set(lists[kind].map(({ id }) => id));
  for (;;) {
    const id = ids.give(kind, evidence);
    if (!taken.has(id)) return id;
  }
}

function placeOf(evidence: Evidence): { readonly start: number; readonly end: number } {
  const { start, end } = extentOf(evidence);
  return { start: start ?? 0, end: end ?? 0 };
}
