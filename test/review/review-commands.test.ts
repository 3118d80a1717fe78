import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { read } from '../../src/engine/read.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { loadGold } from '../../src/evaluation/load-gold.ts';
import { call, everyArticle, readArticle } from '../archive/articles.ts';
import { inventedLibrary } from '../invented.ts';
import { doubtful } from './reviewing.ts';

let folder = '';
let archiveFile = '';
let correction = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-review-'));
  archiveFile = join(folder, 'archive.db');
  const archive = await openArchive(archiveFile, { mode: 'create' });
  const [added] = await archive.add([...everyArticle, readArticle(doubtful)]);
  const article = added?.id ?? '';
  const { document, statements } = readArticle(call).record;
  const said = { article, textId: document.textId, at: '2026-02-01T09:00:00Z', by: 'Ana' };
  const [statement] = statements;
  const field = { part: 'statement', id: statement?.id ?? '', name: 'act' } as const;
  const evidence = statement?.evidence.map(({ start, end }) => ({ start, end })) ?? [];
  correction = (await archive.correct({ ...said, field, verdict: 'correct', after: 'criticise', evidence })).id;
  await archive.correct({ ...said, field: { part: 'document', name: null }, verdict: 'accept', reason: 'looked through' });
  await archive.close();
});
after(() => rm(folder, { recursive: true }));

async function review(
  ...words: readonly string[]
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'review-process.ts'), ...words, '--archive', archiveFile], {
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' },
  });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}

test('the queue is listed, as text and as JSON', async () => {
  const { code, out } = await review('review');
  assert.equal(code, 0);
  assert.match(out, /^unknown-person +\S/m);
  const { items } = JSON.parse((await review('review', '--format', 'json', '--limit', '1')).out);
  assert.equal(items.length, 1);
});

test('the log tells who decided what, and why', async () => {
  const { out } = await review('log');
  assert.match(out, /2 accept the article as a whole · Ana · 2026-02-01T09:00:00Z\n {2}looked through/);
  assert.match(out, /1 correct statement:\w+: act · Ana/);
  assert.match(out, /oppose → criticise/);
  assert.ok(out.includes(correction));
});

test('corrections come one a line', async () => {
  const { out } = await review('corrections');
  const verdicts = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line).verdict);
  assert.deepEqual(verdicts, ['accept', 'correct']);
});

test('as gold, what a person looked through is what an evaluation wants, and what the machine misread is a miss', async () => {
  const output = join(folder, 'reviewed');
  const { code, err } = await review('corrections', '--format', 'gold', '--output', output);
  assert.deepEqual([code, err], [0, '1 article as gold; 0 left out, which nobody has looked through as a whole.\n']);
  assert.equal((await readdir(join(output, 'gold'))).length, 1);
  const articles = await loadGold([join(output, 'gold')], join(output, 'texts.ndjson'));
  const { facets } = evaluate(
    articles.map(({ name, text, gold, metadata }) => ({
      name,
      text,
      gold,
      record: read(text, { ...metadata, library: inventedLibrary }),
    })),
    new Set<string>(),
  );
  assert.deepEqual([facets.statements?.fn, facets.statements?.fp], [1, 1], 'the act that a person corrected');
  assert.equal(facets.contacts?.f1, 1);
  assert.equal(facets['quotes+speaker']?.f1, 1);
  assert.equal((await review('corrections', '--format', 'gold', '--output', output)).code, 1, 'a folder is never written over');
});

test('a correction is taken back', async () => {
  const { code, out } = await review('undo', correction, '--by', 'Budi');
  assert.equal(code, 0);
  assert.match(out, /is taken back since/);
  assert.match((await review('log')).out, /3 undo correct statement:\w+: act · Budi/);
  const unknown = await review('undo', 'correction:none');
  assert.equal(unknown.code, 1);
  assert.match(unknown.err, /There is no correction 'correction:none'/);
});
