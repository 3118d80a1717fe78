import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedQuery, askedQueryOf } from '../../src/cli/archive/asked-query.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { standardLibrary } from '../../src/engine/library.ts';
import { examplesOf } from '../docs/examples.ts';

/** A folder without additions of anybody's own. */
const environment = { READOUT_DATA: 'test/cli/no-data' };

test('a query is the same whether all names are loaded or those that it asks for', async () => {
  const queries = [
    ...examplesOf('query.md', 'query'),
    'speaker:Li -person:"al-Sisi"',
    'to:UN target:Kremlin',
    'speaker:state:CN',
    '',
  ];
  assert.ok(queries.length > 15);
  for (const text of queries) assert.deepEqual(await askedQueryOf(text, environment), askedQuery(text, standardLibrary), text);
});

test('what may have been meant is looked for among all names', async () => {
  for (const text of ['speaker:putim', 'state:Rusia-Cinaa', 'formula:core-intrests'])
    await assert.rejects(askedQueryOf(text, environment), error => {
      assert.ok(error instanceof UsageError);
      assert.throws(() => askedQuery(text, standardLibrary), { message: error.message });
      return /Did you mean/.test(error.message);
    });
});
