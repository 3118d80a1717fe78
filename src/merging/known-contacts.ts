import { assignIds, type KnownContact, type Member } from './contact-ids.ts';
import { articleOf } from './report.ts';

/** All ids that were ever given, found by report, by founder and by what redirects to them. */
export class KnownContacts {
  readonly #byId = new Map<string, KnownContact>();
  readonly #byFounder = new Map<string, string>();
  readonly #byReport = new Map<string, string>();
  readonly #ofArticle = new Map<string, Set<string>>();
  readonly #redirecting = new Map<string, Set<string>>();

  constructor(known: Iterable<KnownContact> = []) {
    for (const contact of known) this.#enter(contact);
  }

  /** The contact of a report. */
  withReport(key: string): KnownContact | null {
    return this.get(this.#byReport.get(key) ?? '');
  }

  /** Keys of the reports of an article, as they were when ids were last given. */
  reportsOf(article: string): string[] {
    return [...(this.#ofArticle.get(article) ?? [])];
  }

  get(id: string): KnownContact | null {
    return this.#byId.get(id) ?? null;
  }

  /** Ids that redirect to this one, sorted. */
  redirectingTo(id: string): string[] {
    return [...(this.#redirecting.get(id) ?? [])].sort();
  }

  values(): KnownContact[] {
    return [...this.#byId.values()];
  }

  /** Gives clusters their ids; the contacts of which something changed. `left` are reports that are in no cluster any more. */
  assign(clusters: readonly (readonly Member[])[], left: readonly string[]): KnownContact[] {
    const concerned = new Set<string>();
    const concern = (id: string | undefined): void => {
      if (id === undefined || concerned.has(id)) return;
      concerned.add(id);
      for (const other of this.#redirecting.get(id) ?? []) concern(other);
      concern(this.#byId.get(id)?.redirect ?? undefined);
    };
    for (const key of [...clusters.flatMap(cluster => cluster.map(({ key }) => key)), ...left]) {
      concern(this.#byReport.get(key));
      concern(this.#byFounder.get(key));
    }
    const before = [...concerned].flatMap(id => this.#byId.get(id) ?? []);
    for (const { reports, redirect, id } of before) {
      for (const report of reports) {
        this.#byReport.delete(report);
        this.#ofArticle.get(articleOf(report))?.delete(report);
      }
      if (redirect !== null) this.#redirecting.get(redirect)?.delete(id);
    }
    const after = assignIds(before, clusters);
    for (const contact of after) this.#enter(contact);
    return after;
  }

  #enter(contact: KnownContact): void {
    const { id, founder, reports, redirect } = contact;
    this.#byId.set(id, contact);
    this.#byFounder.set(founder, id);
    for (const report of reports) {
      this.#byReport.set(report, id);
      const article = articleOf(report);
      this.#ofArticle.set(article, (this.#ofArticle.get(article) ?? new Set()).add(report));
    }
    if (redirect !== null) this.#redirecting.set(redirect, (this.#redirecting.get(redirect) ?? new Set()).add(id));
  }
}
