import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { generateNews } from '../../bench/news.ts';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { main } from './readout.ts';
import { ownArchive } from './sample-archive.ts';

const count = 400;

/** How many articles are in an archive that another process may be writing; none where it is not made yet. */
async function articlesIn(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  const archive = await openArchive(path, { mode: 'read' }).catch(() => null);
  if (archive === null) return 0;
  const { articles } = await archive.status();
  await archive.close();
  return articles;
}

test('killed again and again, add goes on where it was, and nothing is there twice', async t => {
  const { folder, path, run } = await ownArchive(t);
  const lines = generateNews('en', count).map((text, i) =>
    JSON.stringify({ id: `n${i}`, text, published: '2024-05-06', language: 'en' }),
  );
  const file = join(folder, 'news.ndjson');
  await writeFile(file, `${lines.join('\n')}\n`);
  let before = 0;
  // Once before anything is there, then at moments at which more is there than before.
  for (const least of [0, 1, 2]) {
    const child = spawn(process.execPath, [main, 'add', '--archive', path, '--jobs', '1', file], { stdio: 'ignore' });
    const closed = once(child, 'close');
    while (child.exitCode === null && (await articlesIn(path)) < before + least) await new Promise(setImmediate);
    child.kill('SIGKILL');
    await closed;
    const now = await articlesIn(path);
    assert.ok(now >= before, `${now} articles after ${before}`);
    before = now;
  }
  assert.ok(before > 0 && before < count, `${before} were added before the last interruption`);
  const { code, out } = await run(['add', '--jobs', '1', file]);
  assert.equal(code, 0);
  assert.ok(out.endsWith(`: ${count - before} added, 0 changed since, ${before} there already.\n`), out);
  assert.match((await run(['check-archive'])).out, /: 400 articles, hashes, evidence and indexes hold\.\n$/);
});
