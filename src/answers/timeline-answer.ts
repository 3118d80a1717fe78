import type { Archive } from '../archive/archive.ts';
import type { ContactKind } from '../diplomacy/vocabulary.ts';
import { isWithin } from '../following/days-of.ts';
import { type Timeline, timelineOf } from '../following/timeline.ts';
import type { Names } from '../query/names.ts';
import { AskedError } from './asked-error.ts';
import { askedDay, askedPeriod, askedStates } from './asked-names.ts';
import { followedContacts } from './followed.ts';
import { type Paged, pageOf } from './page-of.ts';

/** Silences that are told, the longest first. */
const silencesTold = 20;

export interface AskedTimeline extends Paged {
  /** 'CN-RU'. */
  readonly states: string;
  readonly kind?: ContactKind | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** The day up to which the present silence is counted. */
  readonly asOf: string;
}

export interface TimelineAnswer extends Timeline {
  readonly asOf: string;
  readonly next: string | null;
}

/** The contacts between states in order of time, with the silences between them. Throws an AskedError where the question is wrong. */
export async function timelineAnswer(archive: Archive, asked: AskedTimeline, names: Names): Promise<TimelineAnswer> {
  const states = askedStates('states', asked.states, names);
  if (states.length < 2) throw new AskedError('states', 'Name two states or more, as CN-RU.');
  const { since, until } = askedPeriod(asked.since, asked.until);
  const asOf = askedDay('asOf', asked.asOf);
  const filter = { states, ...(asked.kind === undefined ? {} : { kind: asked.kind }) };
  const contacts = await followedContacts(archive, { kind: 'contact', fields: { states } }, filter, 'states');
  const timeline = timelineOf(
    contacts.filter(({ date }) => isWithin(date, since, until)),
    states,
    asOf,
  );
  const { rows, next } = pageOf(timeline.rows, ({ contact }) => contact.id, asked);
  return { asOf, ...timeline, rows, silences: timeline.silences.slice(0, silencesTold), next };
}
