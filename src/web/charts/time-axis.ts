import { axisX, gridX, type Markish } from '@observablehq/plot';
import { isoOfDay } from '../../engine/calendar.ts';
import { daysOf } from '../../following/days-of.ts';
import type { InterfaceLanguage } from '../interface-language.ts';

const millisecondsOfDay = 86_400_000;

/** The beginning of the first day of an ISO date as precise as it is known, and the end of its last; null where it is no date. */
export function timeOf(date: string, end: string | null = null): { readonly from: Date; readonly to: Date } | null {
  const days = daysOf(date, end);
  if (days === null) return null;
  return { from: new Date(days.first * millisecondsOfDay), to: new Date((days.last + 1) * millisecondsOfDay) };
}

export const isoDayOf = (time: Date): string => isoOfDay(Math.floor(time.getTime() / millisecondsOfDay));

/** The time that a chart shows, with some room on either side so that no mark is cut. */
export function timeDomain(times: readonly Date[]): readonly [Date, Date] {
  const first = Math.min(...times.map(Number));
  const last = Math.max(...times.map(Number));
  const room = Math.max((last - first) * 0.02, 3 * millisecondsOfDay);
  return [new Date(first - room), new Date(last + room)];
}

/** Ticks and light lines at years or, in a time of less than three years, at months; the year stands under its first month. */
export function timeAxis([from, to]: readonly [Date, Date], language: InterfaceLanguage): Markish[] {
  const ticks = ticksOf(from, to);
  const byMonth = ticks.some(tick => tick.getUTCMonth() > 0);
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const named = (tick: Date, i: number): string => {
    const year = String(tick.getUTCFullYear());
    if (!byMonth) return year;
    return i === 0 || tick.getUTCMonth() === 0 ? `${month.format(tick)}\n${year}` : month.format(tick);
  };
  return [
    gridX(ticks, { className: 'grid', strokeOpacity: 1 }),
    axisX(ticks, { tickFormat: named, tickSize: 0, fontSize: 13, label: null, className: 'axis' }),
  ];
}

/** As many as can be told apart. */
const mostTicks = 12;

function ticksOf(from: Date, to: Date): Date[] {
  const months = (to.getTime() - from.getTime()) / (30.4 * millisecondsOfDay);
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find(each => months / each <= mostTicks) ?? 1200;
  const ticks: Date[] = [];
  const start = from.getUTCFullYear() - (step > 12 ? from.getUTCFullYear() % (step / 12) : 0);
  for (let at = 0; ; at += step) {
    const tick = new Date(0);
    tick.setUTCFullYear(start, at, 1);
    if (tick > to) return ticks;
    if (tick >= from) ticks.push(tick);
  }
}
