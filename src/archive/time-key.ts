import type { ReadoutRecord } from '../record/record.ts';

/** Keys of one minute: as many articles as can be published in it. */
export const keysOfMinute = 2 ** 20;

const epoch = Date.UTC(1900, 0, 1);
const minute = 60_000;
const lastMinute = 2 ** 27 - 1;

/**
 * The first key of an article's minute. Keys grow with the time at which an article was published, so that the newest are the last rows:
 * minutes since 1900 times 2^20, which leaves room for a number within the minute and stays an exact double until the year 2155. Where
 * nothing says when it was published its contact's day stands in, and then the moment at which it was received.
 */
export function timeKey(record: ReadoutRecord, received: string): number {
  const time = record.document.published?.value ?? record.contacts[0]?.date.value ?? received;
  return keyOfTime(time) ?? keyOfTime(received) ?? 0;
}

/** The first key of a moment: ISO 8601, as precise as given, UTC where it names no zone; null where it is none. */
export function keyOfTime(time: string): number | null {
  const millisecond = Date.parse(time.length > 10 && !/(?:Z|[+-]\d\d:?\d\d)$/.test(time) ? `${time}Z` : time);
  if (Number.isNaN(millisecond)) return null;
  return Math.min(lastMinute, Math.max(0, Math.floor((millisecond - epoch) / minute))) * keysOfMinute;
}
