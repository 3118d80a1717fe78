import { createGunzip } from 'node:zlib';
import { ReceiveError } from '../receive-error.ts';

/** From here on, what unpacks to too many times its size is refused: text packs to a tenth, and never to a hundredth. */
const suspiciousFrom = 100_000_000;
const suspiciousRatio = 200;

/**
 * What a gzip stream of any length holds, in pieces. Throws a ReceiveError where it is damaged, or unpacks like a bomb and not
 * like text.
 */
export async function* unpackStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let unpacked = 0;
  const unpacking = createGunzip();
  const feeding = (async () => {
    for await (const chunk of chunks) {
      packed += chunk.length;
      if (unpacking.destroyed) return;
      if (!unpacking.write(chunk)) await new Promise(resolve => unpacking.once('drain', resolve).once('close', resolve));
    }
    unpacking.end();
  })().catch((error: unknown) => unpacking.destroy(error instanceof Error ? error : new Error(String(error))));
  try {
    for await (const chunk of unpacking) {
      if (!(chunk instanceof Uint8Array)) continue;
      unpacked += chunk.length;
      if (unpacked > suspiciousFrom && unpacked > packed * suspiciousRatio) throw bomb();
      yield chunk;
    }
  } catch (error) {
    throw explained(error);
  } finally {
    unpacking.destroy();
    await feeding;
  }
}

const bomb = (): ReceiveError =>
  new ReceiveError('too-large', 'It unpacks to far more than text would; unpack it yourself if you know what it is.');

function explained(error: unknown): Error {
  if (error instanceof ReceiveError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && code.startsWith('Z_'))
    return new ReceiveError('broken-gzip', 'The compressed file is damaged or breaks off; get it anew.');
  return error instanceof Error ? error : new Error(String(error));
}
