/**
 * A date or time of day as pages' metadata write it, in ISO 8601: as precise as given to the second, with the offset if given. Null where
 * it is none, is no day of the calendar, or could be read in two ways ('11/10/2019').
 */
export function isoMoment(written: string): string | null {
  const value = written.trim().slice(0, 100);
  const numeric = /^(\d{4})([-/.]?)(\d{2})(?:\2(\d{2}))?(?:(?:T|t|\s+)(.+))?$/.exec(value);
  if (numeric !== null) {
    const [, year = '', separator = '', month = '', day, rest] = numeric;
    if (day === undefined)
      return separator === '-' && rest === undefined && Number(month) <= 12 && month > '00' ? `${year}-${month}` : null;
    return joined(dayOf(year, month, day), rest);
  }
  const named = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})(?:,?\s+(.+))?$/i.exec(value);
  if (named !== null) return joined(dayOf(named[3], monthOf(named[2]), named[1]), named[4]);
  const american = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+(.+))?$/i.exec(value);
  if (american !== null) return joined(dayOf(american[3], monthOf(american[1]), american[2]), american[4]);
  return null;
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** English months, whole or abbreviated, as in RFC 5322 and in the metadata of pages of every language; '00' where it is none. */
const monthOf = (name = ''): string =>
  String(months.findIndex(month => month.startsWith(name.toLowerCase())) + 1).padStart(2, '0');

function dayOf(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return null;
  return year >= '1900' && year < '2200' ? iso : null;
}

/** The day with its time of day; the day alone where what follows is no time that can be read. */
function joined(day: string | null, rest: string | undefined): string | null {
  if (day === null || rest === undefined) return day;
  const clock =
    /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(?:(Z|UTC|GMT)|(?:UTC|GMT)?\s*([+-])(\d{2}):?(\d{2})?)?$/i.exec(
      rest.trim(),
    );
  if (clock === null) return day;
  const [, hour = '', minute = '', second, zulu, sign, offsetHour = '', offsetMinute = '00'] = clock;
  if (
    Number(hour) > 23 ||
    Number(minute) > 59 ||
    Number(second ?? 0) > 59 ||
    Number(offsetHour) > 14 ||
    Number(offsetMinute) > 59
  )
    return day;
  const offset = zulu !== undefined ? 'Z' : sign !== undefined ? `${sign}${offsetHour}:${offsetMinute}` : '';
  return `${day}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${offset}`;
}
