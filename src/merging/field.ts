import type { ReportRef } from './report.ts';
import type { ReportOfContact } from './report-of-contact.ts';

/** One field of a contact, with who says so and who says otherwise. */
export interface Field<Value> {
  /** What most independent reports say, official ones counting double, the older where as many say each; null where none says. */
  readonly value: Value | null;
  readonly support: readonly ReportRef[];
  /** Other values, those of most reports first. */
  readonly disagree: readonly { readonly value: Value; readonly reports: readonly ReportRef[] }[];
}

/** Counts what reports (oldest first) say; a copy says it with its original and is not counted again. */
export function fieldOf<Value>(
  reports: readonly ReportOfContact[],
  copies: ReadonlyMap<string, ReportOfContact>,
  told: (report: ReportOfContact) => Value | null,
  same: (a: Value, b: Value) => boolean = (a, b) => a === b,
): Field<Value> {
  const said: { value: Value; votes: number; reports: ReportRef[] }[] = [];
  for (const report of reports) {
    const value = told(report);
    if (value === null) continue;
    const votes = copies.has(report.key) ? 0 : report.account === 'official' ? 2 : 1;
    const ref = { article: report.article, contactId: report.contactId };
    const before = said.find(other => same(other.value, value));
    if (before === undefined) said.push({ value, votes, reports: [ref] });
    else {
      before.votes += votes;
      before.reports.push(ref);
    }
  }
  const [first, ...others] = said.sort((a, b) => b.votes - a.votes);
  return {
    value: first?.value ?? null,
    support: first?.reports ?? [],
    disagree: others.map(({ value, reports }) => ({ value, reports })),
  };
}

/** The same field with its values put in another form. */
export function mapField<From, To>({ value, support, disagree }: Field<From>, map: (value: From) => To): Field<To> {
  return {
    value: value === null ? null : map(value),
    support,
    disagree: disagree.map(other => ({ value: map(other.value), reports: other.reports })),
  };
}
