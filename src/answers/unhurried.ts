import { setImmediate } from 'node:timers/promises';

/** Articles that are walked through before others have their turn. */
const atOnce = 50;

/** The same articles, with a pause now and then in which the process answers whoever else asks. */
export async function* unhurried<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let taken = 0;
  for await (const item of items) {
    yield item;
    if (++taken % atOnce === 0) await setImmediate();
  }
}
