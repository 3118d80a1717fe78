import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDates } from '../bench/read-dates.ts';
import { dateSets } from '../bench/sets/date-sets.ts';
import { packs } from '../src/languages/index.ts';

/** How many press dates of each language's set are read right, no fewer. */
const floors = { en: 60, id: 58, ru: 60, zh: 63 } as const;

for (const pack of packs) {
  const cases = dateSets[pack.code];

  test(`${pack.code}: at least ${floors[pack.code]} of ${cases.length} press dates are read as a careful reader would`, () => {
    const missed = cases.flatMap(([text, published, date]) => {
      const read = readDates(text, published, pack).join(' ');
      return read === (date ?? '') ? [] : [`${text} (${published}): '${read}', not '${date ?? ''}'`];
    });
    assert.ok(cases.length - missed.length >= floors[pack.code], missed.join('\n'));
  });
}
