import { z } from '@hono/zod-openapi';
import { evidenceSchema, pieceSchema } from '../../record/schema.ts';

export const evidence = evidenceSchema.meta({
  id: 'Evidence',
  description: 'The pieces of the source text that show a value, in text order; offsets count UTF-16 code units.',
});
export const piece = pieceSchema.meta({
  id: 'Piece',
  description: 'A stretch of the source text: UTF-16 code units [start, end).',
});

/** A schema with a name of its own, or null: the generator knows no other way to say so. */
export const orNull = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.null()]);

export const review = z
  .enum(['machine', 'reviewed'])
  .meta({ id: 'Review', description: 'Whether a machine alone read the article, or a person has reviewed what it read.' });

export const text = z.string();
export const maybe = z.string().nullable();
export const count = z.int().nonnegative();

/** A whole number of a query; '' is none. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'It must be a whole number.')
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .meta({ type: 'integer', minimum: least, maximum: most });

/** The same with what it is where it is left out. */
export const wholeNumberOr = (usual: number, least: number, most: number) =>
  wholeNumber(least, most).default(usual).meta({ type: 'integer', minimum: least, maximum: most, default: usual });

/** How a page of a list is asked for. */
export const paging = (usual: number, most: number) => ({
  limit: wholeNumberOr(usual, 1, most).describe(`How many entries a page has, 1 to ${most}.`),
  after: z.string().max(500).optional().describe('The page after this cursor: the `next` of the page before.'),
});

export const next = z
  .string()
  .nullable()
  .describe('The cursor of the next page; null where this is the last. The Link header has its address.');

export const flag = z.enum(['true', 'false', '1', '0']).default('false');
export const isSet = (given: z.infer<typeof flag>): boolean => given === 'true' || given === '1';

export const query = z
  .string()
  .max(2_000)
  .default('')
  .describe('In the query language (docs/query.md); empty asks for every article.');

export const day = z.string().max(10).optional();
export const since = day.describe('From this year, month or day on: 2020, 2020-07, 2020-07-08.');
export const until = day.describe('Up to this year, month or day, included.');
export const name = z.string().trim().min(1).max(200);

export const articleId = z.string().max(100).describe("Id of an article: 'article:' and 16 hex digits, or the digits alone.");
export const contactId = z.string().max(100).describe("Id of a contact: 'contact:' and what follows it, or that alone.");
