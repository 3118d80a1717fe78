import { leastSame, likenessOf } from './likeness.ts';
import type { Passage } from './passage.ts';
import type { AccountPassages } from './passages-of.ts';

/** Passages that say the same, with the likeness by which each but the first came in. */
export interface AlignedPoint {
  readonly members: { readonly passage: Passage; readonly likeness: number | null }[];
}

/**
 * Lays one account after another on the points so far. The likest pairs come together first, one passage to a point (greedy assignment);
 * a passage that is left joins the point that it is likest to, where it is like enough, so that one sentence may stand for several.
 */
export function alignedPoints(accounts: readonly AccountPassages[]): AlignedPoint[] {
  const points: AlignedPoint[] = [];
  for (const { said } of accounts) {
    const pairs = said.flatMap(passage => likePoints(passage, points));
    pairs.sort((a, b) => b.likeness - a.likeness);
    const laid = new Set<Passage>();
    const taken = new Set<AlignedPoint>();
    const joining: Pair[] = [];
    for (const pair of pairs) {
      if (laid.has(pair.passage) || taken.has(pair.point)) continue;
      laid.add(pair.passage);
      taken.add(pair.point);
      joining.push(pair);
    }
    for (const pair of pairs) {
      if (laid.has(pair.passage) || pair.likeness < leastToJoin) continue;
      laid.add(pair.passage);
      joining.push(pair);
    }
    for (const { point, passage, likeness } of joining) point.members.push({ passage, likeness });
    for (const passage of said) if (!laid.has(passage)) points.push({ members: [{ passage, likeness: null }] });
  }
  return points;
}

/** A passage that is one of several to say what another account says once has to be likelier the same. */
const leastToJoin = 0.65;

interface Pair {
  readonly passage: Passage;
  readonly point: AlignedPoint;
  readonly likeness: number;
}

/** The points that a passage is like enough to. */
function likePoints(passage: Passage, points: readonly AlignedPoint[]): Pair[] {
  const pairs: Pair[] = [];
  for (const point of points) {
    let likeness = 0;
    for (const member of point.members) likeness = Math.max(likeness, likenessOf(member.passage, passage));
    if (likeness >= leastSame) pairs.push({ passage, point, likeness });
  }
  return pairs;
}
