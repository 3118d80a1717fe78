import { sha256 } from '../source/sha256.ts';
import { articleOf, byText } from './report.ts';

/** An id that was given to a contact, and what became of it. Plain data, for an archive to keep. */
export interface KnownContact {
  /** 'contact:' and 16 hex digits; given once and never to another contact. */
  readonly id: string;
  /** Key of the report from which the id is made: the oldest when the contact was first seen. */
  readonly founder: string;
  /** When the founder was received; '' where that is not known. */
  readonly since: string;
  /** Keys of its reports, sorted; none where it redirects or all its articles are gone. */
  readonly reports: readonly string[];
  /** The contact that it is part of now; never itself redirected. */
  readonly redirect: string | null;
}

/** A report in a cluster. */
export interface Member {
  readonly key: string;
  readonly received: string | null;
}

export const contactId = (founder: string): string => `contact:${sha256(founder).slice(0, 16)}`;

/**
 * Gives clusters of reports their ids. An id goes where its founder goes, or, where that is gone, with most of its reports; a report that
 * an article's new reading calls otherwise is known by the article, where that has one contact alone. Of the ids
 * that meet in a cluster the oldest stays and the others redirect to it, until a split takes their founders away and restores them.
 * A cluster without an id gets one from its oldest report. `previous` holds every id of the reports in the clusters; all of them are
 * in the answer, and the new ones.
 */
export function assignIds(previous: readonly KnownContact[], clusters: readonly (readonly Member[])[]): KnownContact[] {
  const finder = clusterFinder(clusters);
  const homes = new Map(previous.map(known => [known.id, homeOf(known, finder)]));
  const claims = new Map<number, KnownContact[]>();
  for (const known of [...previous].sort(byFounding)) {
    const home = homes.get(known.id) ?? null;
    if (home !== null) claims.set(home, [...(claims.get(home) ?? []), known]);
  }
  const holders = clusters.map((cluster, i) => claims.get(i)?.[0] ?? founded(cluster));
  const holderAt = (home: number | null): KnownContact | null => (home === null ? null : (holders[home] ?? null));
  const held = holders.map((holder, i) => ({
    ...holder,
    reports: (clusters[i] ?? []).map(({ key }) => key).sort(byText),
    redirect: null,
  }));
  const holding = new Set(held.map(({ id }) => id));
  const others = previous
    .filter(({ id }) => !holding.has(id))
    .map(known => {
      // An id whose founder is gone stays with the contact that it redirected to, wherever that is now.
      const home = homes.get(known.id) ?? (known.redirect === null ? null : (homes.get(known.redirect) ?? null));
      return { ...known, reports: [], redirect: holderAt(home)?.id ?? (known.reports.length === 0 ? known.redirect : null) };
    });
  return [...held, ...others];
}

type Finder = (report: string) => number | null;

function clusterFinder(clusters: readonly (readonly Member[])[]): Finder {
  const ofReport = new Map<string, number>();
  const ofArticle = new Map<string, Set<number>>();
  for (const [i, cluster] of clusters.entries())
    for (const { key } of cluster) {
      ofReport.set(key, i);
      ofArticle.set(articleOf(key), (ofArticle.get(articleOf(key)) ?? new Set()).add(i));
    }
  return report => {
    const [only = null, another] = ofArticle.get(articleOf(report)) ?? [];
    return ofReport.get(report) ?? (another === undefined ? only : null);
  };
}

function homeOf({ founder, reports }: KnownContact, find: Finder): number | null {
  const home = find(founder);
  if (home !== null) return home;
  const shares = new Map<number, number>();
  for (const report of reports) {
    const cluster = find(report);
    if (cluster !== null) shares.set(cluster, (shares.get(cluster) ?? 0) + 1);
  }
  return [...shares].sort(([i, x], [j, y]) => y - x || i - j)[0]?.[0] ?? null;
}

const byFounding = (a: KnownContact, b: KnownContact): number => compareAges(a.since, a.founder, b.since, b.founder);

/** Orders by time of receipt, the unknown last, then by key. */
function compareAges(since: string, key: string, otherSince: string, otherKey: string): number {
  if ((since === '') !== (otherSince === '')) return since === '' ? 1 : -1;
  return byText(since, otherSince) || byText(key, otherKey);
}

function founded(cluster: readonly Member[]): KnownContact {
  const [oldest] = [...cluster].sort((a, b) => compareAges(a.received ?? '', a.key, b.received ?? '', b.key));
  if (oldest === undefined) throw new RangeError('A contact has one report at least.');
  return { id: contactId(oldest.key), founder: oldest.key, since: oldest.received ?? '', reports: [], redirect: null };
}
