import type { AccountKind, ContactKind, ContactStatus, Role } from '../../src/diplomacy/vocabulary.ts';
import type { Report } from '../../src/merging/report.ts';
import { type ReportOfContact, reportsOfContacts } from '../../src/merging/report-of-contact.ts';
import type { Contact, Evidence, ReadoutRecord } from '../../src/record/record.ts';

/** What a test says of a report; everything else is as in most. */
export interface Sample {
  readonly article: string;
  /** Ids of the gazetteer, or 'Name/role/state' for who is not in it. */
  readonly people?: readonly string[];
  readonly kind?: ContactKind;
  readonly status?: ContactStatus;
  /** A day or a month; null for none; left out, it is `published` that gives it. */
  readonly date?: string | null;
  readonly alternatives?: readonly string[];
  readonly published?: string;
  readonly side?: string;
  readonly account?: AccountKind;
  readonly outlet?: string;
  readonly formulas?: readonly string[];
  readonly text?: string;
  readonly received?: string;
  readonly contactId?: string;
  readonly initiator?: string;
  readonly attendees?: readonly string[];
}

const states: Readonly<Record<string, string>> = { 'person:ana': 'US', 'person:bo': 'CN', 'person:cy': 'FR', 'person:di': 'US' };
const evidenceOf = (text: string): Evidence => [{ start: 0, end: text.length, text }];

export function sampleReport(sample: Sample): Report {
  const { article, people = ['person:ana', 'person:bo'], published = '2031-05-03', side = 'US', account = 'press' } = sample;
  const actors = people.map((person, i) => {
    const [name = '', role = 'president', state = states[person] ?? 'US'] = person.split('/');
    const known = person.startsWith('person:');
    return {
      id: known ? person : `unknown:${i}`,
      kind: 'person' as const,
      name: known ? person.slice('person:'.length) : name,
      aliases: [],
      sameAs: [],
      role: roleOf(role),
      state,
      basis: [],
      mentions: [],
    };
  });
  const participants = actors.map(({ id }) => id);
  const record: ReadoutRecord = {
    format: 'readout-record/1',
    readBy: { engine: 'sample', packs: {}, gazetteer: 'sample' },
    document: {
      textId: 'sha256:0',
      bytesId: null,
      extractor: null,
      location: null,
      language: 'en',
      script: 'Latn',
      title: null,
      outlet: { id: sample.outlet ?? `outlet:${article}`, name: 'Sample', evidence: null, basis: [] },
      published: { value: published, evidence: null, basis: [] },
      account: { side, kind: account, basis: [] },
      citedSources: [],
      sections: [],
    },
    actors,
    contacts: [contactOf(sample, participants, published)],
    quotes: [],
    statements: [],
    formulas: (sample.formulas ?? []).map(id => ({ id, evidence: evidenceOf(id) })),
    figures: [],
    checks: [],
  };
  return {
    article,
    record,
    text: sample.text ?? article,
    ...(sample.received === undefined ? {} : { received: sample.received }),
  };
}

/** The one contact that a sample reports. */
export function sampleContact(sample: Sample): ReportOfContact {
  const [report] = reportsOfContacts(sampleReport(sample));
  if (report === undefined) throw new RangeError('A sample has one contact.');
  return report;
}

const roleOf = (role: string): Role =>
  role === 'prime-minister' ? 'prime-minister' : role === 'minister' ? 'minister' : 'president';

function contactOf(sample: Sample, participants: string[], published: string): Contact {
  const { kind = 'phone-call', status = 'held', date, alternatives = [], initiator, attendees = [] } = sample;
  return {
    id: sample.contactId ?? 'contact:1',
    kind,
    kindEvidence: kind === 'contact' ? null : evidenceOf(kind),
    status,
    participants,
    initiator: initiator === undefined ? null : { actor: initiator, evidence: evidenceOf('called') },
    date: {
      value: date === undefined ? published : date,
      end: null,
      time: null,
      timeZone: null,
      alternatives: [...alternatives],
      evidence: date == null ? null : evidenceOf(date),
      basis: date === undefined ? ['publication-date'] : date === null ? [] : ['text'],
    },
    place: null,
    host: null,
    occasion: null,
    agenda: [],
    attendees: attendees.map(actor => ({ actor, evidence: evidenceOf(actor) })),
    plover: null,
    cameo: null,
    evidence: evidenceOf('the two spoke'),
  };
}
