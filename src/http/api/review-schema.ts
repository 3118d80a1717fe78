import { z } from '@hono/zod-openapi';
import { correctionDraftSchema, correctionSchema } from '../../review/correction.ts';
import { driftReasons } from '../../review/drift-reason.ts';
import { fieldRefSchema } from '../../review/field-ref.ts';
import { queueReasons } from '../../review/queue-item.ts';
import { record } from './article-schema.ts';
import { count, evidence, maybe, name, next, orNull, paging, text, wholeNumber, wholeNumberOr } from './common-schema.ts';

const fieldRef = fieldRefSchema.meta({
  id: 'FieldRef',
  description: 'A place in a record by ids, which stay when it is read anew.',
});

export const correction = correctionSchema
  .extend({
    field: fieldRef,
    // The generator cannot write a schema that holds itself, as any JSON does.
    before: z.unknown().describe('As the machine had it; null where it had nothing.'),
    after: z.unknown().describe('As the person has it; null where there is nothing.'),
  })
  .meta({ id: 'Correction', description: "What a person decided of one field of an article's record." });

const draft = correctionDraftSchema.shape;

export const newCorrectionSchema = correctionDraftSchema
  .omit({ at: true })
  .extend({
    field: fieldRef,
    after: z.unknown().optional().describe("The value, with 'correct' and 'add'."),
    evidence: draft.evidence.unwrap().optional().describe('Where the text shows it.'),
    reason: draft.reason.unwrap().optional().describe('Why there is no evidence, or any remark.'),
    actors: draft.actors.unwrap().optional().describe('Those whom the value names and the record has not.'),
  })
  .meta({ id: 'NewCorrection', description: 'What a person says of a field.' });

export const undoSchema = z
  .strictObject({ by: name.describe('Who takes it back.') })
  .meta({ id: 'Undo', description: 'Who takes a correction back.' });
export const correctionParams = z.object({ id: z.string().max(100) });

export const correctionsSchema = z
  .strictObject({
    article: text,
    corrections: z.array(correction).describe('In the order in which they were made, undone or not.'),
    machine: orNull(record).describe('What the machine read, without what people decided.'),
  })
  .meta({ id: 'Corrections', description: 'What people decided of an article, and what the machine had read.' });

export const reviewQuery = z.object(paging(20, 200));

export const queueSchema = z
  .strictObject({
    unsettled: count.describe('Articles that are still to be looked at for the queue.'),
    items: z.array(
      z.strictObject({
        reason: z.enum(queueReasons),
        priority: z.number().describe('0 to 100; the most urgent first.'),
        message: text,
        field: orNull(fieldRef),
        evidence: orNull(evidence),
        contact: maybe.describe('The merged contact that it is about.'),
        correction: z.strictObject({ id: text, why: z.enum(driftReasons) }).nullable(),
        article: text,
        title: maybe,
        outlet: maybe,
        published: maybe,
        language: text,
      }),
    ),
    next,
  })
  .meta({ id: 'ReviewQueue', description: "What deserves a person's eye." });

export const logQuery = z.object({
  limit: wholeNumberOr(50, 1, 500).describe('How many entries a page has, 1 to 500.'),
  after: wholeNumber(0, Number.MAX_SAFE_INTEGER).optional().describe('The `next` of the page before.'),
});

export const logSchema = z
  .strictObject({
    entries: z.array(z.strictObject({ n: count, kind: z.enum(['correction', 'undo']), at: text, by: text, correction })),
    next: count.nullable().describe('The number after which the next page begins; null where this is the last.'),
  })
  .meta({ id: 'AuditLog', description: 'Who decided and took back what, from the latest back.' });
