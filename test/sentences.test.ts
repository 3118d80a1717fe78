import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSentences } from '../bench/read-sentences.ts';
import { sentenceSets } from '../bench/sets/sentence-sets.ts';
import { packs } from '../src/languages/index.ts';

/** How many hard cases of each language's set are split right, no fewer. */
const floors = { en: 34, id: 32, ru: 33, zh: 25 } as const;

for (const pack of packs) {
  const cases = sentenceSets[pack.code];

  test(`${pack.code}: at least ${floors[pack.code]} of ${cases.length} hard texts are split into their sentences`, () => {
    const missed = cases.flatMap(({ text, sentences }) => {
      const read = readSentences(text, pack);
      return read.join('\0') === sentences.join('\0') ? [] : [`${JSON.stringify(read)}, not ${JSON.stringify(sentences)}`];
    });
    assert.ok(cases.length - missed.length >= floors[pack.code], missed.join('\n'));
  });
}
