import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { inOrder, type Window } from './in-order.ts';

const roomy: Window = { items: 10, bytes: 1000 };

/** Items 1, 2, 3 … and how many of them have been taken. */
function counted(count: number): { items: AsyncIterable<number>; taken: () => number } {
  let taken = 0;
  const items = (async function* () {
    for (let i = 1; i <= count; i++) {
      taken = i;
      yield i;
    }
  })();
  return { items, taken: () => taken };
}

/** Work whose results are given when the test says so. */
function heldWork(): { work: (item: number) => Promise<number>; finish: (item: number) => void; fail: (item: number) => void } {
  const waiting = new Map<number, PromiseWithResolvers<number>>();
  return {
    work: item => {
      const held = Promise.withResolvers<number>();
      waiting.set(item, held);
      return held.promise;
    },
    finish: item => waiting.get(item)?.resolve(item * 10),
    fail: item => waiting.get(item)?.reject(new Error(`item ${item}`)),
  };
}

/** Lets everything that can go on do so. */
async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await setImmediate();
}

test('results keep the order of the items, whichever is done first', async () => {
  const { work, finish } = heldWork();
  const results: number[] = [];
  const done = (async () => {
    for await (const result of inOrder(counted(3).items, roomy, () => 1, work)) results.push(result);
  })();
  await settle();
  finish(3);
  finish(2);
  await settle();
  assert.deepEqual(results, []);
  finish(1);
  await done;
  assert.deepEqual(results, [10, 20, 30]);
});

test('a result is given while the next item is still to come', async () => {
  const next = Promise.withResolvers<number>();
  const items = (async function* () {
    yield 1;
    yield await next.promise;
  })();
  const results = inOrder(
    items,
    roomy,
    () => 1,
    async item => item,
  );
  assert.equal((await results.next()).value, 1);
  next.resolve(2);
  assert.equal((await results.next()).value, 2);
  assert.equal((await results.next()).done, true);
});

test('no more items are taken than the window holds, while nobody takes the results', async () => {
  const { items, taken } = counted(100);
  const { work, finish } = heldWork();
  const results = inOrder(items, { items: 4, bytes: 1000 }, () => 1, work);
  const first = results.next();
  for (let i = 1; i <= 4; i++) {
    await settle();
    finish(i);
  }
  assert.equal((await first).value, 10);
  await settle();
  // Four under way, and one that stands ready.
  assert.ok(taken() <= 5, `${taken()} items were taken`);
});

test('no further item is taken while those under way are large, but a single one may be', async () => {
  const { items, taken } = counted(10);
  const { work, finish } = heldWork();
  const results = inOrder(items, { items: 8, bytes: 100 }, () => 500, work);
  const first = results.next();
  await settle();
  assert.ok(taken() <= 2, `${taken()} items were taken`);
  finish(1);
  assert.equal((await first).value, 10);
});

test('a failure is thrown in its place', async () => {
  const { work, finish, fail } = heldWork();
  const results = inOrder(counted(3).items, roomy, () => 1, work);
  const first = results.next();
  await settle();
  fail(2);
  await settle();
  finish(1);
  assert.equal((await first).value, 10);
  await assert.rejects(results.next(), { message: 'item 2' });
});

test('a failure of the stream of items is thrown', async () => {
  const broken: AsyncIterable<number> = (async function* () {
    yield 1;
    throw new Error('broken');
  })();
  const results = inOrder(
    broken,
    roomy,
    () => 1,
    async item => item,
  );
  assert.equal((await results.next()).value, 1);
  await assert.rejects(results.next(), { message: 'broken' });
});
