import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { standardLibrary } from '../engine/library.ts';
import { highlights } from './highlights.ts';
import { namesOf } from './names.ts';
import { parseQuery } from './parse-query.ts';

const names = namesOf(standardLibrary);
const shown = (text: string, language: string, query: string): string[] =>
  highlights(text, language, parseQuery(query, names)).map(({ start, end }) => text.slice(start, end));

test('words are marked where any form of them stands', () => {
  assert.deepEqual(shown('They met; the Meetings went on.', 'en', 'meeting'), ['met', 'Meetings']);
  assert.deepEqual(shown('Mereka bekerja sama, kerjasama erat.', 'id', 'kerjasama'), ['bekerja sama', 'kerjasama']);
  assert.deepEqual(shown('Встреча с Путиным', 'ru', 'путин'), ['Путиным']);
});

test('phrases, prefixes and Chinese words are marked as far as they go', () => {
  assert.deepEqual(shown('Core interests and core values', 'en', '"core interests"'), ['Core interests']);
  assert.deepEqual(shown('diplomat, diplomacy', 'en', 'diplom*'), ['diplomat', 'diplomacy']);
  assert.deepEqual(shown('習近平會見普京', 'zh', '习近平 见 京'), ['習近平', '見', '京']);
  assert.deepEqual(shown('与Putin通话了', 'zh', '"与Putin通"'), ['与Putin通']);
});

test('what is excluded and what is asked of fields is not marked', () => {
  assert.deepEqual(shown('peace and war', 'en', 'peace -war lang:en'), ['peace']);
  assert.deepEqual(shown('peace and war', 'en', ''), []);
});

test('places are in order, apart and inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab北京 ,习') }), text => {
      let last = -1;
      for (const { start, end } of highlights(text, 'zh', parseQuery('a* 北 京 "a b" 北京', names))) {
        assert.ok(last < start && start < end && end <= text.length);
        last = end;
      }
    }),
  );
});
