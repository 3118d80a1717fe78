import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { generateNews } from '../../bench/news.ts';
import type { Order } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import type { Query } from '../../src/query/query.ts';
import { everyArticle, incoming, readArticle } from './articles.ts';

const folder = await mkdtemp(join(tmpdir(), 'readout-searching-'));
const archive = await openArchive(join(folder, 'archive.db'), { mode: 'create' });
after(async () => {
  await archive.close();
  await rm(folder, { recursive: true });
});
await archive.add(everyArticle);
await archive.add(
  (['en', 'id'] as const).flatMap(language =>
    generateNews(language, 20, 3, [
      { office: language === 'en' ? 'President' : 'Presiden', name: 'Bela Karsan', short: 'Karsan' },
      { office: language === 'en' ? 'President' : 'Presiden', name: 'Kofi Adunle', short: 'Adunle' },
    ]).map((text, i) =>
      readArticle(incoming(text, { id: `${language}-${i}`, published: `202${i % 6}-0${1 + (i % 9)}-11`, language })),
    ),
  ),
);

async function answersTo(query: Query, order: Order, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await archive.search(query, { order, limit, ...(after === null ? {} : { after }) });
    ids.push(...page.articles.map(({ id }) => id));
    after = page.next;
    if (after === null) return ids;
  }
}

const words = (text: string): Query => ({ kind: 'words', text, phrase: false, prefix: false });
const leaves: readonly Query[] = [
  words('fisheries'),
  words('perikanan'),
  words('sanctions'),
  { kind: 'words', text: 'working group', phrase: true, prefix: false },
  { kind: 'words', text: 'par', phrase: false, prefix: true },
  { kind: 'statement', fields: { speaker: ['person:bela-karsan'] } },
  { kind: 'statement', fields: { speaker: ['person:kofi-adunle'], act: 'urge' } },
  { kind: 'contact', fields: { kind: 'phone-call' } },
  { kind: 'contact', fields: { kind: 'meeting', states: ['XV'] } },
  { kind: 'language', code: 'id' },
  { kind: 'has', what: 'quote' },
  { kind: 'published', from: '2021-01-01', to: '2023-12-31' },
  { kind: 'published', from: null, to: '2022-05' },
  { kind: 'published', from: '2024', to: null },
  { kind: 'review', state: 'machine' },
  { kind: 'everything' },
];

const { query } = fc.letrec<{ query: Query; joined: Query; not: Query; leaf: Query }>(tie => ({
  query: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('joined'), tie('not')),
  joined: fc.record({
    kind: fc.constantFrom('and' as const, 'or' as const),
    parts: fc.array(tie('query'), { minLength: 2, maxLength: 3 }),
  }),
  not: tie('query').map(part => ({ kind: 'not', part })),
  leaf: fc.constantFrom(...leaves),
}));

test('and, or and not join answers as sets are joined, in either order and however long the pages', async () => {
  const known = new Map<Query, ReadonlySet<string>>();
  for (const leaf of leaves) known.set(leaf, new Set(await answersTo(leaf, 'newest', 1000)));
  const all = [...(known.get(leaves.at(-1) ?? words('')) ?? [])];
  assert.equal(all.length, everyArticle.length + 40);
  const holds = (asked: Query, id: string): boolean => {
    switch (asked.kind) {
      case 'and':
        return asked.parts.every(part => holds(part, id));
      case 'or':
        return asked.parts.some(part => holds(part, id));
      case 'not':
        return !holds(asked.part, id);
      default:
        return known.get(asked)?.has(id) ?? assert.fail(`${asked.kind} is no leaf`);
    }
  };
  await fc.assert(
    fc.asyncProperty(query, fc.constantFrom<Order>('newest', 'rank'), fc.constantFrom(3, 1000), async (asked, order, limit) => {
      const wanted = all.filter(id => holds(asked, id)).sort();
      const found = await answersTo(asked, order, limit);
      assert.deepEqual([...found].sort(), wanted);
      assert.equal(await archive.count(asked), wanted.length);
      const each: string[] = [];
      for await (const { id } of archive.each(asked)) each.push(id);
      assert.deepEqual([...each].sort(), wanted);
    }),
    { seed: 5, numRuns: 300 },
  );
});
