import type { ContactStatus } from '../diplomacy/vocabulary.ts';
import { dayNumber, dayOfIso, daysInMonth } from '../engine/calendar.ts';
import type { Contact, ReadoutRecord } from '../record/record.ts';
import { capitalOffset } from './capital-offsets.ts';

/**
 * On what a report's day rests: `stated` in numbers; `told` by a word ('today', 'on Thursday') that counts from the publication;
 * `published` on the publication date alone; `month` a month and no day; `open` a report that gives none, of about its publication.
 */
export type DayBasis = 'stated' | 'told' | 'published' | 'month' | 'open';

/** When a contact was, as one report tells it: days since 1970-01-01, local to the side whose account it is. */
export interface ToldDay {
  readonly basis: DayBasis;
  readonly from: number;
  readonly to: number;
  /** How many days before `from`, and after `to`, the contact may really have been, the report being right. */
  readonly before: number;
  readonly after: number;
  /** Other readings, where the text contradicts itself. */
  readonly alternatives: readonly number[];
  /** Hours from UTC of the clocks that the day may be told by. */
  readonly offsets: readonly number[];
}

/** Null where the report gives nothing from which the week could be known. */
export function toldDay(contact: Contact, record: ReadoutRecord): ToldDay | null {
  const { value, end, alternatives, basis, evidence } = contact.date;
  const { published, account } = record.document;
  const common = {
    alternatives: alternatives.flatMap(other => dayOfIso(other) ?? []),
    offsets: offsetsOf(contact, record),
  };
  const official = account?.kind === 'official' || account?.kind === 'state-media';
  const day = value === null ? null : dayOfIso(value);
  if (day !== null) {
    const last = end === null ? null : dayOfIso(end);
    const span = { ...common, from: day, to: Math.max(day, last ?? day) };
    if (!basis.includes('publication-date') && basis.length > 0) return { ...span, basis: 'stated', before: 0, after: 0 };
    if (!basis.includes('text')) return { ...span, basis: 'published', before: account?.kind === 'official' ? 1 : 3, after: 0 };
    const inNumbers = evidence?.some(({ text }) => /\d/.test(text)) === true;
    return inNumbers
      ? { ...span, basis: 'stated', before: 0, after: 0 }
      : { ...span, basis: 'told', before: official ? 0 : 1, after: 0 };
  }
  const month = value === null ? null : /^(\d{4})-(\d{2})$/.exec(value);
  if (month !== null) {
    const [, year = 0, number = 0] = month.map(Number);
    if (number < 1 || number > 12) return null;
    const from = dayNumber(year, number, 1);
    return { ...common, basis: 'month', from, to: from + daysInMonth(year, number) - 1, before: 0, after: 0 };
  }
  const about = published === null ? null : dayOfIso(published.value);
  const reach = openReach[contact.status];
  if (value !== null || about === null || reach === null) return null;
  return { ...common, basis: 'open', from: about, to: about, ...reach };
}

/** How far from its publication an undated report's contact may be, in days; what is only recalled may be of any year. */
const openReach: Readonly<Record<ContactStatus, { before: number; after: number } | null>> = {
  held: { before: 7, after: 0 },
  planned: { before: 0, after: 14 },
  recalled: null,
};

/** The clocks by which the account's day may go: the one named, else its own side's if it is a party to the contact, else any party's. */
function offsetsOf(contact: Contact, record: ReadoutRecord): number[] {
  const named = /^([+-])(\d{2}):(\d{2})$/.exec(contact.date.timeZone ?? '');
  if (named !== null) {
    const [, sign, hours, minutes] = named;
    return [(sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60)];
  }
  const states = contact.participants.map(id => record.actors.find(actor => actor.id === id)?.state ?? null);
  const side = record.document.account?.side ?? null;
  const clocks = side !== null && states.includes(side) ? [side] : [...states, side];
  const offsets = clocks.flatMap(state => (state === null ? [] : (capitalOffset(state) ?? [])));
  return [...new Set(offsets)].sort((a, b) => a - b);
}
