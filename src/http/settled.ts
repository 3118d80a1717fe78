import type { Archive } from '../archive/archive.ts';

/** So many articles are put together while somebody waits for a page. */
const fewEnough = 20;

/** Puts reports together where few articles came or changed since; tells how many are still to be. */
export async function settled(archive: Archive): Promise<number> {
  const left = await archive.unsettled();
  if (left === 0 || left > fewEnough) return left;
  await archive.settle();
  return archive.unsettled();
}
