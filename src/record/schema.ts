import { z } from 'zod';
import {
  accountKinds,
  acts,
  attributionBases,
  checkCodes,
  contactKinds,
  contactStatuses,
  figureKinds,
  roles,
  sectionKinds,
  severities,
  topics,
} from '../diplomacy/vocabulary.ts';

/**
 * The one definition of the record: the types in `record.ts`, the runtime check and the published JSON Schema all come from
 * here. The engine imports only the types, so that it carries no dependency.
 */

const offset = z.number().int().nonnegative();
const actorId = z
  .string()
  .describe("Id of an entry of `actors`: 'person:…', 'state:…', 'org:…' or, local to this record, 'unknown:<n>'.");
const basis = z
  .array(z.string())
  .describe("Short codes of what the value rests on: 'text', 'metadata', 'url', 'weekday', 'gazetteer' …");

export const pieceSchema = z
  .strictObject({ start: offset, end: offset, text: z.string() })
  .describe('One piece of the source text: UTF-16 code units [start, end), and exactly the text that stands there.');

export const evidenceSchema = z
  .array(pieceSchema)
  .min(1)
  .describe('The pieces of the source text that show a value, in text order; never empty.');

const nullableEvidence = evidenceSchema.nullable();
const cited = z.strictObject({ value: z.string(), evidence: nullableEvidence, basis });

export const actorSchema = z.strictObject({
  id: actorId,
  kind: z.enum(['person', 'state', 'organisation']),
  name: z.string().describe('The name as English-language press prints it; for the unknown, as the text prints it.'),
  aliases: z
    .array(z.string())
    .describe('Other forms under which the text names the actor, and the short forms of the gazetteer.'),
  sameAs: z.array(z.string()).describe('Wikidata items.'),
  role: z.enum(roles).nullable().describe("The role held on the contact's date, or on publication where there is no contact."),
  state: z
    .string()
    .nullable()
    .describe("ISO 3166-1 alpha-2; 'EU' for its institutions, 'XK' for Kosovo; null for officials of other organisations."),
  basis,
  mentions: z.array(pieceSchema).describe('Every place where the text names the actor.'),
});

const ploverSchema = z
  .strictObject({ event: z.string(), mode: z.string().nullable() })
  .describe('Event and mode of the PLOVER ontology.');
const cameoSchema = z.string().describe('Event code of the CAMEO ontology.');

export const contactSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(contactKinds),
  kindEvidence: nullableEvidence.describe('The words that say how the contact was made.'),
  status: z.enum(contactStatuses),
  participants: z.array(actorId).min(2).describe('The people in contact, in the order of the text.'),
  initiator: z
    .strictObject({ actor: actorId, evidence: evidenceSchema })
    .nullable()
    .describe('Who called, wrote or invited, where the text says so.'),
  date: z.strictObject({
    value: z
      .string()
      .nullable()
      .describe("ISO 8601, a day at the finest ('2020-07-08', '2022-01'), local to the side whose account it is."),
    end: z.string().nullable().describe('Last day of a contact of several days.'),
    time: z.string().nullable().describe("Local time 'HH:MM', or a part of the day as 'morning', where the text gives it."),
    timeZone: z.string().nullable().describe("Offset from UTC, '+07:00', where the text names a zone."),
    alternatives: z.array(z.string()).describe('Other readings, where the text contradicts itself.'),
    evidence: nullableEvidence,
    basis,
  }),
  place: z.strictObject({ name: z.string(), state: z.string().nullable(), evidence: evidenceSchema }).nullable(),
  host: actorId.nullable(),
  occasion: nullableEvidence.describe('The words that name the occasion: a summit, an anniversary, a state visit.'),
  agenda: z
    .array(z.strictObject({ topics: z.array(z.enum(topics)), evidence: evidenceSchema }))
    .describe("What is said to have been discussed, where no one's position is given."),
  attendees: z.array(z.strictObject({ actor: actorId, evidence: evidenceSchema })).describe('Others named as present.'),
  plover: ploverSchema.nullable(),
  cameo: cameoSchema.nullable(),
  evidence: evidenceSchema,
});

export const quoteSchema = z.strictObject({
  id: z.string(),
  evidence: evidenceSchema.describe('The words between the marks, without the marks.'),
  speaker: actorId.nullable(),
  cue: nullableEvidence.describe("The words that attribute it: 'kata', 'said', '表示', 'заявил'."),
  continues: z.string().nullable().describe('Id of the quote that a cue interrupted.'),
});

