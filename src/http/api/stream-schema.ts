import { z } from '@hono/zod-openapi';
import { formats } from '../../export/format.ts';
import { count, flag, maybe, query, text } from './common-schema.ts';

export const exportQuery = z.object({
  format: z.enum(formats).describe('docs/exports.md tells what goes where.'),
  query,
  file: z.string().max(100).optional().describe("Which file, where the format makes several: 'contacts.csv'."),
  withText: flag.describe('With the full texts, where the format has a place for them; mind whose they are.'),
  forSpreadsheet: flag.describe('CSV that a spreadsheet opens safely.'),
});

export const reindexSchema = z.strictObject({ query }).meta({ id: 'Reindex', description: 'Which articles are read anew.' });

export const progressSchema = z
  .strictObject({
    state: z.enum(['running', 'done', 'failed']),
    started: text,
    ended: maybe,
    done: count,
    total: count,
    changed: count.describe('Records that are other than before.'),
    same: count,
    refused: count.describe('Articles that could not be read anew; they keep their records.'),
    message: maybe.describe('Why it failed.'),
  })
  .meta({ id: 'Progress', description: 'How far a long work is.' });
