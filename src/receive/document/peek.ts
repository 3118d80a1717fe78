/** A stream of which the beginning is known. */
export interface Peeked {
  /** The first bytes, at least as many as were asked for where there are so many. */
  readonly head: Uint8Array;
  /** All bytes, those of the beginning included; to be taken once. */
  readonly all: AsyncIterable<Uint8Array>;
  /** Ends the stream, whether or not it was taken. */
  readonly close: () => Promise<void>;
}

/** Looks at the first bytes of a stream without losing them. */
export async function peek(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const close = async (): Promise<void> => {
    await iterator.return?.();
  };
  const first: Uint8Array[] = [];
  for (let size = 0; size < length; ) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    first.push(value);
    size += value.length;
  }
  const head = Buffer.concat(first);
  return { head, all: withHead(head, iterator), close };
}

async function* withHead(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