export const statementSchema = z.strictObject({
  id: z.string(),
  contact: z.string().nullable().describe('Id of the contact in which it was made.'),
  speakers: z.array(actorId).min(1),
  addressees: z.array(actorId),
  attribution: z.strictObject({ evidence: nullableEvidence, basis: z.enum(attributionBases) }),
  act: z.enum(acts),
  cue: nullableEvidence.describe('The words that carry the act.'),
  mode: z.enum(['direct', 'indirect']),
  quote: z.string().nullable().describe('Id of the quote that holds it, for a direct one.'),
  evidence: evidenceSchema.describe("The clause of content, without '… said that'; with the words that perform the act."),
  topics: z.array(z.enum(topics)),
  formulas: z.array(z.string()).describe('Ids of the formulas inside the clause.'),
  targets: z.array(actorId).describe('Actors whom the act is about or against.'),
  plover: ploverSchema.nullable(),
  cameo: cameoSchema.nullable(),
});

export const figureSchema = z.strictObject({
  kind: z.enum(figureKinds),
  value: z.number(),
  unit: z.string().describe("ISO 4217 code for money; 'percent', 'times', 'person', 'year' … otherwise."),
  of: z.string().nullable().describe('What is counted, in the words of the text.'),
  evidence: evidenceSchema,
});

export const checkSchema = z.strictObject({
  code: z.enum(checkCodes),
  severity: z.enum(severities),
  message: z.string(),
  evidence: nullableEvidence,
});

export const derivationSchema = z
  .record(z.string(), z.array(z.strictObject({ rule: z.string(), evidence: z.array(pieceSchema) })))
  .describe('JSON Pointer of a value in this record → the rules that made it, first to last.');

export const recordSchema = z
  .strictObject({
    format: z.literal('readout-record/1'),
    id: z.string().exactOptional().describe("The input line's id, where `extract` was given one."),
    readBy: z
      .strictObject({ engine: z.string(), packs: z.record(z.string(), z.string()), gazetteer: z.string() })
      .describe('Versions and digests: the same text and metadata read by the same give the same bytes.'),
    document: z.strictObject({
      textId: z.string().describe("'sha256:' and the hex digest of the UTF-8 of the source text to which all offsets refer."),
      bytesId: z.string().nullable().describe('The same of the original bytes, where there were any.'),
      extractor: z.strictObject({ name: z.string(), version: z.string() }).nullable(),
      location: z.string().nullable().describe('Path or URL.'),
      language: z.string().describe("Primary language subtag: 'id', 'en', 'zh', 'ru'."),
      script: z.string().describe("ISO 15924: 'Latn', 'Hans', 'Hant', 'Cyrl'."),
      title: cited.nullable(),
      outlet: z.strictObject({ id: z.string().nullable(), name: z.string(), evidence: nullableEvidence, basis }).nullable(),
      published: cited.nullable().describe('ISO 8601, as precise as given, with its offset where given.'),
      account: z
        .strictObject({ side: z.string().nullable(), kind: z.enum(accountKinds), basis })
        .nullable()
        .describe('Whose account this is.'),
      citedSources: z
        .array(z.strictObject({ name: z.string(), evidence: evidenceSchema }))
        .describe('The chain of sources that the text cites.'),
      sections: z
        .array(z.strictObject({ kind: z.enum(sectionKinds), start: offset, end: offset }))
        .describe("In order, from 0 to the text's length, without gaps or overlaps."),
    }),
    actors: z.array(actorSchema),
    contacts: z.array(contactSchema),
    quotes: z.array(quoteSchema),
    statements: z.array(statementSchema),
    formulas: z
      .array(z.strictObject({ id: z.string(), evidence: evidenceSchema }))
      .describe('Stock phrases (提法, tifa), one entry for each place.'),
    figures: z.array(figureSchema),
    checks: z.array(checkSchema),
    derivation: derivationSchema.exactOptional(),
  })
  .describe('What one article becomes. Every value points at the characters that prove it, or says on what else it rests.');

/** An error that takes a record's place in the output of `extract`. */
export const extractErrorSchema = z.strictObject({
  id: z.string().nullable(),
  line: z.number().int().positive(),
  error: z.strictObject({ code: z.string(), message: z.string() }),
});
