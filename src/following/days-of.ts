import { dayNumber, dayOfIso, daysInMonth } from '../engine/calendar.ts';

/** Numbers of the first and the last day that something can have been on. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days of an ISO date as precise as it is known, up to a last day where there is one; null where it is no date. */
export function daysOf(date: string, end: string | null = null): Days | null {
  const first = exactly(date);
  const last = end === null ? first : exactly(end);
  return first === null || last === null ? first : { first: first.first, last: Math.max(first.last, last.last) };
}

function exactly(date: string): Days | null {
  const day = dayOfIso(date);
  if (day !== null) return { first: day, last: day };
  const [, year = '', month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(date) ?? [];
  if (year === '') return null;
  const from = Number(month ?? '1');
  const to = Number(month ?? '12');
  return { first: dayNumber(Number(year), from, 1), last: dayNumber(Number(year), to, daysInMonth(Number(year), to)) };
}

/** Whether a date may lie within days, inclusive, ISO 8601, null where open; what has no date lies within open days alone. */
export function isWithin(date: string | null, since: string | null, until: string | null): boolean {
  if (since === null && until === null) return true;
  const days = date === null ? null : daysOf(date);
  if (days === null) return false;
  const from = since === null ? null : daysOf(since);
  const to = until === null ? null : daysOf(until);
  return (from === null || days.last >= from.first) && (to === null || days.first <= to.last);
}

/** Orders dates in time, the less precise before what may be within them, and what has none last. */
export function byDate(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
