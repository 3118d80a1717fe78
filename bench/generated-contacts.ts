import type { ContactKind, Role } from '../src/diplomacy/vocabulary.ts';
import { acts, topics } from '../src/diplomacy/vocabulary.ts';
import { isoOfDay } from '../src/engine/calendar.ts';
import { capitalOffset } from '../src/merging/capital-offsets.ts';
import type { Report, ReportRef } from '../src/merging/report.ts';
import type { Actor, Contact, Evidence, Figure, ReadoutRecord, Statement } from '../src/record/record.ts';
import { Chance } from './chance.ts';

/** Articles about invented people of invented states, with which report is of which contact. */
export interface GeneratedArchive {
  readonly reports: readonly Report[];
  readonly truth: readonly { readonly ref: ReportRef; readonly contact: string }[];
}

interface Leader {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly role: Role;
  readonly offset: number;
}

interface Event {
  readonly id: string;
  readonly people: readonly Leader[];
  readonly kind: ContactKind;
  /** Days since 1970, with the hour as a fraction, UTC. */
  readonly moment: number;
  readonly terms: readonly string[];
  readonly usual: readonly string[];
  readonly place: string;
}

const clocks = 'US MX BR GB SN FR EG ZA RU KE UZ PK BD TH ID CN SG JP KR AU'.split(' ');
const firstDay = 21_915;
const reportsOfEvent = 20;
const roles: readonly Role[] = ['president', 'prime-minister', 'foreign-minister'];
const syllables = ['ka', 'ren', 'to', 'vel', 'mi', 'dor', 'as', 'lun', 'be', 'rik', 'sa', 'nov', 'tel', 'ur', 'gan', 'il'];
const languages = ['en', 'id', 'zh', 'ru'];

/**
 * About `articles` reports, twenty of each contact, with what archives have: days a day off, missing, by month or mistaken, names
 * spelled otherwise or left out for the office, vague and wrong kinds, copies, and contacts of the same people the next day, the same
 * day by another means, or recalled. The same for the same seed.
 */
export function generateArchive(articles: number, seed: number): GeneratedArchive {
  const chance = new Chance(seed);
  const leaders = generateLeaders(chance, 60);
  const reports: Report[] = [];
  const truth: { ref: ReportRef; contact: string }[] = [];
  for (let events = 0; reports.length < articles; ) {
    const people = chance.some(leaders, chance.happens(0.04) ? 3 : 2);
    const usual = generateTerms(chance, 14);
    // Between eight and midnight for the first of them.
    let moment = firstDay + chance.below(6000) + (8 + 16 * chance.number() - (people[0]?.offset ?? 0)) / 24;
    let before: Event | null = null;
    for (let i = 1 + chance.below(6); i > 0 && reports.length < articles; i--) {
      const kind = chance.one<ContactKind>(['phone-call', 'phone-call', 'meeting', 'meeting', 'video-call', 'letter']);
      const event: Event = {
        id: `event-${events++}`,
        people,
        kind,
        moment,
        terms: generateTerms(chance, 16),
        usual,
        place: chance.one(leaders).state,
      };
      const count = Math.min(articles - reports.length, 2 + chance.below(2 * reportsOfEvent - 3));
      reportEvent(chance, event, before, count, reports, truth);
      before = event;
      moment = nextMoment(chance, moment);
    }
  }
  return { reports, truth };
}

/** One in eight the next day, some within the week, most weeks later. */
function nextMoment(chance: Chance, moment: number): number {
  if (chance.happens(0.12)) return moment + 1;
  return moment + (chance.happens(0.15) ? 2 + chance.below(4) : 7 + chance.below(60));
}

function reportEvent(
  chance: Chance,
  event: Event,
  before: Event | null,
  count: number,
  reports: Report[],
  truth: { ref: ReportRef; contact: string }[],
): void {
  const own: Report[] = [];
  for (let i = 0; i < count; i++) {
    const article = `article-${reports.length}`;
    const original = chance.happens(0.15) && own.length > 0 ? chance.one(own) : null;
    const report = original === null ? writeReport(chance, article, event, before) : copyReport(chance, article, original);
    own.push(report);
    reports.push(report);
    report.record.contacts.forEach(({ id, status }) => {
      const of = status === 'recalled' ? before : event;
      if (of !== null) truth.push({ ref: { article, contactId: id }, contact: of.id });
    });
  }
}

