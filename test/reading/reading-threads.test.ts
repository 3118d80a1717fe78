import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReadingThreads } from '../../src/reading/reading-threads.ts';

const decoder = new TextDecoder();
const crashing = new URL('./crashing-thread.ts', import.meta.url);
const batch = (firstLine: number, text: string) => ({ firstLine, bytes: new TextEncoder().encode(text), tooLong: false });

test('a line over which a thread crashes is answered by an error, and the lines beside it are read', async t => {
  const threads = new ReadingThreads(crashing, 2, { why: false });
  t.after(() => threads.close());
  const answer = await threads.answer(batch(7, 'one\ncrash\nthrow\ntwo\n'));
  const [one, crash, thrown, two] = decoder.decode(answer.bytes).split('\n');
  assert.equal(one, 'one');
  assert.deepEqual(JSON.parse(crash ?? ''), {
    id: null,
    line: 8,
    error: { code: 'reader-crashed', message: 'Reading the line crashed: it ended with exit code 3.' },
  });
  assert.equal(JSON.parse(thrown ?? '').error.message, 'Reading the line crashed: thrown in the thread.');
  assert.equal(two, 'two');
  assert.equal(answer.lines, 4);
  assert.equal(answer.failures, 2);
});

test('more batches than threads are all answered, crashes among them', async t => {
  const threads = new ReadingThreads(crashing, 2, { why: false });
  t.after(() => threads.close());
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, i) => threads.answer(batch(i + 1, i % 5 === 0 ? 'crash\n' : `line ${i}\n`))),
  );
  assert.deepEqual(
    answers.map(answer => answer.failures),
    [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0],
  );
});

test('threads that cannot be started end the run', async t => {
  const threads = new ReadingThreads(new URL('./stillborn-thread.ts', import.meta.url), 2, { why: false });
  t.after(() => threads.close());
  await assert.rejects(threads.answer(batch(1, 'one\ntwo\n')), { name: 'ThreadCrash', message: 'out of order' });
});
