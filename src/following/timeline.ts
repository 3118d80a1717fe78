import type { ContactKind } from '../diplomacy/vocabulary.ts';
import { isoOfDay } from '../engine/calendar.ts';
import { byDate, daysOf } from './days-of.ts';
import { type FollowedContact, isBetween, tookPlace } from './followed-contact.ts';

/** A time without a contact between states. Where dates are imprecise, the shortest that it can have been. */
export interface Silence {
  readonly days: number;
  /** Day of the contact before it, ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** Id of the contact before it. */
  readonly after: string;
  /** Id of the contact that ended it; null where it lasts. */
  readonly endedBy: string | null;
}

export interface TimelineRow {
  readonly contact: FollowedContact;
  /** Days without a contact before this one; null for the first, for what has no date, and for what did not take place. */
  readonly silentDays: number | null;
}

export interface YearOfContacts {
  /** Null for contacts without a date. */
  readonly year: string | null;
  readonly kinds: Readonly<Partial<Record<ContactKind, number>>>;
  readonly contacts: number;
  /** Announced, and not among the contacts. */
  readonly planned: number;
}

export interface Timeline {
  readonly states: readonly string[];
  /** In order of time, the undated last. */
  readonly rows: readonly TimelineRow[];
  /** Between contacts, the longest first. */
  readonly silences: readonly Silence[];
  /** Since the last contact; null where there is none or it is not past. */
  readonly current: Silence | null;
  readonly years: readonly YearOfContacts[];
}

/** Contacts in which all of the states took part, in order of time, with the silences between them. `asOf` is an ISO day. */
export function timelineOf(contacts: readonly FollowedContact[], states: readonly string[], asOf: string): Timeline {
  const theirs = contacts
    .filter(contact => isBetween(contact, states))
    .sort((a, b) => byDate(a.date, b.date) || byDate(a.end, b.end) || (a.id < b.id ? -1 : 1));
  const silences: Silence[] = [];
  let latest: { readonly day: number; readonly contact: string } | null = null;
  const rows = theirs.map((contact): TimelineRow => {
    const days = contact.date === null ? null : daysOf(contact.date, contact.end);
    if (days === null || !tookPlace(contact)) return { contact, silentDays: null };
    const before: typeof latest = latest;
    if (before === null || days.last >= before.day) latest = { day: days.last, contact: contact.id };
    if (before === null) return { contact, silentDays: null };
    const silence = silenceBetween(before.day, days.first, before.contact, contact.id);
    if (silence !== null) silences.push(silence);
    return { contact, silentDays: silence?.days ?? 0 };
  });
  return {
    states,
    rows,
    silences: silences.sort((a, b) => b.days - a.days || byDate(a.from, b.from)),
    current: currentSilence(latest, asOf),
    years: yearsOf(theirs),
  };
}

function silenceBetween(from: number, to: number, after: string, endedBy: string | null): Silence | null {
  return to <= from ? null : { days: to - from, from: isoOfDay(from), to: isoOfDay(to), after, endedBy };
}

function currentSilence(latest: { readonly day: number; readonly contact: string } | null, asOf: string): Silence | null {
  const now = daysOf(asOf);
  return latest === null || now === null ? null : silenceBetween(latest.day, now.last, latest.contact, null);
}

function yearsOf(contacts: readonly FollowedContact[]): YearOfContacts[] {
  const byYear = Map.groupBy(contacts, ({ date }) => date?.slice(0, 4) ?? null);
  return [...byYear]
    .sort(([a], [b]) => byDate(a, b))
    .map(([year, all]) => {
      const held = all.filter(tookPlace);
      const kinds: Partial<Record<ContactKind, number>> = {};
      for (const { kind } of held) kinds[kind] = (kinds[kind] ?? 0) + 1;
      return { year, kinds, contacts: held.length, planned: all.length - held.length };
    });
}
