import { open } from 'node:fs/promises';
import { ReceiveError } from './receive-error.ts';

/** The largest article that is taken in, in bytes. */
export const largestArticle = 20_000_000;

/** The bytes of a file. Throws a ReceiveError where it is missing, a directory, too large or cannot be read. */
export async function bytesOfFile(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > largestArticle) throw tooLarge();
      return await bytesOfStream(file.createReadStream({ autoClose: false }));
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof ReceiveError ? error : explained(error);
  }
}

/** All bytes of a stream. Throws a ReceiveError as soon as there are too many. */
export async function bytesOfStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > largestArticle) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (): ReceiveError =>
  new ReceiveError('too-large', `It is larger than ${largestArticle / 1_000_000} MB; split it into articles.`);

function explained(error: unknown): ReceiveError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return new ReceiveError('missing', 'There is no such file; check the path.');
    case 'EISDIR':
      return new ReceiveError('directory', 'It is a directory; name the files in it, as DIRECTORY/*.txt');
    case 'EACCES':
    case 'EPERM':
      return new ReceiveError('unreadable', 'You may not read it; check its permissions.');
    default:
      return new ReceiveError('unreadable', `It cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
