import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quote } from './quotation.ts';

test('a quotation has 32 code points on either side, where there are as many', () => {
  const { exact, prefix, suffix } = quote(`${'a'.repeat(40)}[here]${'z'.repeat(40)}`, 40, 46);
  assert.deepEqual([exact, prefix, suffix], ['[here]', 'a'.repeat(32), 'z'.repeat(32)]);
});

test('at the edges of the text there is less', () => {
  assert.deepEqual(quote('ab', 0, 2), { exact: 'ab', prefix: '', suffix: '' });
  assert.deepEqual(quote('xaby', 1, 3), { exact: 'ab', prefix: 'x', suffix: 'y' });
});

test('no cut goes through a surrogate pair', () => {
  for (const shift of ['', 'a']) {
    const ships = `${'🚢'.repeat(40)}${shift}`;
    const { prefix, suffix } = quote(`${ships}[]${shift}${ships}`, ships.length, ships.length + 2);
    assert.ok(prefix.isWellFormed() && suffix.isWellFormed());
    assert.deepEqual([Array.from(prefix).length, Array.from(suffix).length], [32, 32]);
  }
});
