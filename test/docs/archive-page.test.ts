import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { root } from '../source-files.ts';
import { describedSchema, generatedParts, renewed } from './archive-page.ts';
import { columnMeanings, tableMeanings, viewMeanings } from './column-meanings.ts';

const folder = await mkdtemp(join(tmpdir(), 'readout-schema-'));
after(() => rm(folder, { recursive: true }));
await (await openArchive(join(folder, 'archive.db'), { mode: 'create' })).close();
const schema = describedSchema(join(folder, 'archive.db'));
const parts = generatedParts(schema);
const path = join(root, 'docs/archive.md');

if (process.argv.includes('--update')) writeFileSync(path, renewed(readFileSync(path, 'utf8'), parts));

test('docs/archive.md has every view and table of an archive, with their columns', () => {
  const page = readFileSync(path, 'utf8');
  for (const [name, part] of Object.entries(parts))
    assert.ok(
      page.includes(`<!-- ${name} -->\n\n${part}\n\n<!-- /${name} -->`),
      `docs/archive.md is out of date at '${name}': run 'node test/docs/archive-page.test.ts --update'`,
    );
});

test('something is said of every view, table and column, and of nothing else', () => {
  const { views, tables } = schema;
  assert.ok(views.length > 10 && tables.length > 15);
  assert.deepEqual(
    [
      ...views.filter(({ meaning }) => meaning === null).map(({ name }) => name),
      ...tables.filter(({ meaning }) => meaning === null).map(({ name }) => name),
      ...views.flatMap(view => view.columns.filter(({ meaning }) => meaning === null).map(({ name }) => `${view.name}.${name}`)),
    ],
    [],
    'test/docs/column-meanings.ts has a word for each',
  );
  const columns = new Set(views.flatMap(view => view.columns.map(({ name }) => name)));
  assert.deepEqual(
    [
      ...Object.keys(viewMeanings).filter(name => !views.some(view => view.name === name)),
      ...Object.keys(tableMeanings).filter(name => !tables.some(table => table.name === name)),
      ...Object.keys(columnMeanings).filter(name => !columns.has(name)),
    ],
    [],
  );
});
