import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { generateNews } from '../../bench/news.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { everyArticle, incoming, meeting, readArticle } from './articles.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-faults-'));
});
after(() => rm(folder, { recursive: true }));

async function problemsOf(archive: Archive): Promise<string[]> {
  const found: string[] = [];
  for await (const { code, message } of archive.problems()) found.push(`${code}: ${message}`);
  return found;
}

/** A small deterministic generator of numbers in [0, 1), so that a failure can be seen again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

test('killed at 50 random moments of adding, what was reported is there, and the next run goes on where it was', async () => {
  const path = join(folder, 'killed.db');
  const articlesFile = join(folder, 'articles.json');
  const articles = generateNews('id', 60).map((text, i) =>
    readArticle(incoming(text, { id: `n${i}`, published: `2024-0${1 + (i % 9)}-11`, language: 'id' })),
  );
  await writeFile(articlesFile, JSON.stringify(articles));
  const random = numbers(7);
  const reported = new Set<string>();
  let finished = 0;
  let interrupted = 0;
  for (let attempt = 0; interrupted < 50; attempt++) {
    // A fresh file now and then, so that its making is interrupted too.
    if (finished > 0) {
      for (const ending of ['', '-wal', '-shm']) await rm(path + ending, { force: true });
      reported.clear();
      finished = 0;
    }
    const child = spawn(process.execPath, [join(import.meta.dirname, 'adding-process.ts'), path, articlesFile], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    // The moment is a number of characters of output, or one a little after: neither the clock nor the machine's speed decides it alone.
    const moment = Math.floor(random() * 900);
    const ticks = Math.floor(random() * 400);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.length < moment) return;
      let left = ticks;
      const wait = (): void => {
        if (left-- > 0) setImmediate(wait);
        else child.kill('SIGKILL');
      };
      wait();
    });
    const [, signal]: unknown[] = await once(child, 'close');
    if (signal === 'SIGKILL') interrupted++;
    if (output.includes('done')) finished++;
    for (const [, id = ''] of output.matchAll(/^(?:new|unchanged) (article:\w+)$/gm)) reported.add(id);
    if (!existsSync(path)) continue;
    const archive = await openArchive(path, { mode: 'create' });
    for (const id of reported) assert.ok(await archive.article(id), `after ${attempt + 1} runs ${id} is gone`);
    assert.deepEqual(await problemsOf(archive), []);
    await archive.close();
  }
  const archive = await openArchive(path, { mode: 'create' });
  await archive.add(articles);
  assert.equal((await archive.status()).articles, articles.length);
  assert.deepEqual(await problemsOf(archive), []);
  await archive.close();
});

test('a full disk is told in plain words, and what was reported before is safe', async () => {
  const path = join(folder, 'full.db');
  const small = await openArchive(path, { mode: 'create', mostPages: 120 });
  const kept: string[] = [];
  await assert.rejects(
    async () => {
      for (const [i, text] of generateNews('en', 200).entries())
        for (const { id } of await small.add([readArticle(incoming(text, { id: `${i}`, language: 'en' }))])) kept.push(id);
    },
    { name: 'ArchiveError', code: 'disk-full', message: /full\.db: The disk is full\. What was reported as added is safe/ },
  );
  assert.ok(kept.length > 0, 'some were added first');
  await small.close();
  const archive = await openArchive(path, { mode: 'write' });
  for (const id of kept) assert.ok(await archive.article(id));
  assert.deepEqual(await problemsOf(archive), []);
  await archive.add(everyArticle);
  await archive.close();
});

test('an archive that may not be written is read all the same, and refuses to be written', async () => {
  const path = join(folder, 'locked.db');
  const archive = await openArchive(path, { mode: 'create' });
  const [added] = await archive.add([readArticle(meeting)]);
  await archive.close();
  await chmod(path, 0o444);
  const reader = await openArchive(path, { mode: 'read' });
  assert.ok(await reader.article(added?.id ?? ''));
  await assert.rejects(reader.add(everyArticle), { code: 'read-only', message: /check the permissions/ });
  await reader.close();
  await chmod(path, 0o644);
});

test('two writers take turns; one that waits too long is told that another writes', async () => {
  const path = join(folder, 'two.db');
  const one = await openArchive(path, { mode: 'create' });
  const two = await openArchive(path, { mode: 'create', patience: 20 });
  await Promise.all([one.add(everyArticle.slice(0, 2)), two.add(everyArticle.slice(1))]);
  assert.equal((await one.status()).articles, everyArticle.length);
  const other = new DatabaseSync(path);
  other.exec('BEGIN IMMEDIATE');
  await assert.rejects(two.remove((await two.standings([meeting]))[0]?.id ?? '', 'test'), { code: 'busy' });
  // Readers do not wait for writers.
  assert.equal((await two.status()).articles, everyArticle.length);
  other.exec('ROLLBACK');
  other.close();
  await one.close();
  await two.close();
});

test('a damaged page is found, and told when it is met', async () => {
  const path = join(folder, 'damaged.db');
  const archive = await openArchive(path, { mode: 'create' });
  await archive.add(generateNews('id', 40).map((text, i) => readArticle(incoming(text, { id: `${i}`, language: 'id' }))));
  await archive.close();
  const file = await open(path, 'r+');
  const { size } = await file.stat();
  // Pages in the middle, where the articles are; the head of the file stays.
  for (let page = 40; page < Math.min(size / 4096, 120); page += 3)
    await file.write(Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096);
  await file.close();
  const damaged = await openArchive(path, { mode: 'read' });
  let found: string[] = [];
  try {
    found = await problemsOf(damaged);
  } catch (error) {
    assert.ok(error instanceof Error && 'code' in error && error.code === 'damaged', String(error));
    found = [error.message];
  }
  assert.ok(found.length > 0);
  await damaged.close();
});

test('what somebody changed in the file by hand is found', async () => {
  const path = join(folder, 'changed.db');
  const archive = await openArchive(path, { mode: 'create' });
  await archive.add(everyArticle);
  await archive.close();
  const hand = new DatabaseSync(path);
  hand.exec(
    "UPDATE content SET text = replace(text, 'Bela', 'Hela') WHERE article = (SELECT key FROM article WHERE input_id = 'call')",
  );
  hand.exec("DELETE FROM statement WHERE article = (SELECT key FROM article WHERE input_id = 'meeting')");
  hand.close();
  const changed = await openArchive(path, { mode: 'read' });
  const codes = (await problemsOf(changed)).map(problem => problem.split(':')[0]);
  assert.deepEqual(codes.sort(), ['wrong-evidence', 'wrong-hash', 'wrong-index']);
  await changed.close();
});

test('an archive of a later Readout is not touched', async () => {
  const path = join(folder, 'later.db');
  await (await openArchive(path, { mode: 'create' })).close();
  const later = new DatabaseSync(path);
  later.exec('PRAGMA user_version = 99');
  later.close();
  const before = await readFile(path);
  for (const mode of ['create', 'write', 'read'] as const)
    await assert.rejects(openArchive(path, { mode }), { code: 'newer', message: /Use that one; nothing was changed/ });
  assert.deepEqual(await readFile(path), before);
});

test('a file that is no archive, and one that is not there, are told apart', async () => {
  const text = join(folder, 'text.db');
  await writeFile(text, 'This is not a database, only a text that somebody named so.'.repeat(100));
  await assert.rejects(openArchive(text, { mode: 'write' }), { code: 'not-an-archive' });
  const other = join(folder, 'other.db');
  const database = new DatabaseSync(other);
  database.exec('CREATE TABLE addresses (name TEXT)');
  database.close();
  await assert.rejects(openArchive(other, { mode: 'create' }), { code: 'not-an-archive' });
  await assert.rejects(openArchive(join(folder, 'none.db'), { mode: 'read' }), { code: 'missing' });
  await assert.rejects(openArchive(join(text, 'below.db'), { mode: 'create' }));
});

test('a backup made while somebody writes is whole, and never takes the place of a file', async () => {
  const path = join(folder, 'used.db');
  const archive = await openArchive(path, { mode: 'create' });
  await archive.add(everyArticle);
  const copy = join(folder, 'copy.db');
  const writing = (async () => {
    for (const [i, text] of generateNews('en', 30).entries())
      await archive.add([readArticle(incoming(text, { id: `b${i}`, language: 'en' }))]);
  })();
  await archive.backup(copy);
  await writing;
  const copied = await openArchive(copy, { mode: 'read' });
  assert.ok((await copied.status()).articles >= everyArticle.length);
  assert.deepEqual(await problemsOf(copied), []);
  await copied.close();
  await assert.rejects(archive.backup(copy), { code: 'exists' });
  await archive.close();
});

test('what was taken out is in the file no longer, not a word of it', async () => {
  const path = join(folder, 'secret.db');
  const archive = await openArchive(path, { mode: 'create' });
  await archive.add(everyArticle);
  const secret = incoming('President Bela Karsan of Valdoria met the zyxwvutian envoy in Tarnau on 4 May 2024.', {
    id: 'qqsecretqq',
    url: 'https://vna.example/zyxwvutian',
  });
  const [added] = await archive.add([readArticle({ ...secret, bytes: new TextEncoder().encode('<p>zyxwvutian</p>') })]);
  await archive.remove(added?.id ?? '', 'test');
  await archive.close();
  const bytes = (await readFile(path)).toString('latin1');
  for (const word of ['zyxwvutian', 'qqsecretqq']) assert.equal(bytes.includes(word), false, `${word} is still there`);
});
