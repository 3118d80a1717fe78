import type { Archive } from '../archive/archive.ts';

/** More than so many new articles are not put together while somebody waits. */
const mostAtOnce = 200;

/** Puts together what came since the last time, and gives how many articles are left: 0, unless there are too many to wait for. */
export async function settled(archive: Archive): Promise<number> {
  const left = await archive.unsettled();
  if (left === 0 || left > mostAtOnce) return left;
  await archive.settle();
  return archive.unsettled();
}
