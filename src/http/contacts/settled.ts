import type { Archive } from '../../archive/archive.ts';

/** So many articles are put together while a page is waited for; more would keep it waiting. */
const mostAtOnce = 50;

/** Puts together what came in since the last time where that is little, and tells how many articles are left to be. */
export async function settled(archive: Archive): Promise<number> {
  const left = await archive.unsettled();
  if (left === 0 || left > mostAtOnce) return left;
  await archive.settle();
  return 0;
}
