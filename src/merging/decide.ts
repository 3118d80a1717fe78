import { compareDays } from './compare-days.ts';
import { compareKinds } from './compare-kinds.ts';
import { compareParties } from './compare-parties.ts';
import { compareContent } from './content.ts';
import type { ReportOfContact } from './report-of-contact.ts';
import { type Decision, type Signal, threshold } from './signal.ts';
import { likeness } from './sketch.ts';
import { type Version, versionOf } from './version.ts';

/** Whether two reports are of one contact, and why. Symmetric; rests on nothing but the two. */
export function decide(a: ReportOfContact, b: ReportOfContact): Decision {
  return decideVersions(versionOf(a.key, [a]), versionOf(b.key, [b]));
}

/** The same for versions of many reports each; what they say is weighed as its mean. */
export function decideVersions(one: Version, other: Version): Decision {
  const [a, b] = one.key <= other.key ? [one, other] : [other, one];
  const parties = compareParties(a, b);
  if (parties.contradicts) return decisionOf([parties]);
  const date = compareDays(a.day, b.day);
  const kind = compareKinds(a.kind, b.kind, isFirm(a) && isFirm(b));
  const why = [parties, kind, date];
  if (kind.contradicts || date.contradicts) return decisionOf(why);
  if (date.points < 0 && isDayOff(a, b) && isOneAgainstMany(a, b)) why.push(oneAgainstMany);
  if (a.status === 'planned' && b.status !== 'planned') why.push(announced);
  else if (b.status === 'planned' && a.status !== 'planned') why.push(announced);
  const office = sameOffice(a, b);
  if (office !== null) why.push(office);
  const text = office === null ? compareTexts(a, b) : ownWording;
  // Enough is known where content could not turn the scale.
  const sum = why.reduce((total, { points }) => total + points, text.points);
  if (sum + mostByContent < threshold) return decisionOf([...why, text]);
  return decisionOf([...why, text, compareContent(a.content, b.content)].filter(({ points }) => points !== 0));
}

const announced: Signal = { of: 'status', points: -0.5, because: 'announced in one, held in the other' };
const oneAgainstMany: Signal = { of: 'date', points: 1.5, because: 'one report has this day, many the other' };
const mostByContent = 3;
const ownWording: Signal = { of: 'text', points: 0, because: 'an office words its readouts alike' };

function decisionOf(why: readonly Signal[]): Decision {
  const score = why.reduce((sum, { points }) => sum + points, 0);
  return { same: score >= threshold && !why.some(({ contradicts }) => contradicts), score, why };
}

const isFirm = ({ day }: Version): boolean => day !== null && (day.basis === 'stated' || day.basis === 'told');

/** Whether many reports stand against one of the press: a slip of a day is likelier than a second contact that one alone saw. */
function isOneAgainstMany(a: Version, b: Version): boolean {
  const [few, many] = a.reports.length < b.reports.length ? [a, b] : [b, a];
  return few.offices.size === 0 && many.reports.length >= manyToOne * few.reports.length;
}

const manyToOne = 4;

const isDayOff = (a: Version, b: Version): boolean =>
  a.day?.basis === 'stated' && b.day?.basis === 'stated' && Math.abs(a.day.from - b.day.from) === 1;

/** An office gives one readout of a contact: two of two days are of two contacts, however alike their wording. */
function sameOffice(a: Version, b: Version): Signal | null {
  if (!givesDay(a.day) || !givesDay(b.day) || a.day?.from === b.day?.from || a.status !== b.status) return null;
  for (const office of a.offices)
    if (b.offices.has(office)) {
      const apart: Signal = { of: 'office', points: -5, because: 'two readouts of one office on different days' };
      return isFirm(a) && isFirm(b) ? { ...apart, contradicts: true } : apart;
    }
  return null;
}

const givesDay = (day: Version['day']): boolean => day !== null && day.basis !== 'month' && day.basis !== 'open';

function compareTexts(a: Version, b: Version): Signal {
  let most = 0;
  for (const x of a.sketches) for (const y of b.sketches) most = Math.max(most, likeness(x, y));
  const because = `${Math.round(most * 100)} % of the wording is the same`;
  // Wording that an outlet uses for every contact makes a third of a short readout.
  const points = most >= 0.8 ? 4 : most >= 0.5 ? 2 : 0;
  return { of: 'text', points, because };
}
