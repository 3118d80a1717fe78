import type { ContactKind, ContactStatus } from '../diplomacy/vocabulary.ts';
import { blockKeysOf } from './block-keys.ts';
import type { Circle } from './compare-parties.ts';
import type { Content } from './content.ts';
import type { Party } from './party.ts';
import { byText } from './report.ts';
import type { ReportOfContact } from './report-of-contact.ts';
import type { Sketch } from './sketch.ts';
import type { ToldDay } from './told-day.ts';

/** One version of what happened: reports that give the same people, kind, status and day, or a single report. It never changes. */
export interface Version extends Circle {
  readonly key: string;
  /** In the order of their keys. */
  readonly reports: readonly ReportOfContact[];
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly day: ToldDay | null;
  /** Official outlets among the reports: an office tells of a contact once. */
  readonly offices: ReadonlySet<string>;
  readonly content: Content;
  readonly sketches: readonly Sketch[];
  readonly blocks: readonly string[];
}

/** Of a version with many texts, so many are compared. */
const mostSketches = 16;

/** Builds a version of reports that give the same (one at least). The order in which they come makes no difference. */
export function versionOf(key: string, unsorted: Iterable<ReportOfContact>): Version {
  const reports = [...unsorted].sort((a, b) => byText(a.key, b.key));
  const [first] = reports;
  if (first === undefined) throw new RangeError('A version has one report at least.');
  const content = new Map<string, number>();
  for (const { terms } of reports) for (const term of terms) content.set(term, (content.get(term) ?? 0) + 1);
  return {
    key,
    reports,
    parties: first.parties,
    present: new Set(reports.flatMap(({ contact }) => contact.attendees.map(({ actor }) => actor))),
    kind: first.contact.kind,
    status: first.contact.status,
    day: first.day,
    offices: new Set(reports.flatMap(officeOf)),
    content,
    sketches: reports.flatMap(({ sketch }) => sketch ?? []).slice(0, mostSketches),
    blocks: blockKeysOf(first),
  };
}

/** The outlet, where it speaks for its side and has one readout of a contact: an office, or a broadcaster of the state that gives the day. */
function officeOf({ outlet, account, day }: ReportOfContact): string[] {
  const speaks = account === 'official' || (account === 'state-media' && (day?.basis === 'stated' || day?.basis === 'told'));
  return outlet !== null && speaks ? [outlet] : [];
}

/**
 * The version to which a report belongs by what it states: known people, a kind, and a day in numbers or told by an office as its
 * own. Null where it leaves one of them open: then it follows those that state it.
 */
export function firmKey({ parties, contact, day }: ReportOfContact): string | null {
  if (day === null || contact.kind === 'contact' || day.alternatives.length > 0 || contact.kindEvidence === null) return null;
  if (day.basis !== 'stated' && !(day.basis === 'told' && day.before === 0)) return null;
  const people = peopleKey(parties, false);
  return people === null ? null : versionKey(people, contact, day);
}

/** The version of a report that leaves something open, among others like it; null where it cannot be like any other. */
export function looseKey({ parties, contact, day }: ReportOfContact): string | null {
  const people = peopleKey(parties, true);
  return day === null || people === null ? null : versionKey(people, contact, day);
}

function versionKey(people: string, { kind, status }: ReportOfContact['contact'], day: ToldDay): string {
  return [people, kind, status, day.basis, day.from, day.to, day.before, day.offsets.join(','), day.alternatives.join(',')].join(
    '|',
  );
}

function peopleKey(parties: readonly Party[], byName: boolean): string | null {
  const people: string[] = [];
  for (const { id, names, role, state } of parties) {
    if (id === null && !byName) return null;
    people.push(id ?? `${names[0] ?? ''}/${role}/${state}`);
  }
  return people.sort(byText).join('+');
}
