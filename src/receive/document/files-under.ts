import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ReceiveError } from '../receive-error.ts';

export interface FoundFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly modified: Date;
}

/** A file or folder that was passed by. */
export interface PassedBy {
  readonly path: string;
  readonly error: ReceiveError;
}

export interface WalkLimits {
  /** Folders inside one another. */
  readonly depth: number;
  /** Files altogether. */
  readonly files: number;
}

/**
 * The files of paths, each a file or a folder, in the order given and sorted by name within folders. Symbolic links within
 * folders are not followed, and hidden files are skipped; what is named itself is taken as it is. What cannot be read is told and
 * passed by.
 */
export async function* filesUnder(
  paths: Iterable<string>,
  limits: WalkLimits = { depth: 50, files: 1_000_000 },
): AsyncGenerator<FoundFile | PassedBy> {
  let found = 0;
  for (const path of paths)
    for await (const file of walk(path, limits.depth)) {
      if ('size' in file && ++found > limits.files) {
        yield {
          path,
          error: new ReceiveError('too-many', `There are more than ${limits.files} files; add its folders one after the other.`),
        };
        return;
      }
      yield file;
    }
}

async function* walk(path: string, depth: number): AsyncGenerator<FoundFile | PassedBy> {
  const stats = await tried(stat(path));
  if (stats instanceof ReceiveError) yield { path, error: stats };
  else if (stats.isDirectory()) yield* walkFolder(path, depth);
  else yield found(path, stats);
}

async function* walkFolder(path: string, depth: number): AsyncGenerator<FoundFile | PassedBy> {
  if (depth === 0) {
    yield { path, error: new ReceiveError('too-deep', 'The folder lies too deep inside others; name it by itself.') };
    return;
  }
  const entries = await tried(readdir(path, { withFileTypes: true }));
  if (entries instanceof ReceiveError) {
    yield { path, error: entries };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const inside = join(path, entry.name);
    if (entry.isDirectory()) yield* walkFolder(inside, depth - 1);
    // A link within the folder leads to what is walked anyway, and any other out of it; pipes and devices are no articles.
    else if (entry.isFile()) yield* walk(inside, depth - 1);
  }
}

const found = (path: string, { size, mtime }: Stats): FoundFile => ({ path, size, modified: mtime });

async function tried<T>(work: Promise<T>): Promise<T | ReceiveError> {
  try {
    return await work;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    return isMissing
      ? new ReceiveError('missing', 'There is no such file or folder; check the path.')
      : new ReceiveError('unreadable', 'You may not read it; check its permissions.');
  }
}
