import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Evaluated, evaluate } from '../../src/evaluation/evaluate.ts';
import { figuresTable } from '../../src/evaluation/figures-table.ts';
import { fallsBelow, floorOf } from '../../src/evaluation/floor.ts';
import type { Gold } from '../../src/evaluation/gold.ts';
import { sha256 } from '../../src/evaluation/gold-article.ts';
import { loadGold } from '../../src/evaluation/load-gold.ts';
import { match } from '../../src/evaluation/matching.ts';
import { isSameClause, overlap, placesOf } from '../../src/evaluation/place.ts';
import { figuresOf } from '../../src/evaluation/tally.ts';
import { read } from '../../src/index.ts';
import { inventedLibrary } from '../invented.ts';

const text =
  'President Bela Karsan of Valdoria met President Kofi Adunle of Zantara on 9 June 2025. Karsan opposed the sanctions.';

const gold: Gold = {
  format: 'readout-gold/1',
  source: 'meeting.txt',
  sha256: sha256(text),
  language: 'en',
  actors: { karsan: { name: 'Bela Karsan', state: 'XV' }, adunle: { name: 'Kofi Adunle', state: 'XZ' } },
  document: {},
  contacts: [{ kind: 'meeting', participants: ['karsan', 'adunle'], initiator: null, date: '2025-06-09' }],
  quotes: [],
  statements: [{ speakers: ['karsan'], acts: ['oppose'], text: 'opposed the sanctions', topics: ['sanctions'] }],
  figures: [],
  formulas: [],
  checks: [],
};

const evaluated: Evaluated = { name: 'meeting', text, gold, record: read(text, { library: inventedLibrary }) };

async function inFolder(files: Readonly<Record<string, string>>, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-gold-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('what is read rightly has nothing missed and nothing made up', () => {
  const { facets, notes } = evaluate([evaluated], null);
  assert.deepEqual(notes, []);
  for (const name of ['contacts', 'contact+kind+date', 'statements', 'topics']) assert.equal(facets[name]?.f1, 1, name);
});

test('what is missed, made up or wrong is named', () => {
  const other: Gold = {
    ...gold,
    contacts: [{ kind: 'phone-call', participants: ['karsan', 'adunle'], date: '2025-06-08' }],
    statements: [{ speakers: ['karsan'], acts: ['praise'], text: 'opposed the sanctions', topics: [] }],
  };
  const { facets, notes } = evaluate([{ ...evaluated, gold: other }], null);
  assert.deepEqual(
    notes[0]?.notes.map(({ facet, fault }) => `${facet} ${fault}`),
    ['contact kind wrong', 'contact date wrong', 'statements missed', 'statements made-up'],
  );
  assert.deepEqual([facets.contacts?.tp, facets['contact+kind+date']?.tp], [1, 0]);
});

test('an article that could not be read has found nothing', () => {
  const evaluation = evaluate([{ ...evaluated, record: null }], null);
  assert.equal(evaluation.unread, 1);
  assert.deepEqual(evaluation.facets.statements, { tp: 0, fn: 1, fp: 0, p: 1, r: 0, f1: 0 });
  assert.match(figuresTable(evaluation), /^1 article, 1 of which could not be read\./);
});

test('evidence that is not the text is broken', () => {
  assert.ok(evaluated.record !== null);
  const { facets, notes } = evaluate([{ ...evaluated, text: text.replace('opposed', 'OPPOSED') }], null);
  assert.ok((facets.evidence?.fp ?? 0) > 0);
  assert.ok(notes[0]?.notes.some(({ facet, fault }) => facet === 'evidence' && fault === 'wrong'));
});

test('the likest are paired first, each once', () => {
  const { hits, missed, madeUp } = match(['ab', 'a', 'a'], ['a', 'abc'], (a, b) => (b.startsWith(a) ? a.length : 0));
  assert.deepEqual(hits, [
    ['ab', 'abc'],
    ['a', 'a'],
  ]);
  assert.deepEqual([missed, madeUp], [['a'], []]);
});

test('places share what both cover, however many pieces they are in', () => {
  assert.equal(overlap([[0, 10]], [[5, 15]]), 1 / 3);
  assert.equal(
    overlap(
      [[0, 10]],
      [
        [0, 4],
        [6, 10],
      ],
    ),
    0.8,
  );
  assert.equal(overlap([], []), 0);
  assert.ok(isSameClause([[0, 10]], [[0, 20]]));
  assert.ok(!isSameClause([[0, 10]], [[0, 26]]), 'too little of the longer');
  assert.deepEqual(placesOf('«a», a', 'a'), [[[1, 2]], [[5, 6]]]);
});

test('figures are 1 of nothing, and 0 where nothing is right', () => {
  assert.deepEqual(figuresOf({ tp: 0, fn: 0, fp: 0 }), { tp: 0, fn: 0, fp: 0, p: 1, r: 1, f1: 1 });
  assert.equal(figuresOf({ tp: 0, fn: 1, fp: 1 }).f1, 0);
  assert.equal(figuresOf({ tp: 2, fn: 2, fp: 0 }).f1, 2 / 3);
});

test('a floor is never above what it was made from, and what is scored no more is below it', () => {
  const evaluation = evaluate([evaluated], null);
  const floor = floorOf(evaluation, 'sha256:0');
  assert.deepEqual(fallsBelow(floor, floor), []);
  const { statements: _, ...others } = floor.all;
  assert.deepEqual(fallsBelow(floor, { ...floor, all: others }), [{ language: null, facet: 'statements', floor: 1, now: null }]);
});

test('gold is found with its text, beside it, in a folder and in lines', async () => {
  const line = JSON.stringify({ id: 'meeting', text, published: '2025-06-10' });
  await inFolder({ 'meeting.json': JSON.stringify(gold), 'meeting.txt': text, 'articles.ndjson': `${line}\n` }, async folder => {
    for (const texts of [null, folder, join(folder, 'articles.ndjson')]) {
      const [article] = await loadGold([join(folder, 'meeting.json')], texts);
      assert.equal(article?.text, text);
    }
    const [dated] = await loadGold([join(folder, 'meeting.json')], join(folder, 'articles.ndjson'));
    assert.equal(dated?.metadata.published, '2025-06-10');
  });
});

test('gold that cannot be used is refused with what to do', async () => {
  const files = {
    'changed.json': JSON.stringify({ ...gold, source: 'changed.txt' }),
    'changed.txt': `${text} And more.`,
    'lonely.json': JSON.stringify({ ...gold, source: 'nowhere.txt' }),
    'broken.json': '{',
    'unknown.json': JSON.stringify({ ...gold, quotes: [{ speaker: 'ghost', text: 'opposed' }] }),
  };
  await inFolder(files, async folder => {
    const refused = (name: string, reason: RegExp) => assert.rejects(loadGold([join(folder, name)], null), reason);
    await refused('changed.json', /not the one that was annotated/);
    await refused('lonely.json', /text is missing.*--texts/);
    await refused('broken.json', /not JSON/);
    await refused('unknown.json', /nobody has the key 'ghost'/);
    await refused('absent.json', /no such file/);
  });
});
