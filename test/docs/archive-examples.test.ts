import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { after, before, suite, test } from 'node:test';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { overlaidLibrary } from '../../src/overlay/overlaid-library.ts';
import { namesOf } from '../../src/query/names.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import { main } from '../cli/readout.ts';
import { root } from '../source-files.ts';
import { examplesOf } from './examples.ts';

const folder = await mkdtemp(join(tmpdir(), 'readout-examples-'));
after(() => rm(folder, { recursive: true }));
const archivePath = join(folder, 'archive.db');
const dataFolder = join(root, 'sample/world');

/** A folder in which a person may type what the page says. */
before(async () => {
  await symlink(join(root, 'sample'), join(folder, 'sample'));
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'bin/readout'), `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`);
  await chmod(join(folder, 'bin/readout'), 0o755);
});

const typed = (command: string, words: readonly string[]) =>
  spawnSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`,
      READOUT_DATA: dataFolder,
      READOUT_ARCHIVE: archivePath,
    },
  });

suite('docs/archive.md', () => {
  const examples = examplesOf('archive.md', 'sh');

  test('has examples', () => {
    assert.ok(examples.length > 8);
  });

  // In their order, on one archive. 'readout search' ends with 0 where there are answers alone.
  for (const [place, example] of examples.entries())
    test(`example ${place + 1} does what it says: ${example.split('\n')[0]}`, () => {
      const { status, stdout, stderr } = typed('sh', ['-euc', example]);
      assert.equal(status, 0, stderr);
      if (!example.includes('>')) assert.notEqual(stdout + stderr, '');
    });

  for (const [place, example] of examplesOf('archive.md', 'sql').entries())
    test(`question ${place + 1} in SQL has answers`, () => {
      assert.equal(typed('readout', ['contacts', '--format', 'ndjson']).status, 0);
      const database = new DatabaseSync(archivePath, { readOnly: true });
      assert.ok(database.prepare(example).all().length > 0);
      database.close();
    });

  const python = spawnSync('python3', ['--version']).status === 0;
  for (const example of examplesOf('archive.md', 'python'))
    test('the example in Python prints what it finds', { skip: !python && 'python3 is not here' }, () => {
      const { status, stdout, stderr } = typed('python3', ['-c', example]);
      assert.equal(status, 0, stderr);
      assert.match(stdout, /^\w+ \d+\n/);
    });

  test('every example of docs/query.md can be asked of the archive', async () => {
    const library = await overlaidLibrary({ READOUT_DATA: dataFolder });
    const archive = await openArchive(archivePath, { mode: 'read' });
    const queries = examplesOf('query.md', 'query');
    assert.ok(queries.length > 15);
    for (const text of queries) {
      const query = parseQuery(
        text,
        namesOf(() => library),
      );
      const { articles } = await archive.search(query, { order: 'rank', limit: 1000 });
      assert.equal(articles.length, await archive.count(query), text);
    }
    await archive.close();
  });
});
