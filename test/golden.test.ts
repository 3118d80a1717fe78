/**
 * Golden records beside each language: `node test/golden.test.ts --update` rewrites what is expected, and git shows what has changed.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { packs } from '../src/languages/index.ts';
import { findingsOf, type GoldenCase, parseGolden, printGolden } from './golden.ts';
import { inventedLibrary } from './invented.ts';
import { readSoundly } from './soundness.ts';
import { root } from './source-files.ts';

const update = process.argv.includes('--update');

for (const { code } of packs) {
  for (const path of goldenFiles(code)) {
    const cases = parseGolden(readFileSync(path, 'utf8'));
    if (update) {
      writeFileSync(path, printGolden(cases.map(golden => ({ ...golden, findings: found(golden, code) }))));
      continue;
    }
    for (const golden of cases) {
      test(`${code}, ${basename(path, '.txt')}: ${golden.name}`, () => {
        assert.deepEqual(found(golden, code), golden.findings);
      });
    }
    test(`${code}, ${basename(path, '.txt')}: the file is as it would be printed`, () => {
      assert.equal(printGolden(cases), readFileSync(path, 'utf8'));
    });
  }
}

test('Indonesian has many goldens, and some in which there is nothing to find', () => {
  const cases = goldenFiles('id').flatMap(path => parseGolden(readFileSync(path, 'utf8')));
  assert.ok(cases.length >= 60, `${cases.length} cases`);
  assert.ok(cases.filter(({ findings }) => findings.join() === '(nothing)').length >= 5, 'negative cases');
});

function found({ text, metadata }: GoldenCase, language: string): string[] {
  return findingsOf(readSoundly(text, { language, ...metadata, why: true, library: inventedLibrary }), text);
}

function goldenFiles(code: string): string[] {
  const folder = join(root, 'src/languages', code, 'golden');
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .sort()
      .map(name => join(folder, name));
  } catch {
    return [];
  }
}