/** The same words but a few, in another outlet. */
function copyReport(chance: Chance, article: string, { record, text, received }: Report): Report {
  const words = text.split(' ').map(word => (chance.happens(0.02) ? generateName(chance) : word));
  const outlet = { id: null, name: `Gazette ${chance.below(90)}`, evidence: null, basis: [] };
  const account = record.document.account === null ? null : { ...record.document.account, kind: 'press' as const };
  return {
    article,
    record: { ...record, document: { ...record.document, outlet, account } },
    text: words.join(' '),
    ...(received === undefined ? {} : { received }),
  };
}

function writeReport(chance: Chance, article: string, event: Event, before: Event | null): Report {
  const side = chance.one(event.people);
  const account = chance.happens(0.12) ? 'official' : chance.happens(0.2) ? 'state-media' : 'press';
  const local = Math.floor(event.moment + side.offset / 24);
  const published = local + (account === 'official' ? 0 : chance.one([0, 0, 0, 0, 0, 1, 1, 2]));
  const recalled = before !== null && chance.happens(0.08) ? before : null;
  const named = event.people.length === 3 && chance.happens(0.15) ? event.people.slice(0, 2) : event.people;
  const actors = named.map((leader, i) => generateActor(chance, leader, `unknown:${i + 1}`));
  const people = actors.map(({ id }) => id);
  const contact = contactOf(`contact:${article}`, people, event.place);
  const contacts: Contact[] = [
    {
      ...contact,
      ...noisyKind(chance, event.kind),
      date: noisyDate(chance, local, published, account === 'press', side.offset),
    },
  ];
  if (recalled !== null && named === recalled.people)
    contacts.push({
      ...contactOf(`contact:${article}-before`, people, recalled.place),
      kind: recalled.kind,
      status: 'recalled',
      date: stated(Math.floor(recalled.moment + side.offset / 24), side.offset),
    });
  const said = [...chance.share(event.terms, 0.6), ...chance.share(event.usual, 0.5), ...generateTerms(chance, 3)];
  const evidence = evidenceOf('the words');
  const record: ReadoutRecord = {
    format: 'readout-record/1',
    readBy: { engine: 'generated', packs: {}, gazetteer: 'generated' },
    document: {
      textId: `sha256:${article}`,
      bytesId: null,
      extractor: null,
      location: null,
      language: chance.one(languages),
      script: 'Latn',
      title: null,
      outlet: {
        id: account === 'press' ? null : `outlet:${account}-${side.state}`,
        name: `Gazette ${chance.below(90)}`,
        evidence: null,
        basis: [],
      },
      published: { value: isoOfDay(published), evidence: null, basis: [] },
      account: { side: side.state, kind: account, basis: [] },
      citedSources: [],
      sections: [],
    },
    actors,
    contacts,
    quotes: [],
    statements: said.filter(term => term.startsWith('s ')).map((term, i) => statementOf(term, i, contact.id, people)),
    formulas: said.filter(term => term.startsWith('f ')).map(term => ({ id: term.slice(2), evidence })),
    figures: said.filter(term => term.startsWith('n ')).map(figureOf),
    checks: [],
  };
  return {
    article,
    record,
    text: Array.from({ length: 100 }, () => generateName(chance)).join(' '),
    received: `${isoOfDay(published)}T12:00:00Z`,
  };
}

function generateLeaders(chance: Chance, count: number): Leader[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `person:leader-${i}`,
    name: `${generateName(chance)} ${generateName(chance)}`,
    // The leaders are invented; of the states only the clocks are meant.
    state: clocks[i % clocks.length] ?? '',
    role: roles[Math.floor(i / clocks.length) % roles.length] ?? 'other',
    offset: capitalOffset(clocks[i % clocks.length] ?? '') ?? 0,
  }));
}

const generateName = (chance: Chance): string =>
  Array.from({ length: 2 + chance.below(3) }, () => chance.one(syllables)).join('');

