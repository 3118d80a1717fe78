import { z } from '@hono/zod-openapi';
import { derivationSchema, recordSchema } from '../../record/schema.ts';
import { articleId, count, flag, maybe, review, text } from './common-schema.ts';

/** The generator takes for needed what may be left out but not undefined. */
export const record = recordSchema
  .extend({ id: recordSchema.shape.id.unwrap().optional(), derivation: derivationSchema.optional() })
  .meta({ id: 'ReadoutRecord' });

export const articleParams = z.object({ id: articleId });

export const articleSchema = z
  .strictObject({
    id: text,
    revision: z
      .int()
      .positive()
      .describe('1 for the text that came first at its address, and one more each time that it changed there.'),
    address: maybe,
    received: text.describe('ISO 8601 instant, to the second, UTC.'),
    text: text.describe('The source text to which all offsets of the record refer.'),
    record,
    review,
  })
  .meta({ id: 'Article', description: 'An article with its text and what was read from it.' });

const metadata = {
  published: z.string().max(40).optional().describe('When it was published: ISO 8601, as precise as known.'),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional()
    .describe('Where it was published.'),
  title: z.string().max(2_000).optional(),
  outlet: z.string().max(500).optional().describe('Who published it.'),
  language: z.string().max(10).optional().describe('Its language, where it is not to be found out.'),
};

const articleText = z.string().min(1).describe('The text; no character of it is changed.');

export const newArticleSchema = z
  .strictObject({
    text: articleText,
    ...metadata,
    id: z.string().max(500).optional().describe('An id of your own: with it, a changed text is a revision and no other article.'),
  })
  .meta({ id: 'NewArticle', description: 'An article to be read.' });

export const textToReadSchema = newArticleSchema
  .extend({ why: z.boolean().default(false).describe('Whether the rules that made each value are told.') })
  .meta({ id: 'TextToRead', description: 'A text to be read and not kept.' });

export const addedSchema = z
  .strictObject({
    article: text,
    standing: z
      .enum(['new', 'revision', 'unchanged', 'removed'])
      .describe('New, a changed text at a known address, or there already.'),
    several: z.boolean().describe('Whether the file holds other articles beside, which were not taken.'),
  })
  .meta({ id: 'Added', description: 'What an article that was sent is to the archive.' });

export const readingSchema = z
  .strictObject({ text: text.describe('The text to which all offsets refer.'), record, several: z.boolean() })
  .meta({ id: 'Reading', description: 'What was read from a text.' });

export const removalQuery = z.object({
  reason: z.string().trim().min(1).max(500).describe('Why it is taken out; the tombstone says so for good.'),
});

export const revisionsQuery = z.object({
  withText: flag.describe('Whether each text goes along.'),
  changes: flag.describe('Whether it is told what changed from each text to the next.'),
});

export const revisionsSchema = z
  .strictObject({
    article: text,
    revisions: z.array(
      z.strictObject({
        revision: z.int().positive(),
        received: text,
        textId: text,
        bytesId: maybe,
        length: count.describe('UTF-16 code units.'),
        text: maybe.describe('Null where it was not asked for.'),
        changes: z
          .union([
            z.array(z.strictObject({ kind: z.enum(['same', 'added', 'deleted']), text })),
            z.literal('too-different'),
            z.null(),
          ])
          .describe('From the text before; null where there is none, or it was not asked for.'),
      }),
    ),
  })
  .meta({ id: 'Revisions', description: 'All texts of an article, the first first.' });

export const whyQuery = z.object({
  pointer: z
    .string()
    .max(200)
    .regex(/^(\/.*)?$/, 'A JSON Pointer begins with /, as /contacts/0/date; empty it means the whole record.')
    .default('')
    .describe('JSON Pointer of a value of the record; the rules of all values inside it are told.'),
});

export const whySchema = z
  .strictObject({
    article: text,
    pointer: text,
    derivation: derivationSchema,
    asKept: z.boolean().describe('Whether reading anew gives the value that the archive has.'),
  })
  .meta({ id: 'Why', description: 'The rules that made a value, found by reading the text anew.' });
