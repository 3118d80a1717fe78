import type { KnownContact } from './contact-ids.ts';
import { type HumanDecision, type Ruling, rulingsOf } from './human-decision.ts';
import { KnownContacts } from './known-contacts.ts';
import { MachineGroups } from './machine-groups.ts';
import { type MergedContact, mergedContact } from './merged-contact.ts';
import { byText, type Report, type ReportRef, refKey } from './report.ts';
import { type ReportOfContact, reportsOfContacts } from './report-of-contact.ts';
import { partedBy, RuledGroups } from './ruled-groups.ts';

/** What adding or taking out articles, or deciding, did to the contacts. */
export interface Change {
  /** The contacts that have other reports than before, the new among them; without reports where they are part of another now. */
  readonly contacts: readonly KnownContact[];
}

/**
 * Which reports are of one contact. Articles come and go one by one or many at once; the partition is a function of the articles and
 * decisions that are there, whatever the order in which they came. Only the ids remember: see `assignIds`.
 */
export class ContactIndex {
  readonly #machine = new MachineGroups();
  readonly #articles = new Map<string, readonly ReportOfContact[]>();
  readonly #reports = new Map<string, ReportOfContact>();
  readonly #known: KnownContacts;
  #decisions: readonly HumanDecision[];
  #rulings: readonly Ruling[] = [];
  #parted = new Map<string, ReportOfContact>();
  #ruled = new RuledGroups(this.#machine, []);

  /** `known`: the ids as they were last kept; `decisions`: what people decided. */
  constructor(known: Iterable<KnownContact> = [], decisions: readonly HumanDecision[] = []) {
    this.#known = new KnownContacts(known);
    this.#decisions = decisions;
  }

  /** Adds an article, or its new record in the place of the old one. */
  add(report: Report): Change {
    return this.addAll([report]);
  }

  /** Adds many at once: the same as one by one, in less time. */
  addAll(reports: Iterable<Report>): Change {
    return this.addReports([...reports].map(report => [report.article, reportsOfContacts(report)]));
  }

  /** The same for what was taken from articles before and kept, by article. */
  addReports(reports: Iterable<readonly [article: string, reports: readonly ReportOfContact[]]>): Change {
    const touched = new Set<string>();
    for (const [article, ofContacts] of reports) {
      this.#forget(article, touched);
      for (const key of this.#known.reportsOf(article)) touched.add(key);
      this.#articles.set(article, ofContacts);
      for (const one of ofContacts) {
        this.#reports.set(one.key, one);
        this.#machine.put(one);
        touched.add(one.key);
      }
    }
    return this.#settle(touched);
  }

  /** Takes an article out; no change where it is not there. */
  remove(article: string): Change {
    const touched = new Set<string>();
    this.#forget(article, touched);
    return this.#settle(touched);
  }

  /** Puts these decisions in the place of those before. */
  decideBy(decisions: readonly HumanDecision[]): Change {
    this.#decisions = decisions;
    return this.#settle(new Set());
  }

  /** The id of the contact that an article reports; null where the article or its contact is not there. */
  contactOf(report: ReportRef): string | null {
    return this.#known.withReport(refKey(report))?.id ?? null;
  }

  /** A contact by its id, or by one that redirects to it. */
  contact(id: string): MergedContact | null {
    const found = this.#known.get(id);
    const known = found === null || found.redirect === null ? found : this.#known.get(found.redirect);
    if (known === null || known.reports.length === 0) return null;
    const reports = known.reports.flatMap(key => this.#reports.get(key) ?? []);
    return mergedContact(known.id, this.#known.redirectingTo(known.id), reports, this.#rulings);
  }

  /** All contacts, by id. */
  *contacts(): Generator<MergedContact> {
    const ids = this.known().flatMap(({ id, reports }) => (reports.length > 0 ? [id] : []));
    for (const id of ids) {
      const contact = this.contact(id);
      if (contact !== null) yield contact;
    }
  }

  /** Every id that was ever given, for an archive to keep; by id. */
  known(): KnownContact[] {
    return this.#known.values().sort((a, b) => byText(a.id, b.id));
  }

  /** Decisions that could not be followed, since others say the contrary. */
  unfulfilled(): HumanDecision[] {
    return this.#ruled.unfulfilled.map(({ decision }) => decision);
  }

  #forget(article: string, touched: Set<string>): void {
    for (const report of this.#articles.get(article) ?? []) {
      this.#machine.drop(report);
      this.#reports.delete(report.key);
      touched.add(report.key);
    }
    this.#articles.delete(article);
  }

  #settle(touched: Set<string>): Change {
    const before = this.#rulings;
    this.#rulings = rulingsOf(this.#decisions, article => this.#articles.get(article) ?? []);
    const parted = new Map(partedBy(this.#rulings).map(report => [report.key, report]));
    for (const [key, report] of this.#parted)
      if (!parted.has(key) && this.#reports.get(key) === report) this.#machine.put(report);
    for (const report of parted.values()) this.#machine.drop(report);
    this.#parted = parted;
    for (const { key } of this.#machine.settle()) touched.add(key);
    for (const { a, b } of [...before, ...this.#rulings]) touched.add(a.key).add(b.key);
    this.#ruled = new RuledGroups(this.#machine, this.#rulings);
    return { contacts: this.#renewIds(touched) };
  }

  /** Gives ids to all contacts that have a touched report, now or before. */
  #renewIds(touched: ReadonlySet<string>): KnownContact[] {
    const clusters: ReportOfContact[][] = [];
    const seen = new Set<string>();
    const left: string[] = [];
    const next = [...touched];
    const before = new Set<KnownContact>();
    const withItsContact = (key: string): void => {
      seen.add(key);
      const known = this.#known.withReport(key);
      if (known === null || before.has(known)) return;
      before.add(known);
      next.push(...known.reports);
    };
    for (let key = next.pop(); key !== undefined; key = next.pop()) {
      if (seen.has(key)) continue;
      withItsContact(key);
      const report = this.#reports.get(key);
      if (report === undefined) left.push(key);
      else {
        const cluster = this.#ruled.reportsWith(report);
        clusters.push(cluster);
        for (const member of cluster) withItsContact(member.key);
      }
    }
    return clusters.length === 0 && left.length === 0 ? [] : this.#known.assign(clusters, left);
  }
}
