import type { CheckCode, ContactKind, ContactStatus, Severity } from '../diplomacy/vocabulary.ts';
import { copiesAmong } from './copies.ts';
import { decide } from './decide.ts';
import { disagreeingDates } from './disagreeing-dates.ts';
import { type Field, fieldOf, mapField } from './field.ts';
import type { HumanDecision, Ruling } from './human-decision.ts';
import { matchParties, type Party } from './party.ts';
import type { ReportRef } from './report.ts';
import { byAge, type ReportOfContact } from './report-of-contact.ts';
import type { Decision } from './signal.ts';

/** A report in its contact. */
export interface MergedReport extends ReportRef {
  /** The older report whose wording it repeats; it is not counted again. */
  readonly copyOf: ReportRef | null;
  /** The report that ties it most surely to the contact, and why; null for the oldest. */
  readonly link: { readonly to: ReportRef; readonly decision: Decision } | null;
}

export interface MergedCheck {
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly message: string;
  /** The reports that it is about. */
  readonly reports: readonly ReportRef[];
}

/** One contact as all its reports tell it. */
export interface MergedContact {
  readonly id: string;
  /** Ids that redirect here. */
  readonly formerly: readonly string[];
  /** Oldest first. */
  readonly reports: readonly MergedReport[];
  /** How many reports do not repeat another's wording. */
  readonly independent: number;
  readonly kind: Field<ContactKind>;
  readonly status: Field<ContactStatus>;
  /** Ids of the gazetteer; a name where that is all that is known. */
  readonly participants: Field<readonly string[]>;
  /** ISO 8601, a month where no report gives a day. */
  readonly date: Field<string>;
  readonly initiator: Field<string>;
  readonly place: Field<string>;
  readonly checks: readonly MergedCheck[];
  /** What people decided of its reports. */
  readonly decisions: readonly HumanDecision[];
}

/** Lays the reports of one contact (one at least) together. */
export function mergedContact(
  id: string,
  formerly: readonly string[],
  unsorted: readonly ReportOfContact[],
  rulings: readonly Ruling[],
): MergedContact {
  const reports = [...unsorted].sort(byAge);
  const copies = copiesAmong(reports);
  const field = <Value>(told: (report: ReportOfContact) => Value | null, same?: (a: Value, b: Value) => boolean): Field<Value> =>
    fieldOf(reports, copies, told, same);
  const known = reports.flatMap(({ parties }) => parties.filter(party => party.id !== null));
  const nameOf = (party: Party): string =>
    party.id ?? known.find(other => matchParties(other, party) !== null)?.id ?? party.names[0] ?? '?';
  const date = field(({ contact, day }) => (day === null || day.basis === 'open' ? null : contact.date.value));
  const keys = new Set(reports.map(({ key }) => key));
  return {
    id,
    formerly,
    reports: reports.map((report, i) => ({
      ...refOf(report),
      copyOf: refOrNull(copies.get(report.key)),
      link: surestLink(report, reports.slice(0, Math.min(i, mostTies))),
    })),
    independent: reports.length - copies.size,
    kind: field(({ contact }) => (contact.kind === 'contact' ? null : contact.kind)),
    status: whatCameOfIt(field(({ contact }) => contact.status)),
    participants: mapField(
      field(({ parties }) => parties, samePeople),
      parties => parties.map(nameOf).sort(),
    ),
    date,
    initiator: field(({ contact, parties }) => {
      const party = parties[contact.participants.indexOf(contact.initiator?.actor ?? '')];
      return party === undefined ? (contact.initiator?.actor ?? null) : nameOf(party);
    }),
    place: mapField(
      field(({ contact }) => contact.place, samePlace),
      ({ name }) => name,
    ),
    checks: disagreeingDates(date, reports),
    decisions: rulings.flatMap(({ a, b, decision }) => (keys.has(a.key) || keys.has(b.key) ? [decision] : [])),
  };
}

/** Of a contact's many reports, so many of the oldest are asked which ties a report best. */
const mostTies = 12;

function surestLink(report: ReportOfContact, older: readonly ReportOfContact[]): MergedReport['link'] {
  let best: MergedReport['link'] = null;
  for (const other of older) {
    const decision = decide(other, report);
    if (best === null || decision.score > best.decision.score) best = { to: refOf(other), decision };
  }
  return best;
}

/** What one report announces and another has seen was held. */
function whatCameOfIt(status: Field<ContactStatus>): Field<ContactStatus> {
  const held = status.disagree.find(({ value }) => value === 'held');
  if (held === undefined || status.value === null) return status;
  const others = status.disagree.filter(other => other !== held);
  return { value: 'held', support: held.reports, disagree: [{ value: status.value, reports: status.support }, ...others] };
}

function samePeople(a: readonly Party[], b: readonly Party[]): boolean {
  return a.length === b.length && a.every(one => b.some(other => matchParties(one, other) !== null));
}

type Place = NonNullable<ReportOfContact['contact']['place']>;

/** Places are written in many ways and languages; the state tells whether they can be one. */
const samePlace = (a: Place, b: Place): boolean =>
  a.state === null || b.state === null ? a.name === b.name : a.state === b.state;

const refOf = ({ article, contactId }: ReportRef): ReportRef => ({ article, contactId });
const refOrNull = (report: ReportRef | undefined): ReportRef | null => (report === undefined ? null : refOf(report));
