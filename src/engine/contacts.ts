import type { ContactKind, ContactStatus } from '../diplomacy/vocabulary.ts';
import type { Range } from './attribution.ts';
import type { Cast, CastMember } from './cast.ts';
import { ContactReader, type ContactReport } from './contact-reports.ts';
import type { Mentions } from './lookup.ts';
import type { Sentence } from './sentences.ts';

/** A contact: all that the text reports of the same people being in contact. */
export interface ContactFinding {
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly participants: readonly CastMember[];
  readonly initiator: { readonly member: CastMember; readonly cue: Range } | null;
  /** The reports that support it, the weightiest first. */
  readonly reports: readonly ContactReport[];
}

/** Every contact between leaders that the text reports; the one that it is about comes first. `title` is one that the text does not hold. */
export function findContacts(
  mentions: Mentions,
  sentences: readonly Sentence[],
  cast: Cast,
  quoted: Uint8Array,
  title: Mentions | null,
): ContactFinding[] {
  const reader = new ContactReader(mentions, cast, quoted);
  const reports: ContactReport[] = [];
  const bodyStart = sentences.findIndex(sentence => sentence.section === 'body');
  sentences.forEach((sentence, i) => {
    reports.push(
      ...reader.read(sentence, sentence.section === 'title' ? 2 : sentence.section === 'body' && i - bodyStart < 3 ? 3 : 1),
    );
  });
  const groups = new Map<string, ContactReport[]>();
  for (const report of reports) {
    const key = report.participants
      .map(member => member.id)
      .sort()
      .join(' ');
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [report]);
    else same.push(report);
  }
  const ranked = [...groups.values()]
    .map(group => ({ group, score: group.reduce((sum, r) => sum + (r.status === 'held' ? r.weight : r.weight / 10), 0) }))
    .sort((a, b) => b.score - a.score);
  const entitled = kindsNamed(mentions, sentences, title);
  return ranked.map(({ group }, i) =>
    contactOf(group, i === 0 || isToldWith(group, ranked[0]?.group ?? []), i === 0 ? entitled : []),
  );
}

/** Told by the same words as the first ('calls with A and with B'), or some of its parties who were together meanwhile, told in the same sentence. */
function isToldWith(group: readonly ContactReport[], first: readonly ContactReport[]): boolean {
  const members = first[0]?.participants ?? [];
  if (group.some(report => first.some(other => other.cue === report.cue))) return true;
  return (
    (group[0]?.participants ?? []).every(member => members.includes(member)) &&
    group.some(report => first.some(other => other.sentence === report.sentence))
  );
}

/** The kinds of contact that the title names, whoever is in contact: 'PM call with X'. */
function kindsNamed(mentions: Mentions, sentences: readonly Sentence[], title: Mentions | null): ContactKind[] {
  const within = sentences.filter(({ section }) => section === 'title');
  const cues = [...(title?.of('contact') ?? []), ...within.flatMap(({ from, to }) => mentions.within('contact', from, to))];
  return cues.map(({ concept }) => concept.contact);
}

function contactOf(group: readonly ContactReport[], first: boolean, entitled: readonly ContactKind[]): ContactFinding {
  const inBody = group.filter(report => report.sentence.section === 'body');
  const told = inBody.length > 0 ? inBody : group;
  const held = told.filter(report => report.status === 'held');
  const planned = told.filter(report => report.status === 'planned');
  const announced = planned.length > 0 && weightOf(planned) > weightOf(held);
  const status: ContactStatus = announced
    ? 'planned'
    : held.length > 0
      ? first
        ? 'held'
        : 'recalled'
      : planned.length > 0
        ? 'planned'
        : 'recalled';
  const telling = (announced ? planned : held.length > 0 ? held : group)
    .slice()
    .sort((a, b) => b.weight - a.weight || a.cue.from - b.cue.from);
  const kind = kindInTitle(group, telling, entitled) ?? kindOf(telling);
  const initiating = [...telling, ...group].find(
    report => report.initiator !== null && (report.initiative !== null || report.cue.concept.contact === kind),
  );
  const lead = telling[0];
  return {
    kind,
    status,
    participants: [...(group[0]?.participants ?? [])],
    initiator:
      initiating?.initiator == null ? null : { member: initiating.initiator, cue: initiating.initiative ?? initiating.cue },
    reports: lead === undefined ? [] : telling,
  };
}

const weightOf = (reports: readonly ContactReport[]): number => reports.reduce((sum, report) => sum + report.weight, 0);

/** The kind that the title gives where the words that tell of the contact leave it open: 'spoke with' under 'Call with'. */
function kindInTitle(
  group: readonly ContactReport[],
  telling: readonly ContactReport[],
  entitled: readonly ContactKind[],
): ContactKind | null {
  if (telling[0]?.cue.concept.contact !== 'contact') return null;
  const kind = kindOf(group.filter(report => report.sentence.section === 'title'));
  if (kind !== 'contact') return kind;
  const [only = null, ...others] = new Set(entitled);
  return only === 'contact' || others.length > 0 ? null : only;
}

/** How they were in contact: the kind that the weightiest reports give; a visit only where they are not said to have met. */
function kindOf(reports: readonly ContactReport[]): ContactKind {
  const scores = new Map<ContactKind, number>();
  for (const { cue, weight } of reports) scores.set(cue.concept.contact, (scores.get(cue.concept.contact) ?? 0) + weight);
  const scoreOf = (kind: ContactKind): number => scores.get(kind) ?? 0;
  const call = scoreOf('phone-call') > scoreOf('video-call') ? 'phone-call' : 'video-call';
  if (scoreOf(call) > 0 && scoreOf(call) * 2 >= scoreOf('meeting')) return call;
  if ((scores.get('letter') ?? 0) > (scores.get('meeting') ?? 0)) return 'letter';
  for (const kind of ['meeting', 'letter', 'visit'] as const) if (scores.has(kind)) return kind;
  return 'contact';
}
