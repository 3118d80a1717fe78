import type { ContactKind, ContactStatus } from '../diplomacy/vocabulary.ts';
import type { Mention } from '../language/automaton.ts';
import type { ConceptOf } from '../language/concept.ts';
import type { Cast, CastMember, Reference } from './cast.ts';
import type { Mentions } from './lookup.ts';
import { beginningWithin } from './places.ts';
import type { Sentence } from './sentences.ts';

type ContactCue = Mention<ConceptOf<'contact'>>;

/** One place where the text speaks of a contact. */
export interface ContactReport {
  readonly cue: ContactCue;
  readonly sentence: Sentence;
  readonly participants: readonly CastMember[];
  readonly references: readonly Reference[];
  readonly initiator: CastMember | null;
  readonly status: ContactStatus;
  /** The contact is what the sentence tells, rather than when or where something else was. */
  readonly main: boolean;
  readonly weight: number;
}

/** A contact: all that the text reports of the same people being in contact. */
export interface ContactFinding {
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly participants: readonly CastMember[];
  readonly initiator: { readonly member: CastMember; readonly cue: ContactCue } | null;
  /** The reports that support it, the weightiest first. */
  readonly reports: readonly ContactReport[];
}

/** How far before a contact's cue a word may say that it is only planned. */
const statusReach = 6;

/** Of the leaders named, as many as a reader has in mind. */
const remembered = 12;

/** Every contact between leaders that the text reports; the one that it is about comes first. */
export function findContacts(mentions: Mentions, sentences: readonly Sentence[], cast: Cast, quoted: Uint8Array): ContactFinding[] {
  const reader = new ContactReader(mentions, cast, quoted);
  const reports: ContactReport[] = [];
  const bodyStart = sentences.findIndex(sentence => sentence.section === 'body');
  sentences.forEach((sentence, i) => {
    reports.push(...reader.read(sentence, sentence.section === 'title' ? 2 : i - bodyStart < 3 ? 3 : 1));
  });
  const groups = new Map<string, ContactReport[]>();
  for (const report of reports) {
    const key = report.participants.map(member => member.id).sort().join(' ');
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [report]);
    else same.push(report);
  }
  const ranked = [...groups.values()].map(group => ({ group, score: group.reduce((sum, r) => sum + (r.status === 'held' ? r.weight : r.weight / 10), 0) })).sort((a, b) => b.score - a.score);
  return ranked.map(({ group }, i) => contactOf(group, i === 0));
}

function contactOf(group: readonly ContactReport[], first: boolean): ContactFinding {
  const told = group.some(report => report.sentence.section !== 'title') ? group.filter(report => report.sentence.section !== 'title') : group;
  const held = told.filter(report => report.status === 'held');
  const planned = told.filter(report => report.status === 'planned');
  const announced = planned.length > 0 && weightOf(planned) > weightOf(held);
  const status: ContactStatus = announced ? 'planned' : held.length > 0 ? (first ? 'held' : 'recalled') : planned.length > 0 ? 'planned' : 'recalled';
  const telling = (announced ? planned : held.length > 0 ? held : group).slice().sort((a, b) => b.weight - a.weight || a.cue.from - b.cue.from);
  const kind = kindOf(telling);
  const initiating = telling.find(report => report.initiator !== null && report.cue.concept.contact === kind);
  const lead = telling[0];
  return {
    kind,
    status,
    participants: [...(group[0]?.participants ?? [])],
    initiator: initiating?.initiator == null ? null : { member: initiating.initiator, cue: initiating.cue },
    reports: lead === undefined ? [] : telling,
  };
}

const weightOf = (reports: readonly ContactReport[]): number => reports.reduce((sum, report) => sum + report.weight, 0);

/** How they were in contact: the kind that the weightiest reports give; a visit only where they are not said to have met. */
function kindOf(reports: readonly ContactReport[]): ContactKind {
  const scores = new Map<ContactKind, number>();
  for (const { cue, weight } of reports) scores.set(cue.concept.contact, (scores.get(cue.concept.contact) ?? 0) + weight);
  for (const kind of ['video-call', 'phone-call'] as const) {
    const score = scores.get(kind) ?? 0;
    if (score > 0 && score * 2 >= (scores.get('meeting') ?? 0)) return kind;
  }
  if ((scores.get('letter') ?? 0) > (scores.get('meeting') ?? 0)) return 'letter';
  for (const kind of ['meeting', 'letter', 'visit'] as const) if (scores.has(kind)) return kind;
  return 'contact';
}

class ContactReader {
  readonly #mentions: Mentions;
  readonly #cast: Cast;
  readonly #quoted: Uint8Array;
  /** Leaders in the order in which the text last named them. */
  #recent: CastMember[] = [];
  /** Those whom the text last said to be in contact: whom 'both leaders' and 'the meeting' mean. */
  #inContact: CastMember[] = [];

  constructor(mentions: Mentions, cast: Cast, quoted: Uint8Array) {
    this.#mentions = mentions;
    this.#cast = cast;
    this.#quoted = quoted;
  }

