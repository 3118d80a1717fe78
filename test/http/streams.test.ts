import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { exporters } from '../../src/export/exporters.ts';
import { formats } from '../../src/export/format.ts';
import { exportStream } from '../../src/http/api/export-stream.ts';
import { everyArticle } from '../archive/articles.ts';
import { openWorkbench, type Workbench } from '../web/workbench.ts';
import { asJson } from './openapi.ts';

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench(everyArticle);
});
after(() => workbench.close());

test('an export has the very bytes that the command writes, in every format and file', async () => {
  for (const format of formats) {
    const written = new Map<string, Uint8Array[]>();
    await exporters[format].write(
      workbench.archive.each({ kind: 'everything' }),
      { withText: true, forSpreadsheet: false },
      {
        open: async ({ name }) => {
          const parts: Uint8Array[] = [];
          written.set(name, parts);
          return { write: async bytes => void parts.push(bytes.slice()), close: async () => {} };
        },
      },
    );
    for (const [name, parts] of written) {
      const answer = await workbench.ask(`/api/stream/export?format=${format}&file=${name}&withText=true`);
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('content-type'), exporters[format].mediaType);
      assert.equal(answer.headers.get('content-disposition'), `attachment; filename="${name}"`);
      assert.deepEqual(Buffer.from(await answer.arrayBuffer()), Buffer.concat(parts), name);
    }
  }
});

test('no file of an export is one that it does not make', async () => {
  for (const file of ['../package.json', 'contacts.csv%00', 'archive.db', '"; filename="x.exe'])
    assert.equal((await workbench.ask(`/api/stream/export?format=csv&file=${encodeURIComponent(file)}`)).status, 400, file);
});

test('an export that fails breaks off and is told of; one that nobody takes any more ends', async () => {
  const failing = {
    ...workbench.archive,
    async *each() {
      yield* workbench.archive.each({ kind: 'everything' });
      throw new Error('the disk is gone');
    },
  };
  const faults: unknown[] = [];
  const options = { withText: false };
  const query = { kind: 'everything' } as const;
  const broken = exportStream(exporters.jsonl, 'records.jsonl', failing, query, options, error => faults.push(error));
  await assert.rejects(new Response(broken).text(), /the disk is gone/);
  assert.equal(faults.length, 1);
  let taken = 0;
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const endless = {
    ...workbench.archive,
    async *each() {
      try {
        for (;;) {
          taken++;
          yield* workbench.archive.each(query);
        }
      } finally {
        resolve();
      }
    },
  };
  const left = exportStream(exporters.jsonl, 'records.jsonl', endless, query, options, error => faults.push(error));
  const reader = left.getReader();
  await reader.read();
  await reader.cancel();
  await ended;
  assert.ok(taken > 0);
  assert.equal(faults.length, 1, 'that somebody goes away is no fault');
});

test('reading anew is watched from its begin to its end, and is done once at a time', async () => {
  const begin = () => workbench.ask('/api/stream/reindex', asJson('POST', { query: 'has:contact' }));
  assert.equal((await workbench.ask('/api/stream/reindex')).status, 404);
  const begun = await begin();
  assert.deepEqual([begun.status, (await begun.json()).state], [202, 'running']);
  assert.equal((await begin()).status, 409);
  const watched = await workbench.ask('/api/stream/reindex');
  assert.equal(watched.headers.get('content-type'), 'text/event-stream');
  const events = (await watched.text())
    .trim()
    .split('\n\n')
    .map(event => JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? ''));
  const last = events.at(-1);
  assert.deepEqual([last.state, last.done, last.total, last.refused], ['done', 3, 3, 0]);
  assert.ok(events.slice(0, -1).every(({ state }) => state === 'running'));
  assert.equal((await begin()).status, 202);
  await (await workbench.ask('/api/stream/reindex')).text();
});

test('what cannot be read anew is told and logged, and does not stand in the way', async () => {
  const { LongWork } = await import('../../src/http/api/long-work.ts');
  const work = new LongWork(() => new Date('2026-01-06T08:00:00Z'));
  const failed = work.begin(
    async () => {
      throw new Error('secret');
    },
    () => 'It failed.',
  );
  await failed?.ended;
  assert.deepEqual([work.progress?.state, work.progress?.message], ['failed', 'It failed.']);
  assert.notEqual(
    work.begin(async () => {}, String),
    null,
  );
});

test('progress that comes faster than it is taken is told as one, and the end is never lost', async () => {
  const { LongWork } = await import('../../src/http/api/long-work.ts');
  const work = new LongWork(() => new Date('2026-01-06T08:00:00Z'));
  const begun = work.begin(async tell => {
    for (let done = 0; done <= 1000; done++) tell({ done, total: 1000, changed: 0, same: done, refused: 0 });
  }, String);
  const seen = [];
  for await (const progress of work.changes()) seen.push(progress);
  await begun?.ended;
  assert.ok(seen.length < 10);
  assert.deepEqual([seen.at(-1)?.state, seen.at(-1)?.done], ['done', 1000]);
});
