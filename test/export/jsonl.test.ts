import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { recordSchema } from '../../src/record/schema.ts';
import { articles } from './articles.ts';
import { exported, linesOf } from './exported.ts';

const lineSchema = z.looseObject({
  article: z.strictObject({
    id: z.string(),
    revision: z.number(),
    address: z.string().nullable(),
    received: z.string(),
    review: z.enum(['machine', 'reviewed']),
  }),
  text: z.string().optional(),
});

test('each line is a record that keeps the schema, with what the archive knows beside it', async () => {
  const lines = linesOf(await exported('jsonl'));
  assert.equal(lines.length, articles.length);
  for (const [i, line] of lines.entries()) {
    const { article, text, ...record } = lineSchema.parse(JSON.parse(line));
    const { id, revision, address, received, review } = articles[i] ?? assert.fail();
    assert.deepEqual(article, { id, revision, address, received, review });
    assert.equal(text, undefined);
    assert.deepEqual(recordSchema.parse(record), articles[i]?.record);
  }
});

test('with the text, every piece of evidence is found in its line', async () => {
  for (const line of linesOf(await exported('jsonl', { withText: true }))) {
    const { text = assert.fail(), article: _article, ...record } = lineSchema.parse(JSON.parse(line));
    const { statements } = recordSchema.parse(record);
    for (const { evidence } of statements)
      for (const piece of evidence) assert.equal(text.slice(piece.start, piece.end), piece.text);
  }
});
