import type { Archive, ArchiveStatus } from '../archive/archive.ts';

/** How long counts of what is inside articles are kept, in milliseconds, while there are as many articles. */
const kept = 60_000;

/** The archive's status without counting every table for each page: what is counted is kept a while, and anew where articles came or went. */
export function rememberedStatus(archive: Archive, now: () => Date): () => Promise<ArchiveStatus> {
  let last: { readonly status: ArchiveStatus; readonly at: number } | null = null;
  return async () => {
    const articles = await archive.count({ kind: 'everything' });
    const at = now().getTime();
    if (last === null || last.status.articles !== articles || at - last.at >= kept) last = { status: await archive.status(), at };
    return last.status;
  };
}
