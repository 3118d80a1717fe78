import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { standardLibrary } from '../engine/library.ts';
import { fieldNames } from './fields.ts';
import { formatQuery } from './format-query.ts';
import { namesOf } from './names.ts';
import { parseQuery } from './parse-query.ts';

const page = readFileSync(new URL('../../docs/query.md', import.meta.url), 'utf8');
const names = namesOf(standardLibrary);

test('every query of the documentation is read, and reads the same when written out', () => {
  const queries = [...page.matchAll(/```query\n([^`]+)\n```/g)].map(([, query = '']) => query);
  assert.ok(queries.length > 15);
  for (const query of queries) {
    const parsed = parseQuery(query, names);
    assert.deepEqual(parseQuery(formatQuery(parsed), names), parsed, query);
  }
});

test('every field is documented', () => {
  assert.deepEqual(
    fieldNames.filter(name => !page.includes(`| \`${name}:\` |`)),
    [],
  );
});
