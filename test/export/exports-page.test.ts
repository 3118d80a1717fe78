import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../source-files.ts';
import { generatedParts, renewed } from './exports-page.ts';

const path = join(root, 'docs/exports.md');

if (process.argv.includes('--update')) writeFileSync(path, renewed(readFileSync(path, 'utf8')));

test('docs/exports.md says what the exporters write', () => {
  const page = readFileSync(path, 'utf8');
  assert.ok(page === renewed(page), "docs/exports.md is out of date: run 'node test/export/exports-page.test.ts --update'");
});

test('every part that is made from the code has its place on the page', () => {
  const page = readFileSync(path, 'utf8');
  for (const [name, part] of Object.entries(generatedParts))
    assert.ok(page.includes(`<!-- ${name} -->\n\n${part}\n\n<!-- /${name} -->`), name);
});
