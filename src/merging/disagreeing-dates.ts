import { compareDays } from './compare-days.ts';
import type { Field } from './field.ts';
import type { MergedCheck } from './merged-contact.ts';
import { type ReportRef, refKey } from './report.ts';
import type { ReportOfContact } from './report-of-contact.ts';

/** `dates-disagree`, where reports give another day than the others and neither the clocks nor their publication explain it. */
export function disagreeingDates(date: Field<string>, reports: readonly ReportOfContact[]): MergedCheck[] {
  const byKey = new Map(reports.map(report => [report.key, report]));
  const find = (refs: readonly ReportRef[]): ReportOfContact[] => refs.flatMap(ref => byKey.get(refKey(ref)) ?? []);
  const agreed = find(date.support);
  const astray = date.disagree.flatMap(({ value, reports: refs }) => {
    const unexplained = find(refs).filter(({ day }) => agreed.every(other => compareDays(day, other.day).points < 0));
    return unexplained.length === 0 ? [] : [{ value, unexplained }];
  });
  if (date.value === null || astray.length === 0) return [];
  const others = astray.map(({ value, unexplained }) => `${value} (${unexplained.map(({ article }) => article).join(', ')})`);
  return [
    {
      code: 'dates-disagree',
      severity: 'warning',
      message: `${date.support.length} of the reports give ${date.value}; others give ${others.join('; ')}.`,
      reports: astray.flatMap(({ unexplained }) => unexplained.map(({ article, contactId }) => ({ article, contactId }))),
    },
  ];
}
