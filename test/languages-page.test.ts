import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { languagesPage } from '../scripts/languages-page.ts';
import { meaningOf } from '../scripts/meaning-of-concept.ts';
import { standardLibrary } from '../src/engine/library.ts';
import { packs } from '../src/languages/index.ts';
import { root } from './source-files.ts';

const page = languagesPage(standardLibrary());

test('docs/languages.md says what the language packs hold', () => {
  const published = readFileSync(join(root, 'docs/languages.md'), 'utf8');
  assert.ok(published === page, "docs/languages.md is out of date: run 'npm run docs' and commit what it changes");
});

test('the page has every language with its lexicons, date rules and furniture', () => {
  for (const { name, entries, dates, furniture } of packs) {
    const part = page.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
    for (const { id } of [...dates, ...furniture]) assert.ok(part.includes(`- \`${id}\``), id);
    for (const meaning of new Set(entries.map(({ concept }) => meaningOf(concept))))
      assert.ok(part.includes(`\n| ${meaning} | `), `${name}: ${meaning}`);
  }
});

test('meanings are told in words', () => {
  assert.equal(meaningOf({ kind: 'month', month: 12 }), 'December');
  assert.equal(meaningOf({ kind: 'weekday', weekday: 0 }), 'Sunday');
  assert.equal(meaningOf({ kind: 'cue', act: 'thank', performs: true, form: 'verb' }), 'verb: thank, performs it');
  assert.equal(
    meaningOf({ kind: 'contact', contact: 'phone-call', form: 'verb', initiates: 'object' }),
    'phone-call, verb, initiated by the object',
  );
  assert.equal(meaningOf({ kind: 'time-zone', offset: '+07:00' }), '+07:00');
  assert.equal(meaningOf({ kind: 'pair' }), 'pair');
});
