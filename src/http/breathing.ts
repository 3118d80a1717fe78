import { setImmediate } from 'node:timers/promises';

/** Items that long work has gone through before others get their turn. */
const atOnce = 50;

/** The same items, with room in between for requests that came meanwhile. */
export async function* breathing<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let n = 0;
  for await (const item of items) {
    if (++n % atOnce === 0) await setImmediate();
    yield item;
  }
}
