import type { Entry } from './automaton.ts';

/** A digest of entries, in their order, that tells whether any of them has changed: no proof against malice, but made in a millisecond or two. */
export function entriesDigest(entries: readonly Entry[]): string {
  let hash = 0x811c9dc5;
  let known: Entry['concept'] | null = null;
  for (const { surface, concept, match, casing } of entries) {
    // Neighbours mostly share one concept, which is written out once for them all.
    if (concept !== known) hash = hashed(JSON.stringify(concept), hash);
    known = concept;
    hash = hashed(surface, hash);
    hash = hashed(match === 'exact' ? '\n' : '~\n', hash);
    if (casing !== undefined) hash = hashed(casing, hash);
  }
  return `${entries.length}.${(hash >>> 0).toString(36)}`;
}

/** FNV-1a (Fowler, Noll, Vo) over code units, going on from the hash of what was before. */
function hashed(text: string, before: number): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
