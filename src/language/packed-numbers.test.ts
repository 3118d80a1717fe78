import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';

test('numbers come back as they were', () => {
  const edges = [0, 1, 31, 32, 1023, 1024, 32767, 32768, 0x3fffffff, 0x7fffffff];
  assert.deepEqual([...unpackNumbers(packNumbers(edges))], edges);
  assert.deepEqual([...unpackNumbers('')], []);
  fc.assert(
    fc.property(fc.array(fc.nat(0x7fffffff)), numbers => {
      assert.deepEqual([...unpackNumbers(packNumbers(numbers))], numbers);
    }),
    { seed: 20250620 },
  );
});

test('a small number takes one character', () => {
  assert.equal(packNumbers([0, 31]), 'Af');
  assert.equal(packNumbers([32]).length, 2);
});

test('what is no whole number of 31 bits is refused', () => {
  for (const number of [-1, 0.5, 0x80000000, Number.NaN]) assert.throws(() => packNumbers([number]), /cannot be packed/);
});

test('a text that is broken off, or was never packed, is refused', () => {
  assert.throws(() => unpackNumbers(packNumbers([1000]).slice(0, -1)), /broken off/);
  for (const text of ['A B', 'é', '«', '\u0000']) assert.throws(() => unpackNumbers(text), /broken off, or is none/, text);
});
