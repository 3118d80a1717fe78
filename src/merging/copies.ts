import { byAge, type ReportOfContact } from './report-of-contact.ts';
import { likeness } from './sketch.ts';

/** From this share of the wording a report is a copy: a wire story that others print, with a word changed here and there. */
const leastOfCopy = 0.75;
/** Of a contact's reports, so many are originals with which others are compared. */
const mostOriginals = 200;

/** Of the reports of one contact, those that copy an older one: key of the copy → the original. */
export function copiesAmong(reports: readonly ReportOfContact[]): Map<string, ReportOfContact> {
  const originals: ReportOfContact[] = [];
  const copies = new Map<string, ReportOfContact>();
  for (const report of [...reports].sort(byAge)) {
    const { sketch } = report;
    if (sketch === null) continue;
    const original = originals.find(other => other.sketch !== null && likeness(other.sketch, sketch) >= leastOfCopy);
    if (original !== undefined) copies.set(report.key, original);
    else if (originals.length < mostOriginals) originals.push(report);
  }
  return copies;
}
