import type { Ruling } from './human-decision.ts';
import type { Group, MachineGroups } from './machine-groups.ts';
import { byText } from './report.ts';
import type { ReportOfContact } from './report-of-contact.ts';

/** The machine's groups as people's decisions change them. */
export class RuledGroups {
  readonly #machine: MachineGroups;
  /** Reports that a person took out of a contact, with the group where they are now. */
  readonly #parted = new Map<string, Group>();
  readonly #guests = new Map<Group, ReportOfContact[]>();
  readonly #joined = new Map<Group, ReadonlySet<Group>>();
  /** Decisions that contradict others: what was said to be the same was also said not to be. */
  readonly unfulfilled: readonly Ruling[];

  constructor(machine: MachineGroups, rulings: readonly Ruling[]) {
    this.#machine = machine;
    const apart = rulings.filter(({ decision }) => decision.kind === 'not-same');
    for (const report of partedBy(rulings)) this.#part(report, apart);
    const unfulfilled: Ruling[] = [];
    for (const ruling of rulings) {
      if (ruling.decision.kind === 'same' && !this.#join(this.#groupOf(ruling.a), this.#groupOf(ruling.b), apart))
        unfulfilled.push(ruling);
    }
    this.unfulfilled = unfulfilled;
  }

  /** All reports of the contact of which a report is. */
  reportsWith(report: ReportOfContact): ReportOfContact[] {
    return [...this.#groupsWith(this.#groupOf(report))].flatMap(group => this.#membersOf(group));
  }

  #groupOf(report: ReportOfContact): Group {
    return this.#parted.get(report.key) ?? this.#machine.groupOf(report);
  }

  #groupsWith(group: Group): ReadonlySet<Group> {
    return this.#joined.get(group) ?? new Set([group]);
  }

  #membersOf(group: Group): ReportOfContact[] {
    return [...this.#machine.reportsOf(group), ...(this.#guests.get(group) ?? [])];
  }

  /** Puts a report that was taken out where it fits best beside what it was parted from, or leaves it alone. */
  #part(report: ReportOfContact, apart: readonly Ruling[]): void {
    const not = new Set(apart.flatMap(({ a, b }) => (a === report ? [b.key] : b === report ? [a.key] : [])));
    const fits = this.#machine.fitting(report).find(([group]) => !this.#membersOf(group).some(({ key }) => not.has(key)));
    const group = fits?.[0] ?? report;
    this.#parted.set(report.key, group);
    if (group !== report) this.#guests.set(group, [...(this.#guests.get(group) ?? []), report]);
  }

  #join(a: Group, b: Group, apart: readonly Ruling[]): boolean {
    const groups = new Set([...this.#groupsWith(a), ...this.#groupsWith(b)]);
    const parts = (one: ReportOfContact, other: ReportOfContact): boolean =>
      groups.has(this.#groupOf(one)) && groups.has(this.#groupOf(other));
    if (apart.some(ruling => parts(ruling.a, ruling.b))) return false;
    for (const group of groups) this.#joined.set(group, groups);
    return true;
  }
}

/** The reports that people took out of a contact; the machine does not place them. */
export function partedBy(rulings: readonly Ruling[]): ReportOfContact[] {
  const parted = new Map(rulings.flatMap(({ decision, a }) => (decision.kind === 'not-same' ? [[a.key, a] as const] : [])));
  return [...parted.values()].sort((x, y) => byText(x.key, y.key));
}
