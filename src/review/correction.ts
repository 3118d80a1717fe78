import { z } from 'zod';
import { roles } from '../diplomacy/vocabulary.ts';
import { anchorSchema } from './anchor.ts';
import { fieldRefSchema } from './field-ref.ts';

export const jsonSchema = z.json();
export type Json = z.infer<typeof jsonSchema>;

/** What a person says of a field: it is right; it is otherwise; there is nothing; something is missing. */
export const verdicts = ['accept', 'correct', 'reject', 'add'] as const;
export type Verdict = (typeof verdicts)[number];

const instant = z.iso.datetime({ offset: true }).describe('ISO 8601 instant.');
const name = z.string().trim().min(1).max(200);

const actorFacts = {
  id: name.describe("The gazetteer's id, or 'unknown:<n>' for somebody whom it does not have."),
  kind: z.enum(['person', 'state', 'organisation']),
  name,
  state: name.nullable(),
  role: z.enum(roles).nullable(),
};

/** Who somebody is. */
export const actorFactsSchema = z.strictObject(actorFacts);
export type ActorFacts = z.infer<typeof actorFactsSchema>;

/** An actor whom a value names, told in full, so that the value means the same when the article is read anew. */
export const namedActorSchema = z.strictObject({ ...actorFacts, mentions: z.array(anchorSchema) });
export type NamedActor = z.infer<typeof namedActorSchema>;

const longestReason = 2_000;

export const correctionSchema = z
  .strictObject({
    id: z.string(),
    article: z.string(),
    textId: z.string().describe('The text that was before the person.'),
    at: instant,
    by: name,
    field: fieldRefSchema,
    verdict: z.enum(verdicts),
    before: jsonSchema.describe('As the machine had it; null where it had nothing. An entry as a whole is as the record has it.'),
    after: jsonSchema.describe('As the person has it; null where there is nothing.'),
    evidence: z.array(anchorSchema).nullable().describe('Where the text shows what the person says.'),
    reason: z.string().nullable().describe('Why there is no evidence, or any remark.'),
    place: z.array(anchorSchema).describe('Where the entry stands that the field is of.'),
    shown: z.array(anchorSchema).describe('What showed the value as the machine had it.'),
    actors: z.array(namedActorSchema),
    undone: z.strictObject({ at: instant, by: name }).nullable(),
  })
  .describe("What a person decided of one field of an article's record.");
export type Correction = z.infer<typeof correctionSchema>;

const deepest = 8;
const longest = 100_000;

function isWithin(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every(part => isWithin(part, depth - 1));
}

/** A value from outside: no deeper and longer than a record's own are. */
const givenValue = z
  .unknown()
  .refine(value => isWithin(value, deepest), { error: `it goes deeper than ${deepest} levels`, abort: true })
  .pipe(jsonSchema)
  .refine(value => JSON.stringify(value).length <= longest, `it is longer than ${longest} characters`);

/** What a person hands in; the rest of a correction is taken from the article. */
export const correctionDraftSchema = z.strictObject({
  article: z.string().min(1).max(200),
  textId: z.string().max(200).describe('The text that the person saw; refused where it has changed since.'),
  at: instant,
  by: name,
  field: fieldRefSchema,
  verdict: z.enum(verdicts),
  after: givenValue.exactOptional().describe("The value, with 'correct' and 'add'."),
  evidence: z
    .array(z.strictObject({ start: z.number().int().nonnegative(), end: z.number().int().positive() }))
    .max(50)
    .exactOptional(),
  reason: z.string().trim().max(longestReason).nullable().exactOptional(),
  actors: z.array(actorFactsSchema).max(50).exactOptional().describe('Those whom the value names and the record has not.'),
});
export type CorrectionDraft = z.infer<typeof correctionDraftSchema>;
