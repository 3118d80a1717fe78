/** How much may be under way at once: so many items, and so many bytes of them unless it is a single item. */
export interface Window {
  readonly items: number;
  readonly bytes: number;
}

/**
 * Works on several items of a stream at once and gives the results in the order of the items, each as soon as those before it are
 * given. Takes no further item while the window is full, so that memory stays bounded however slowly the results are taken.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  window: Window,
  sizeOf: (item: Item) => number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const underWay: { readonly result: Promise<Result>; readonly size: number }[] = [];
  let bytes = 0;
  let next: Arrival<Item> | null = source.next();
  for (;;) {
    const [oldest] = underWay;
    const hasRoom = oldest === undefined || (underWay.length < window.items && bytes < window.bytes);
    const arrival: Arrival<Item> | null = hasRoom ? next : null;
    if (oldest !== undefined && (arrival === null || (await settlesFirst(oldest.result, arrival)))) {
      yield await oldest.result;
      underWay.shift();
      bytes -= oldest.size;
    } else if (arrival === null) {
      return;
    } else {
      const arrived: Awaited<Arrival<Item>> = await arrival;
      next = arrived.done === true ? null : source.next();
      if (arrived.done === true) continue;
      const size = sizeOf(arrived.value);
      const result = work(arrived.value);
      // A failure is thrown when its turn comes, not before.
      result.catch(() => {});
      underWay.push({ result, size });
      bytes += size;
    }
  }
}

type Arrival<Item> = Promise<IteratorResult<Item, unknown>>;

const settlesFirst = (one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    one.then(
      () => true,
      () => true,
    ),
    other.then(
      () => false,
      () => false,
    ),
  ]);
