import type { QueryPlace } from './query.ts';
import { QueryError } from './query-error.ts';

/** Days, inclusive, ISO 8601; null where open. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** The days that '2020', '2020-07', '2020-07-08', '2020..2022', '2020-07..' or '..2021' stand for. Throws a QueryError at any other. */
export function dayRange(text: string, place: QueryPlace): DayRange {
  const [first = '', last, ...more] = text.split('..').map(part => part.trim());
  if (more.length > 0 || (first === '' && (last ?? '') === '')) throw notDays(text, place);
  const from = first === '' ? null : firstDay(first);
  const to = last === '' ? null : lastDay(last ?? first);
  if (from === undefined || to === undefined) throw notDays(text, place);
  if (from !== null && to !== null && from > to)
    throw new QueryError(`'${text}' ends before it begins.`, place, [`${last}..${first}`]);
  return { from, to };
}

/** The shortest text that stands for the days. */
export function formatDayRange({ from, to }: DayRange): string {
  if (from !== null && to !== null) {
    for (const length of [4, 7, 10]) {
      const part = from.slice(0, length);
      if (firstDay(part) === from && lastDay(part) === to) return part;
    }
  }
  return `${from ?? ''}..${to ?? ''}`;
}

const notDays = (text: string, place: QueryPlace): QueryError =>
  new QueryError(
    `'${text}' is no date. Write a year, a month or a day, as 2020, 2020-07 or 2020-07-08, or a range, as 2020..2022, 2020-07.. or ..2021.`,
    place,
  );

const firstDay = (text: string): string | undefined => {
  const { year, month = '01', day = '01' } = partsOf(text);
  return year === undefined ? undefined : valid(year, month, day);
};

const lastDay = (text: string): string | undefined => {
  const { year, month = '12', day } = partsOf(text);
  if (year === undefined) return undefined;
  return valid(year, month, day ?? String(daysIn(Number(year), Number(month))).padStart(2, '0'));
};

const partsOf = (text: string): { readonly year?: string; readonly month?: string; readonly day?: string } =>
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/.exec(text)?.groups ?? {};

function valid(year: string, month: string, day: string): string | undefined {
  const days = daysIn(Number(year), Number(month));
  return Number(day) >= 1 && Number(day) <= days ? `${year}-${month}-${day}` : undefined;
}

/** 0 where there is no such month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0;
}
