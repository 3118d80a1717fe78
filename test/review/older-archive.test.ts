import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { call, readArticle } from '../archive/articles.ts';
import { doubtful } from './reviewing.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-older-'));
});
after(() => rm(folder, { recursive: true }));

/** What the migration that brought corrections made, taken out again. */
const undoMigration = `
  DROP VIEW corrections; DROP VIEW review_queue;
  DROP TRIGGER merged_contact_written; DROP TRIGGER merged_contact_changed; DROP TRIGGER merged_contact_gone;
  DROP TABLE correction; DROP TABLE review_item; DROP TABLE unqueued;
  ALTER TABLE content DROP COLUMN machine;
  PRAGMA user_version = 2;`;

test('an archive from before there were corrections gets its queue when reports are next put together', async () => {
  const path = join(folder, 'older.db');
  const made = await openArchive(path, { mode: 'create' });
  await made.add([readArticle(doubtful)]);
  await made.settle();
  const { items } = await made.reviewQueue({ limit: 100 });
  await made.close();
  const database = new DatabaseSync(path);
  database.exec(undoMigration);
  database.close();
  const archive = await openArchive(path, { mode: 'write' });
  assert.ok((await archive.unsettled()) > 0);
  await archive.settle();
  assert.equal(await archive.unsettled(), 0);
  assert.deepEqual((await archive.reviewQueue({ limit: 100 })).items, items);
  await archive.close();
});

test('the log of corrections cannot be changed, and people read it and the queue in views', async () => {
  const path = join(folder, 'log.db');
  const archive = await openArchive(path, { mode: 'create' });
  const record = readArticle(call);
  const [added] = await archive.add([record, readArticle(doubtful)]);
  const [statement] = record.record.statements;
  await archive.correct({
    article: added?.id ?? '',
    textId: record.record.document.textId,
    at: '2026-02-01T09:00:00Z',
    by: 'Ana',
    field: { part: 'statement', id: statement?.id ?? '', name: 'act' },
    verdict: 'correct',
    after: 'warn',
    reason: 'from the recording',
  });
  await archive.close();
  const database = new DatabaseSync(path);
  assert.throws(() => database.exec("UPDATE correction SET by = 'Budi'"), /never changed/);
  assert.deepEqual(
    { ...database.prepare('SELECT by, part, field, verdict, before, after FROM corrections').get() },
    { by: 'Ana', part: 'statement', field: 'act', verdict: 'correct', before: '"oppose"', after: '"warn"' },
  );
  assert.ok(database.prepare('SELECT * FROM review_queue').all().length > 0);
  database.close();
});
