import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodePoints } from './code-points.ts';

test('where no character is astral, both counts are the same', () => {
  const codePoints = new CodePoints('Presiden 习近平');
  assert.deepEqual(
    [0, 5, 12].map(offset => codePoints.before(offset)),
    [0, 5, 12],
  );
});

test('each surrogate pair before a place is one code point', () => {
  const text = '🚢a𠮷b👩‍🚀';
  const codePoints = new CodePoints(text);
  for (let offset = 0; offset <= text.length; offset++)
    if (!/[\udc00-\udfff]/.test(text.charAt(offset)))
      assert.equal(codePoints.before(offset), Array.from(text.slice(0, offset)).length, `at ${offset}`);
});

test('a place inside a pair counts as the one behind it, and half a pair as a character', () => {
  assert.equal(new CodePoints('a🚢').before(2), 2);
  assert.equal(new CodePoints('\ud83da🚢').before(4), 3);
});
