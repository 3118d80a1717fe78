import { isoOfDay } from '../engine/calendar.ts';
import type { Signal } from './signal.ts';
import type { ToldDay } from './told-day.ts';

/** Hours between two clocks from which a contact in waking hours is often of two dates. */
const datesPart = 3;

/** For a contact that is known to a report only as of its publication, one day, two days and three days after. */
const laterPoints = [2, 0.5, -0.5];
/** What alike contents alone do not outweigh: the same people say much the same the next day. */
const mistaken = -2.5;

/** What the days of two reports say for or against one contact. */
export function compareDays(a: ToldDay | null, b: ToldDay | null): Signal {
  if (a === null || b === null) return { of: 'date', points: -2, because: 'one of the reports gives no date' };
  const [early, late] = a.from < b.from || (a.from === b.from && a.to <= b.to) ? [a, b] : [b, a];
  const gap = Math.max(0, late.from - early.to);
  if (gap === 0) return overlapping(early, late);
  const days = `${spelled(early)} and ${spelled(late)}`;
  if (early.alternatives.some(day => within(day, late)) || late.alternatives.some(day => within(day, early)))
    return { of: 'date', points: 2, because: `${days}, and one text also supports the other day` };
  if (gap <= late.before + early.after) {
    const points = late.basis === 'open' || early.basis === 'open' ? (gap < 3 ? 1 : 0) : (laterPoints[gap - 1] ?? -2);
    return { of: 'date', points, because: `${days}, the later as of its publication` };
  }
  if (early.basis === 'month' || late.basis === 'month')
    return { of: 'date', points: -6, because: `${days}: another month`, contradicts: true };
  if (gap === 1) {
    const hours = hoursEast(early, late);
    if (hours >= datesPart)
      return early.offsets.length === 1 && late.offsets.length === 1
        ? { of: 'date', points: 2.5, because: `${days}: one moment on the two sides' clocks` }
        : { of: 'date', points: 1, because: `${days}: perhaps one moment on two clocks` };
    if (hours > 0) return { of: 'date', points: 0, because: `${days}: one moment on two clocks, if at midnight` };
    return { of: 'date', points: mistaken, because: `${days}: one of them would be mistaken` };
  }
  return { of: 'date', points: -4 - gap, because: `${days}: ${gap} days apart` };
}

function overlapping(a: ToldDay, b: ToldDay): Signal {
  const bases = [a.basis, b.basis];
  const days = `${spelled(a)} and ${spelled(b)}`;
  if (bases.includes('open')) return { of: 'date', points: 1, because: `${days}, one as of its publication` };
  if (bases.includes('month')) return { of: 'date', points: 0.5, because: `${days}: the month fits` };
  const firm = bases.filter(basis => basis === 'stated').length;
  return { of: 'date', points: 3 + firm / 2, because: `both of ${isoOfDay(b.from)}` };
}

/** By how many hours at most the clock that tells the later day is ahead of the other's; none where a clock is not known. */
function hoursEast(early: ToldDay, late: ToldDay): number {
  return Math.max(0, ...late.offsets.flatMap(east => early.offsets.map(west => east - west)));
}

const within = (day: number, { from, to }: ToldDay): boolean => day >= from && day <= to;

const spelled = ({ basis, from }: ToldDay): string => (basis === 'month' ? isoOfDay(from).slice(0, 7) : isoOfDay(from));
