import { byText } from './report.ts';
import type { Decision } from './signal.ts';
import { threshold } from './signal.ts';
import type { Version } from './version.ts';

/** Two versions that are of one contact, as far as the two of them tell. */
export interface Edge {
  readonly a: Version;
  readonly b: Version;
  readonly score: number;
}

type Group = readonly Version[];

/**
 * Puts versions into contacts: the surest edge first, two groups become one where the mean score between all their reports reaches the
 * threshold and no two versions contradict each other. So nothing is chained: A like B and B like C are not one while A and C
 * exclude each other. The same versions give the same groups, in whatever order they come.
 */
export function agglomerate(
  versions: readonly Version[],
  edges: readonly Edge[],
  decide: (a: Version, b: Version) => Decision,
): Group[] {
  const known = new Map<string, Decision>();
  const decided = (a: Version, b: Version): Decision => {
    const pair = a.key < b.key ? `${a.key}\n${b.key}` : `${b.key}\n${a.key}`;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const decision = decide(a, b);
    known.set(pair, decision);
    return decision;
  };
  const groupOf = new Map<string, Group>(versions.map(version => [version.key, [version]]));
  const sorted = edges.map(edge => (edge.a.key < edge.b.key ? edge : { a: edge.b, b: edge.a, score: edge.score }));
  sorted.sort((x, y) => y.score - x.score || byText(x.a.key, y.a.key) || byText(x.b.key, y.b.key));
  for (const { a, b } of sorted) {
    const [one, other] = [groupOf.get(a.key) ?? [a], groupOf.get(b.key) ?? [b]];
    if (one === other || !(meanScore(one, other, decided) >= threshold)) continue;
    const joined = [...one, ...other].sort((x, y) => byText(x.key, y.key));
    for (const { key } of joined) groupOf.set(key, joined);
  }
  return [...new Set(groupOf.values())];
}

/** The mean score between the reports of two groups; minus infinity where two of their versions contradict each other. */
export function meanScore(one: Group, other: Group, decide: (a: Version, b: Version) => Decision): number {
  let sum = 0;
  let pairs = 0;
  for (const a of one)
    for (const b of other) {
      const { score, why } = decide(a, b);
      if (why.some(({ contradicts }) => contradicts)) return Number.NEGATIVE_INFINITY;
      const weight = a.reports.length * b.reports.length;
      sum += weight * score;
      pairs += weight;
    }
  return sum / pairs;
}
