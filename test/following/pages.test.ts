import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { read } from '../../src/index.ts';
import { incoming } from '../archive/articles.ts';
import { root } from '../source-files.ts';
import { runFollowing } from './run-following.ts';

/** The command lines of a page, each with what it sets in the environment; output is not written to files. */
function examplesOf(page: string): { readonly world: boolean; readonly words: readonly string[] }[] {
  const blocks = [...readFileSync(join(root, 'docs', page), 'utf8').matchAll(/```sh\n([^`]+)```/g)];
  return blocks
    .flatMap(([, block = '']) => block.trim().split('\n'))
    .map(line => {
      const [, world, command = ''] = /^(READOUT_DATA=sample\/world )?readout (.*?)(?: > \S+)?$/.exec(line) ?? assert.fail(line);
      const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);
      return { world: world !== undefined, words };
    });
}

test('every example of docs/following.md answers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-pages-'));
  try {
    const [add, ...examples] = examplesOf('following.md').map(({ words }) => words);
    assert.equal(add?.[0], 'add');
    const path = join(folder, 'archive.db');
    const archive = await openArchive(path, { mode: 'create' });
    const samples = (add ?? []).slice(1).map(name => incoming(readFileSync(join(root, name), 'utf8'), { path: name }));
    await archive.add(samples.map(article => ({ ...article, record: read(article.text, article.metadata) })));
    await archive.close();
    assert.ok(examples.length > 9);
    const answers = await runFollowing(examples, { archive: path, data: folder });
    for (const [i, words] of examples.entries())
      assert.deepEqual([answers[i]?.code, answers[i]?.err], [0, ''], `readout ${words.join(' ')}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every example of docs/evaluation.md answers', async () => {
  const examples = examplesOf('evaluation.md');
  assert.ok(examples.length > 3 && examples.every(({ world }) => world));
  const answers = await runFollowing(examples.map(({ words }) => words));
  for (const [i, { words }] of examples.entries())
    assert.deepEqual([answers[i]?.code, answers[i]?.err], [0, ''], `readout ${words.join(' ')}`);
});
