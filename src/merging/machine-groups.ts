import { meanScore } from './agglomerate.ts';
import { blockKeysOf } from './block-keys.ts';
import { decideVersions } from './decide.ts';
import type { ReportOfContact } from './report-of-contact.ts';
import { threshold } from './signal.ts';
import { firmKey, looseKey, type Version, versionOf } from './version.ts';
import { type Cluster, VersionGraph } from './version-graph.ts';

/** A group of reports of one contact: a cluster of versions with the reports that follow it, or a report that stands alone. */
export type Group = Cluster | ReportOfContact;

/**
 * What the machine puts together, from what is sure to what is not: reports that state people, kind and day make the contacts; one
 * that leaves something open follows the contact that it fits best; those that fit none are put together among themselves. Each step is
 * a function of the reports alone, so that the order in which they came makes no difference.
 */
export class MachineGroups {
  readonly #firm = new VersionGraph(firmKey);
  readonly #orphans = new VersionGraph(looseKey);
  readonly #looseIn = new Map<string, Map<string, ReportOfContact>>();
  readonly #home = new Map<string, Cluster>();
  readonly #followers = new Map<Cluster, Map<string, ReportOfContact>>();
  readonly #unplaced = new Map<string, ReportOfContact>();
  readonly #singles = new WeakMap<ReportOfContact, Version>();

  put(report: ReportOfContact): void {
    if (this.#firm.put(report)) return;
    this.#unplaced.set(report.key, report);
    for (const block of blockKeysOf(report))
      this.#looseIn.set(block, (this.#looseIn.get(block) ?? new Map()).set(report.key, report));
  }

  drop(report: ReportOfContact): void {
    this.#firm.drop(report);
    this.#orphans.drop(report);
    this.#unplaced.delete(report.key);
    this.#leaveHome(report);
    for (const block of blockKeysOf(report)) {
      const inBlock = this.#looseIn.get(block);
      inBlock?.delete(report.key);
      if (inBlock?.size === 0) this.#looseIn.delete(block);
    }
  }

  /** Works out anew what was touched; the reports whose group may have changed. */
  settle(): Set<ReportOfContact> {
    const { gone, made } = this.#firm.settle();
    const changed = new Set<ReportOfContact>(this.#unplaced.values());
    const loose = new Map(this.#unplaced);
    for (const cluster of [...gone, ...made]) {
      for (const [key, report] of this.#followers.get(cluster) ?? []) loose.set(key, report);
      for (const { reports, blocks } of cluster.versions) {
        for (const report of reports) changed.add(report);
        for (const block of blocks) for (const [key, report] of this.#looseIn.get(block) ?? []) loose.set(key, report);
      }
    }
    for (const report of loose.values()) if (this.#place(report)) changed.add(report);
    for (const cluster of gone) this.#followers.delete(cluster);
    this.#unplaced.clear();
    const orphans = this.#orphans.settle();
    for (const { versions } of [...orphans.gone, ...orphans.made])
      for (const { reports } of versions) for (const report of reports) changed.add(report);
    return changed;
  }

  groupOf(report: ReportOfContact): Group {
    return this.#firm.clusterWith(report) ?? this.#home.get(report.key) ?? this.#orphans.clusterWith(report) ?? report;
  }

  reportsOf(group: Group): ReportOfContact[] {
    if (!('versions' in group)) return [group];
    return [...group.versions.flatMap(({ reports }) => reports), ...(this.#followers.get(group)?.values() ?? [])];
  }

  /** The groups that a report could be of, the best first, with their scores. */
  fitting(report: ReportOfContact): [Group, number][] {
    const blocks = blockKeysOf(report);
    return [...this.#fit(report, this.#firm, blocks), ...this.#fit(report, this.#orphans, blocks)].sort(([, a], [, b]) => b - a);
  }

  /** Gives a report that leaves something open its home; true where that is another than before. */
  #place(report: ReportOfContact): boolean {
    const before = this.#home.get(report.key);
    const likely = this.#fit(report, this.#firm, blockKeysOf(report))
      .map(([cluster, score]): [Cluster, number] => [cluster, score + renown(cluster)])
      .sort(([, a], [, b]) => b - a);
    const [best, second] = likely;
    const home = best !== undefined && best[1] - (second?.[1] ?? 0) >= leastMargin ? best[0] : undefined;
    if (home !== undefined && home === before) return false;
    this.#leaveHome(report);
    if (home === undefined) this.#orphans.put(report);
    else {
      this.#orphans.drop(report);
      this.#home.set(report.key, home);
      this.#followers.set(home, (this.#followers.get(home) ?? new Map()).set(report.key, report));
    }
    return home !== before || before === undefined;
  }

  #leaveHome(report: ReportOfContact): void {
    const home = this.#home.get(report.key);
    if (home === undefined) return;
    this.#home.delete(report.key);
    this.#followers.get(home)?.delete(report.key);
  }

  #fit(report: ReportOfContact, graph: VersionGraph, blocks: readonly string[]): [Cluster, number][] {
    const single = this.#singles.get(report) ?? versionOf(report.key, [report]);
    this.#singles.set(report, single);
    const clusters = new Set<Cluster>();
    for (const version of graph.near(blocks)) {
      const cluster = graph.clusterOf(version);
      if (cluster !== null) clusters.add(cluster);
    }
    return [...clusters]
      .map((cluster): [Cluster, number] => [cluster, meanScore([single], cluster.versions, decideVersions)])
      .filter(([, score]) => score >= threshold)
      .sort(([a, x], [b, y]) => y - x || ((a.versions[0]?.key ?? '') < (b.versions[0]?.key ?? '') ? -1 : 1));
  }
}

/** Points for a contact that many state: it is the likelier to be meant by one who leaves something open. Four times as many are one point. */
function renown({ versions }: Cluster): number {
  const reports = versions.reduce((sum, version) => sum + version.reports.length, 0);
  return Math.min(2, Math.log2(reports) / 2);
}

/** A report that fits two contacts about as well is put to neither. */
const leastMargin = 0.5;
