import { z } from '@hono/zod-openapi';
import type { facetNames } from '../../archive/archive.ts';
import { count, flag, maybe, next, orNull, paging, query, review, text, wholeNumber, wholeNumberOr } from './common-schema.ts';

const order = z.enum(['newest', 'rank']).default('newest').describe('Newest first, or the best match first.');

export const listQuery = z.object({ q: query, order, ...paging(20, 200) });

export const searchQuery = listQuery.extend({
  passages: wholeNumberOr(3, 0, 20).describe('How many passages each answer shows at most.'),
  facets: flag.describe('Whether the answers are counted by kind, state, speaker, act, topic and more.'),
});

const summary = {
  article: text.describe('Id of the article.'),
  input: maybe.describe("The input's own id."),
  published: maybe,
  outlet: maybe,
  title: maybe,
  language: text,
  address: maybe.describe('URL or path from which it came.'),
  review,
  contacts: z.array(z.strictObject({ kind: text, status: text, date: maybe, participants: z.array(text) })),
};

export const articleSummarySchema = z
  .strictObject(summary)
  .meta({ id: 'ArticleSummary', description: 'An article as one of many.' });

const passageSchema = z
  .strictObject({
    kind: z.enum(['words', 'statement', 'contact', 'formula', 'check', 'quote', 'figure']),
    id: maybe.describe('Id of the statement, contact, quote or formula, or code of the check; null for words.'),
    start: count,
    end: count,
    text,
  })
  .meta({ id: 'Passage', description: 'Words that show why an article answers: UTF-16 code units [start, end) of its text.' });

const facetSchema = z.array(z.strictObject({ value: text, articles: count }));
const facetsSchema = z
  .strictObject({
    kind: facetSchema,
    status: facetSchema,
    state: facetSchema,
    speaker: facetSchema,
    act: facetSchema,
    topic: facetSchema,
    formula: facetSchema,
    outlet: facetSchema,
    lang: facetSchema,
    check: facetSchema,
    year: facetSchema,
  } satisfies Record<(typeof facetNames)[number], typeof facetSchema>)
  .meta({ id: 'Facets', description: 'How many answers have each value, the most frequent first.' });

export const searchSchema = z
  .strictObject({
    query: text,
    total: count.describe('How many articles answer.'),
    next,
    facets: orNull(facetsSchema).describe('Null where they were not asked for.'),
    answers: z.array(z.strictObject({ ...summary, passages: z.array(passageSchema) })),
  })
  .meta({ id: 'SearchAnswer', description: 'A page of the articles that answer a query.' });

export const articleListSchema = z
  .strictObject({ total: count, next, articles: z.array(articleSummarySchema) })
  .meta({ id: 'ArticleList', description: 'A page of articles.' });

export const suggestQuery = z.object({
  q: z.string().default('').describe('A query that is being written.'),
  caret: wholeNumber(0, 2_000).optional().describe('Where the caret is, in UTF-16 code units; its end where left out.'),
});
export const suggestSchema = z
  .strictObject({
    suggestions: z.array(
      z.strictObject({ start: count, end: count, text: text.describe('What could stand in that place.'), about: text }),
    ),
  })
  .meta({ id: 'Suggestions', description: 'What may be meant by what stands before the caret, the likeliest first.' });
