/** What went beyond its limits, once something did. */
export interface Allocations {
  readonly exceeded: boolean;
}

/**
 * Lets this thread have only so many bytes of buffers: `largest` at once and `total` ever. A thread's own limits hold its heap
 * and not its buffers, and a stream of a megabyte can unpack to a gigabyte. An attempt beyond throws a RangeError, and is
 * remembered, since a parser may swallow it.
 */
export function limitAllocations({ largest, total }: { readonly largest: number; readonly total: number }): Allocations {
  const allocations = { exceeded: false };
  let left = total;
  const take = (bytes: number): void => {
    left -= bytes;
    if (bytes <= largest && left >= 0) return;
    allocations.exceeded = true;
    throw new RangeError('The document unpacks to more than is allowed.');
  };
  globalThis.ArrayBuffer = limited(ArrayBuffer, 1, take);
  globalThis.Uint8Array = limited(Uint8Array, 1, take);
  globalThis.Uint8ClampedArray = limited(Uint8ClampedArray, 1, take);
  globalThis.Int8Array = limited(Int8Array, 1, take);
  globalThis.Uint16Array = limited(Uint16Array, 2, take);
  globalThis.Int16Array = limited(Int16Array, 2, take);
  globalThis.Uint32Array = limited(Uint32Array, 4, take);
  globalThis.Int32Array = limited(Int32Array, 4, take);
  globalThis.Float32Array = limited(Float32Array, 4, take);
  globalThis.Float64Array = limited(Float64Array, 8, take);
  // It unpacks outside the thread, without a limit; the parser has a way of its own.
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
  return allocations;
}

/** The constructor, with the bytes of what it makes counted before it does; views of a buffer that is there cost nothing. */
function limited<T extends { new (...of: never[]): object; prototype: object }>(
  made: T,
  bytesEach: number,
  take: (bytes: number) => void,
): T {
  return new Proxy(made, {
    construct(target, given, newTarget) {
      const [first] = given;
      if (typeof first === 'number') take(first * bytesEach);
      else if (Array.isArray(first) || ArrayBuffer.isView(first)) take(lengthOf(first) * bytesEach);
      return Reflect.construct(target, given, newTarget);
    },
  });
}

function lengthOf(list: readonly unknown[] | ArrayBufferView): number {
  return 'length' in list && typeof list.length === 'number' ? list.length : 0;
}