  read(sentence: Sentence, weight: number): ContactReport[] {
    const references = beginningWithin(this.#cast.references, sentence.from, sentence.to);
    const leaders = references.filter(({ member, from }) => member !== null && this.#quoted[from] !== 1 && this.#cast.isLeader(member));
    const reports: ContactReport[] = [];
    for (const cue of this.#mentions.within('contact', sentence.from, sentence.to)) {
      if (this.#quoted[cue.from] === 1 || this.#isSpeech(cue)) continue;
      const parties = this.#parties(cue, sentence, leaders, references);
      if (parties === null) continue;
      reports.push({
        cue,
        sentence,
        participants: parties.members,
        references: parties.references,
        initiator: parties.initiator,
        status: this.#statusOf(cue, sentence),
        main: this.#isMain(cue, sentence),
        weight: weight * (cue.concept.form === 'verb' ? 2 : 1) * (this.#isMain(cue, sentence) ? 2 : 1),
      });
      this.#inContact = parties.members;
    }
    for (const { member } of leaders) if (member !== null) this.#recent = [...this.#recent.filter(other => other !== member), member].slice(-remembered);
    return reports;
  }

  /** 'called on': what begins like a contact and goes on as a cue is none. */
  #isSpeech(cue: ContactCue): boolean {
    return (this.#mentions.mentionAt(cue.from, 'cue')?.to ?? 0) > cue.to;
  }

  /** Those in contact: who stands before the cue with who stands after it, both of a pair, or the last two leaders named. */
  #parties(cue: ContactCue, sentence: Sentence, leaders: readonly Reference[], references: readonly Reference[]): { members: CastMember[]; references: Reference[]; initiator: CastMember | null } | null {
    const before = leaders.filter(reference => reference.to <= cue.from).reverse();
    const after = leaders.filter(reference => reference.from >= cue.to);
    const ungoverned = before.filter(reference => !this.#isGoverned(reference));
    const subject = ungoverned[0] ?? before[0];
    const object = after.find(reference => reference.member !== subject?.member && this.#foreign(reference, subject));
    if (subject !== undefined && object !== undefined) return this.#pair(subject, object, cue);
    const [first, second] = [after[0], after.find(reference => reference.member !== after[0]?.member && this.#foreign(reference, after[0]))];
    if (subject === undefined && first !== undefined && second !== undefined) return this.#pair(first, second, null);
    const other = before.find(reference => reference.member !== subject?.member && this.#foreign(reference, subject));
    if (subject !== undefined && other !== undefined && after.length === 0) return this.#pair(other, subject, null);
    const pair = references.find(reference => reference.kind === 'pair' && Math.abs(reference.from - cue.from) < 12);
    const named = subject ?? first;
    const recent = this.#recent.filter(member => member !== named?.member).reverse();
    if (pair !== undefined && named === undefined) {
      if (this.#inContact.length > 1) return { members: this.#inContact, references: [], initiator: null };
      const [last, previous] = [recent[0], recent.find(member => member.state !== recent[0]?.state)];
      return last === undefined || previous === undefined ? null : { members: [previous, last], references: [], initiator: null };
    }
    if (named?.member == null || cue.concept.form !== 'noun' || sentence.section !== 'body') return null;
    if (this.#inContact.length > 1) return this.#inContact.includes(named.member) && this.#anaphoric(cue) ? { members: this.#inContact, references: [named], initiator: null } : null;
    const partner = recent.find(member => member.state !== named.member?.state);
    return partner === undefined || !this.#anaphoric(cue) ? null : { members: [named.member, partner], references: [named], initiator: null };
  }

  #pair(a: Reference, b: Reference, cue: ContactCue | null): { members: CastMember[]; references: Reference[]; initiator: CastMember | null } | null {
    if (a.member === null || b.member === null) return null;
    const initiates = cue?.concept.initiates ?? null;
    return { members: [a.member, b.member], references: [a, b], initiator: initiates === 'subject' ? a.member : initiates === 'object' ? b.member : null };
  }

  /** Leaders of one state who meet are no contact between leaders. */
  #foreign(reference: Reference, other: Reference | undefined): boolean {
    const state = reference.member?.state ?? null;
    return other === undefined || state === null || state !== other.member?.state;
  }

  /** 'pertemuan itu', 'the meeting': a noun that takes up a contact already told. */
  #anaphoric(cue: ContactCue): boolean {
    return this.#recent.length > 1 && cue.concept.form === 'noun';
  }

  #isGoverned(reference: Reference): boolean {
    const at = reference.from - 1;
    return (['preposition', 'with', 'to', 'by'] as const).some(word => this.#mentions.grammarAt(at, word)?.to === reference.from);
  }

  #statusOf(cue: ContactCue, sentence: Sentence): ContactStatus {
    for (let at = cue.from - 1; at >= Math.max(sentence.from, cue.from - statusReach); at--) {
      if (this.#mentions.tokens.textOf(at) === ',') break;
      const status = this.#mentions.mentionAt(at, 'status');
      if (status !== null) return status.concept.status;
    }
    if (cue.concept.form === 'noun') {
      for (let at = cue.to; at < Math.min(sentence.to, cue.to + statusReach); at++) if (this.#mentions.grammarAt(at, 'future') !== null) return 'planned';
    }
    const opening = this.#mentions.mentionAt(sentence.from, 'status');
    return opening?.concept.status === 'recalled' ? 'recalled' : 'held';
  }

  /** A contact that only says when, or to whom a noun belongs, is not what the sentence tells. */
  #isMain(cue: ContactCue, sentence: Sentence): boolean {
    for (let at = cue.from - 1; at >= Math.max(sentence.from, cue.from - 4); at--) {
      if (this.#mentions.grammarAt(at, 'temporal') !== null || this.#mentions.grammarAt(at, 'relative') !== null) return false;
    }
    return true;
  }
}