/** What was said: formulas, figures, and statements by one side. */
function generateTerms(chance: Chance, count: number): string[] {
  return Array.from({ length: count }, () => {
    const lot = chance.number();
    if (lot < 0.35) return `f formula-${chance.below(150)}`;
    if (lot < 0.5) return `n ${chance.below(5000)}`;
    return `s ${chance.below(2)} ${chance.one(acts)} ${chance.one(topics)}`;
  });
}

/** One in twelve is not in the gazetteer, and spelled otherwise or named by office alone. */
function generateActor(chance: Chance, { id, name, state, role }: Leader, unknown: string): Actor {
  const known = { id, kind: 'person', name, aliases: [], sameAs: [], role, state, basis: [], mentions: [] } as const;
  if (chance.happens(0.92)) return { ...known, aliases: [], sameAs: [], basis: [], mentions: [] };
  const slip = 1 + chance.below(name.length - 1);
  const spelled = chance.happens(0.7)
    ? name.slice(0, slip) + chance.one(['e', 'i', 'h']) + name.slice(slip)
    : `the ${role} of ${state}`;
  return { ...known, id: unknown, name: spelled, aliases: [], sameAs: [], basis: [], mentions: [] };
}

function noisyKind(chance: Chance, kind: ContactKind): Pick<Contact, 'kind' | 'kindEvidence'> {
  const kindEvidence = evidenceOf('told how');
  const lot = chance.number();
  if (lot < 0.06) return { kind: 'contact', kindEvidence: null };
  if (lot < 0.08 && kind === 'meeting') return { kind: 'visit', kindEvidence };
  if (lot < 0.08 && kind === 'video-call') return { kind: 'phone-call', kindEvidence };
  return { kind, kindEvidence };
}

function noisyDate(chance: Chance, local: number, published: number, press: boolean, offset: number): Contact['date'] {
  const lot = chance.number();
  if (lot < 0.58) return stated(local, chance.happens(0.05) ? offset : null);
  if (lot < 0.6 && press) return stated(local + chance.one([-1, 1]), null);
  if (lot < 0.72 && published === local)
    return { ...stated(local, null), evidence: evidenceOf('today'), basis: ['text', 'publication-date'] };
  if (lot < 0.94) return { ...stated(published, null), evidence: null, basis: ['publication-date'] };
  if (lot < 0.96) return { ...stated(local, null), value: isoOfDay(local).slice(0, 7) };
  return { ...stated(local, null), value: null, evidence: null, basis: [] };
}

function stated(day: number, offset: number | null): Contact['date'] {
  const sign = offset !== null && offset < 0 ? '-' : '+';
  return {
    value: isoOfDay(day),
    end: null,
    time: null,
    timeZone: offset === null ? null : `${sign}${String(Math.abs(offset)).padStart(2, '0')}:00`,
    alternatives: [],
    evidence: evidenceOf(isoOfDay(day)),
    basis: ['text'],
  };
}

function contactOf(id: string, participants: string[], place: string): Contact {
  const evidence = evidenceOf('they spoke');
  return {
    id,
    kind: 'contact',
    kindEvidence: null,
    status: 'held',
    participants,
    initiator: null,
    date: stated(0, null),
    place: { name: place, state: place, evidence },
    host: null,
    occasion: null,
    agenda: [],
    attendees: [],
    plover: null,
    cameo: null,
    evidence,
  };
}

function statementOf(term: string, i: number, contact: string, people: readonly string[]): Statement {
  const [, speaker, act, topic] = term.split(' ');
  return {
    id: `statement:${i}`,
    contact,
    speakers: [people[Number(speaker)] ?? 'person:nobody'],
    addressees: [],
    attribution: { evidence: null, basis: 'named' },
    act: acts.find(one => one === act) ?? 'state',
    cue: null,
    mode: 'indirect',
    quote: null,
    evidence: evidenceOf('the words'),
    topics: topics.filter(one => one === topic),
    formulas: [],
    targets: [],
    plover: null,
    cameo: null,
  };
}

const figureOf = (term: string): Figure => ({
  kind: 'money',
  value: Number(term.slice(2)),
  unit: 'USD',
  of: null,
  evidence: evidenceOf('a sum'),
});

const evidenceOf = (text: string): Evidence => [{ start: 0, end: text.length, text }];
