import { z } from '@hono/zod-openapi';
import { count, maybe } from './common-schema.ts';

const counted = z.array(z.strictObject({ value: z.string(), articles: count }));

export const statusSchema = z
  .strictObject({
    version: z.string().describe('Of the engine.'),
    articles: count,
    revisions: count,
    statements: count,
    contacts: count.describe('As the articles report them, before reports of one contact are put together.'),
    quotes: count,
    formulas: count,
    removed: count.describe('Articles that were taken out.'),
    oldest: maybe.describe('When the oldest article was published.'),
    newest: maybe,
    byLanguage: counted,
    size: count.describe('Bytes on disk.'),
    unsettled: count.describe('Articles whose reports are still to be put together.'),
  })
  .meta({ id: 'Status', description: 'How much is in the archive.' });
