import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lazyList } from './lazy-list.ts';

/** Squares, and the places for which one was made, in that order. */
function squares(length: number): { readonly list: readonly { readonly square: number }[]; readonly made: number[] } {
  const made: number[] = [];
  const list = lazyList(length, i => {
    made.push(i);
    return { square: i * i };
  });
  return { list, made };
}

test('an item is made when it is asked for, once', () => {
  const { list, made } = squares(1000);
  assert.equal(list.length, 1000);
  assert.deepEqual(made, []);
  assert.equal(list[30]?.square, 900);
  assert.equal(list[30], list[30]);
  assert.equal(list.at(-1)?.square, 998001);
  assert.deepEqual(made, [30, 999]);
});

test('nothing is beyond its ends', () => {
  const { list, made } = squares(3);
  assert.equal(list[3], undefined);
  assert.equal(list[-1], undefined);
  assert.equal(3 in list, false);
  assert.equal(2 in list, true);
  assert.deepEqual(made, []);
});

test('whoever goes through it sees a whole array', () => {
  const whole = [0, 1, 4, 9].map(square => ({ square }));
  const values = [0, 1, 4, 9];
  assert.deepEqual([...squares(4).list], whole);
  assert.deepEqual(squares(4).list, whole);
  assert.deepEqual(
    squares(4).list.map(({ square }) => square),
    values,
  );
  assert.deepEqual(
    squares(4).list.flatMap(({ square }) => [square]),
    values,
  );
  assert.deepEqual(
    Object.values(squares(4).list).map(({ square }) => square),
    values,
  );
  assert.deepEqual(
    squares(4).list.filter(({ square }) => square > 1),
    whole.slice(2),
  );
  const met: number[] = [];
  squares(4).list.forEach(({ square }) => {
    met.push(square);
  });
  assert.deepEqual(met, values);
  assert.equal(JSON.stringify(squares(4).list), JSON.stringify(whole));
  assert.ok(Array.isArray(squares(4).list));
});

test('a search makes no more items than it looks at', () => {
  const { list, made } = squares(1000);
  assert.equal(
    list.findIndex(({ square }) => square === 4),
    2,
  );
  assert.deepEqual(made, [0, 1, 2]);
});
