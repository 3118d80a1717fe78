import { agglomerate, type Edge } from './agglomerate.ts';
import { decideVersions } from './decide.ts';
import { byText } from './report.ts';
import type { ReportOfContact } from './report-of-contact.ts';
import { type Version, versionOf } from './version.ts';

/** Versions of one contact, put together by the machine. Known by identity: a cluster that changes is another one. */
export interface Cluster {
  readonly versions: readonly Version[];
}

/** What a settling did away with and what it made. */
export interface Settled {
  readonly gone: ReadonlySet<Cluster>;
  readonly made: ReadonlySet<Cluster>;
}

/** A block with more versions than this tells nothing apart: what shares only such blocks is not compared. */
const mostInBlock = 256;

/**
 * Versions, which of them are of one contact, and the clusters that follow. Reports are put in and taken out; `settle` then works out
 * anew what they touch: their versions, the edges of these, and the clusters of whatever edges connect. Clusters are a
 * function of the reports alone, since each is one of a connected part of the edges.
 */
export class VersionGraph {
  readonly #keyOf: (report: ReportOfContact) => string | null;
  readonly #reports = new Map<string, Map<string, ReportOfContact>>();
  readonly #versions = new Map<string, Version>();
  readonly #blocks = new Map<string, Set<string>>();
  readonly #edges = new Map<string, Map<string, number>>();
  readonly #clusters = new Map<string, Cluster>();
  readonly #touched = new Set<string>();

  constructor(keyOf: (report: ReportOfContact) => string | null) {
    this.#keyOf = keyOf;
  }

  /** False where the report belongs to no version. */
  put(report: ReportOfContact): boolean {
    const key = this.#keyOf(report);
    if (key === null) return false;
    const reports = this.#reports.get(key) ?? new Map<string, ReportOfContact>();
    this.#reports.set(key, reports.set(report.key, report));
    this.#touched.add(key);
    return true;
  }

  drop(report: ReportOfContact): void {
    const key = this.#keyOf(report);
    if (key === null || this.#reports.get(key)?.delete(report.key) !== true) return;
    this.#touched.add(key);
  }

  /** The versions, as last settled, that share a block. */
  near(blocks: readonly string[]): Version[] {
    const keys = new Set<string>();
    for (const block of blocks) {
      const inBlock = this.#blocks.get(block);
      if (inBlock !== undefined && inBlock.size <= mostInBlock) for (const key of inBlock) keys.add(key);
    }
    return [...keys].flatMap(key => this.#versions.get(key) ?? []);
  }

  /** The cluster of a version, as last settled. */
  clusterOf(version: Version): Cluster | null {
    return this.#clusters.get(version.key) ?? null;
  }

  /** The cluster in which a report is, as last settled. */
  clusterWith(report: ReportOfContact): Cluster | null {
    const key = this.#keyOf(report);
    return key !== null && this.#reports.get(key)?.has(report.key) === true ? (this.#clusters.get(key) ?? null) : null;
  }

  settle(): Settled {
    const gone = new Set<Cluster>();
    const start = new Set<string>();
    this.#renewVersions();
    for (const key of this.#touched) {
      start.add(key);
      for (const other of this.#edges.get(key)?.keys() ?? []) {
        start.add(other);
        this.#edges.get(other)?.delete(key);
      }
      this.#edges.delete(key);
    }
    this.#renewEdges();
    const made = new Set<Cluster>();
    const seen = new Set<string>();
    for (const key of start) {
      if (this.#versions.has(key)) {
        if (!seen.has(key)) this.#recluster(this.#connected(key, seen), gone, made);
        continue;
      }
      const before = this.#clusters.get(key);
      if (before !== undefined) gone.add(before);
      this.#clusters.delete(key);
    }
    this.#touched.clear();
    return { gone, made };
  }

  #renewVersions(): void {
    const crowdedBefore = new Map<string, boolean>();
    for (const key of this.#touched) {
      const before = this.#versions.get(key);
      const reports = this.#reports.get(key);
      const after = reports === undefined || reports.size === 0 ? undefined : versionOf(key, reports.values());
      for (const block of [...(before?.blocks ?? []), ...(after?.blocks ?? [])])
        if (!crowdedBefore.has(block)) crowdedBefore.set(block, this.#isCrowded(block));
      for (const block of before?.blocks ?? []) {
        const inBlock = this.#blocks.get(block);
        inBlock?.delete(key);
        if (inBlock?.size === 0) this.#blocks.delete(block);
      }
      for (const block of after?.blocks ?? []) this.#blocks.set(block, (this.#blocks.get(block) ?? new Set()).add(key));
      if (after !== undefined) this.#versions.set(key, after);
      else {
        this.#versions.delete(key);
        this.#reports.delete(key);
      }
    }
    // A block that became crowded, or is so no more, concerns all that are in it.
    for (const [block, before] of crowdedBefore)
      if (before !== this.#isCrowded(block)) for (const key of this.#blocks.get(block) ?? []) this.#touched.add(key);
  }

  #isCrowded(block: string): boolean {
    return (this.#blocks.get(block)?.size ?? 0) > mostInBlock;
  }

  #renewEdges(): void {
    const done = new Set<string>();
    for (const key of this.#touched) {
      const version = this.#versions.get(key);
      done.add(key);
      if (version === undefined) continue;
      for (const other of this.near(version.blocks)) {
        if (done.has(other.key)) continue;
        const { same, score } = decideVersions(version, other);
        if (!same) continue;
        this.#edges.set(key, (this.#edges.get(key) ?? new Map()).set(other.key, score));
        this.#edges.set(other.key, (this.#edges.get(other.key) ?? new Map()).set(key, score));
      }
    }
  }

  #connected(from: string, seen: Set<string>): Version[] {
    const found: Version[] = [];
    const next = [from];
    for (let key = next.pop(); key !== undefined; key = next.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      const version = this.#versions.get(key);
      if (version !== undefined) found.push(version);
      for (const other of this.#edges.get(key)?.keys() ?? []) next.push(other);
    }
    return found.sort((a, b) => byText(a.key, b.key));
  }

  #recluster(versions: readonly Version[], gone: Set<Cluster>, made: Set<Cluster>): void {
    const byKey = new Map(versions.map(version => [version.key, version]));
    const edges: Edge[] = [];
    for (const a of versions) {
      const before = this.#clusters.get(a.key);
      if (before !== undefined) gone.add(before);
      for (const [key, score] of this.#edges.get(a.key) ?? []) {
        const b = byKey.get(key);
        if (b !== undefined && a.key < key) edges.push({ a, b, score });
      }
    }
    for (const group of agglomerate(versions, edges, decideVersions)) {
      const cluster = { versions: group };
      made.add(cluster);
      for (const { key } of group) this.#clusters.set(key, cluster);
    }
  }
}
