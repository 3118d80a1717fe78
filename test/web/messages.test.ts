import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { interfaceLanguages } from '../../src/web/interface-language.ts';
import { root } from '../source-files.ts';

const folder = join(root, 'src/web/messages');

/** The keys of words, however deep, and what kind of thing each is. */
function shape(words: unknown, path = ''): string[] {
  if (typeof words !== 'object' || words === null) return [`${path} ${typeof words}`];
  return Object.entries(words).flatMap(([key, value]) => shape(value, `${path}/${key}`));
}

/** Everything that is said, of functions what they say of some values. */
function said(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words(3, 4))];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(said) : [];
}

for (const file of readdirSync(folder).filter(name => name.endsWith('-messages.ts') || name === 'vocabulary.ts'))
  test(`${file} says the same things in every language, and leaves nothing out`, async () => {
    const exported: Record<string, unknown> = await import(join(folder, file));
    for (const [name, words] of Object.entries(exported)) {
      assert.ok(typeof words === 'object' && words !== null, name);
      const byLanguage: Record<string, unknown> = { ...words };
      assert.deepEqual(Object.keys(byLanguage).sort(), [...interfaceLanguages].sort());
      const [first, ...others] = interfaceLanguages.map(language => shape(byLanguage[language]).sort());
      for (const other of others) assert.deepEqual(other, first);
      for (const language of interfaceLanguages) assert.ok(said(byLanguage[language]).every(text => text.trim() !== ''));
    }
  });
