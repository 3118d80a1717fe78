import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignIds, contactId, type KnownContact, type Member } from '../../src/merging/contact-ids.ts';

const member = (article: string, hour: number): Member => ({
  key: `${article}#contact:1`,
  received: `2031-05-03T${String(hour).padStart(2, '0')}:00:00Z`,
});
const [first, second, third, fourth] = [member('d', 1), member('c', 2), member('b', 3), member('a', 4)];
const idOf = ({ key }: Member): string => contactId(key);

/** Contacts by id: where it redirects, or how many reports it has. */
const told = (known: readonly KnownContact[]): Record<string, string | number> =>
  Object.fromEntries(known.map(({ id, redirect, reports }) => [id, redirect ?? reports.length]));

test('a contact has its id from its oldest report, not from the first in the alphabet', () => {
  assert.deepEqual(told(assignIds([], [[third, first, second]])), { [idOf(first)]: 3 });
});

test('merging keeps the older id and redirects the other', () => {
  const apart = assignIds([], [[second, third], [first]]);
  assert.deepEqual(told(assignIds(apart, [[first, second, third]])), { [idOf(first)]: 3, [idOf(second)]: idOf(first) });
});

test('splitting restores the id that was redirected', () => {
  const apart = assignIds([], [[second, third], [first]]);
  const merged = assignIds(apart, [[first, second, third]]);
  assert.deepEqual(told(assignIds(merged, [[first], [second, third]])), told(apart));
});

test('merging again gives what merging gave', () => {
  const merged = assignIds(assignIds([], [[first], [second]]), [[first, second]]);
  const again = assignIds(assignIds(merged, [[first], [second]]), [[first, second]]);
  assert.deepEqual(told(again), told(merged));
});

test('redirects lead to the contact at once, never through another', () => {
  const pair = assignIds(assignIds([], [[first], [second], [third]]), [[first], [second, third]]);
  const all = assignIds(pair, [[first, second, third]]);
  assert.deepEqual(told(all), { [idOf(first)]: 3, [idOf(second)]: idOf(first), [idOf(third)]: idOf(first) });
});

test('a contact that is split where none was merged gets a new id for the part without the oldest report', () => {
  const whole = assignIds([], [[first, second, third]]);
  assert.deepEqual(told(assignIds(whole, [[first, third], [second]])), { [idOf(first)]: 2, [idOf(second)]: 1 });
});

test('an id stays with most of its reports when the oldest is gone, and is not given again', () => {
  const whole = assignIds([], [[first, second, third, fourth]]);
  const after = assignIds(whole, [[second], [third, fourth]]);
  assert.deepEqual(told(after), { [idOf(first)]: 2, [idOf(second)]: 1 });
});

test('an id of which all reports are gone is kept, empty, and comes back with them', () => {
  const gone = assignIds(assignIds([], [[first]]), []);
  assert.deepEqual(told(gone), { [idOf(first)]: 0 });
  assert.deepEqual(told(assignIds(gone, [[first, second]])), { [idOf(first)]: 2 });
});

test('a new reading of an article that names its contact otherwise keeps the id', () => {
  const before = assignIds([], [[first]]);
  assert.deepEqual(told(assignIds(before, [[{ ...first, key: 'd#contact:2' }]])), { [idOf(first)]: 1 });
});

test('reports without a time of receipt are younger than all others', () => {
  const timeless = { key: 'a#contact:0', received: null };
  assert.deepEqual(told(assignIds([], [[timeless, third]])), { [idOf(third)]: 2 });
});
