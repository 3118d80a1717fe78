import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { root } from '../source-files.ts';
import { ownArchive } from './sample-archive.ts';

const shared = join(root, '../shared');
const input = ['seeds', 'dev/articles.ndjson', 'dev/contacts.ndjson', 'dev/merge.ndjson'].map(path => join(shared, path));
const absent = input.filter(path => !existsSync(path));

test('the seeds and the development articles, added twice, are there once each', {
  skip: absent.length > 0 && 'the shared articles are not here',
}, async t => {
  const { run } = await ownArchive(t);
  const added = await run(['add', ...input]);
  assert.equal(added.code, 0, added.err);
  const [, count = ''] = /: (\d+) added, 0 changed since, 0 there already\.\n$/.exec(added.out) ?? [];
  assert.ok(Number(count) > 100, added.out);
  const again = await run(['add', ...input]);
  assert.match(again.out, new RegExp(`: 0 added, 0 changed since, ${count} there already\\.\\n$`));
  const { articles } = z.object({ articles: z.number() }).parse(JSON.parse((await run(['status', '--format', 'json'])).out));
  assert.equal(articles, Number(count));
  const { out } = await run(['check-archive']);
  assert.match(out, new RegExp(`: ${count} articles, hashes, evidence and indexes hold`));
});
