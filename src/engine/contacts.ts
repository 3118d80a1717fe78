import type { ContactKind, ContactStatus } from '../diplomacy/vocabulary.ts';
import type { Mention } from '../language/automaton.ts';
import type { ConceptOf } from '../language/concept.ts';
import type { Range } from './attribute.ts';
import type { Cast, CastMember, Reference } from './cast.ts';
import type { Mentions } from './lookup.ts';
import { beginningWithin } from './places.ts';
import type { Sentence } from './sentences.ts';
import { tokenKind } from '../source/token.ts';

type ContactCue = Mention<ConceptOf<'contact'>>;

/** One place where the text speaks of a contact. */
export interface ContactReport {
  readonly cue: ContactCue;
  readonly sentence: Sentence;
  readonly participants: readonly CastMember[];
  readonly references: readonly Reference[];
  readonly initiator: CastMember | null;
  /** The words beside the contact that name its initiator: 'at the initiative of'. */
  readonly initiative: Range | null;
  readonly status: ContactStatus;
  /** The sentence gives a time that names no day: 'last week'. */
  readonly vaguelyDated: boolean;
  /** The contact is what the sentence tells, rather than when or where something else was. */
  readonly main: boolean;
  readonly weight: number;
}

/** A contact: all that the text reports of the same people being in contact. */
export interface ContactFinding {
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  readonly participants: readonly CastMember[];
  readonly initiator: { readonly member: CastMember; readonly cue: Range } | null;
  /** The reports that support it, the weightiest first. */
  readonly reports: readonly ContactReport[];
}

/** How far before a contact's cue a word may say that it is only planned. */
const statusReach = 6;

/** The same, where each character is a token. */
const hanStatusReach = 14;

/** Of the leaders named, as many as a reader has in mind. */
const remembered = 12;

/** How far from a contact's cue the words of its time may stand. */
const vagueReach = 8;

/** How far from a word of initiative the one whose it is may stand. */
const initiativeReach = 2;

/** Every contact between leaders that the text reports; the one that it is about comes first. */
export function findContacts(mentions: Mentions, sentences: readonly Sentence[], cast: Cast, quoted: Uint8Array): ContactFinding[] {
  const reader = new ContactReader(mentions, cast, quoted);
  const reports: ContactReport[] = [];
  const bodyStart = sentences.findIndex(sentence => sentence.section === 'body');
  sentences.forEach((sentence, i) => {
    reports.push(...reader.read(sentence, sentence.section === 'title' ? 2 : sentence.section === 'body' && i - bodyStart < 3 ? 3 : 1));
  });
  const groups = new Map<string, ContactReport[]>();
  for (const report of reports) {
    const key = report.participants.map(member => member.id).sort().join(' ');
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [report]);
    else same.push(report);
  }
  const ranked = [...groups.values()].map(group => ({ group, score: group.reduce((sum, r) => sum + (r.status === 'held' ? r.weight : r.weight / 10), 0) })).sort((a, b) => b.score - a.score);
  return ranked.map(({ group }, i) => contactOf(group, i === 0 || isPartOf(group, ranked[0]?.group ?? [])));
}

/** Some of several who are in contact were together while they were: told in the same sentence. */
function isPartOf(group: readonly ContactReport[], first: readonly ContactReport[]): boolean {
  const members = first[0]?.participants ?? [];
  return (group[0]?.participants ?? []).every(member => members.includes(member)) && group.some(report => first.some(other => other.sentence === report.sentence));
}

function contactOf(group: readonly ContactReport[], first: boolean): ContactFinding {
  const inBody = group.filter(report => report.sentence.section === 'body');
  const told = inBody.length > 0 ? inBody : group;
  const held = told.filter(report => report.status === 'held');
  const planned = told.filter(report => report.status === 'planned');
  const announced = planned.length > 0 && weightOf(planned) > weightOf(held);
  const status: ContactStatus = announced ? 'planned' : held.length > 0 ? (first ? 'held' : 'recalled') : planned.length > 0 ? 'planned' : 'recalled';
  const telling = (announced ? planned : held.length > 0 ? held : group).slice().sort((a, b) => b.weight - a.weight || a.cue.from - b.cue.from);
  const kind = kindInTitle(group, telling) ?? kindOf(telling);
  const initiating = [...telling, ...group].find(report => report.initiator !== null && (report.initiative !== null || report.cue.concept.contact === kind));
  const lead = telling[0];
  return {
    kind,
    status,
    participants: [...(group[0]?.participants ?? [])],
    initiator: initiating?.initiator == null ? null : { member: initiating.initiator, cue: initiating.initiative ?? initiating.cue },
    reports: lead === undefined ? [] : telling,
  };
}

const weightOf = (reports: readonly ContactReport[]): number => reports.reduce((sum, report) => sum + report.weight, 0);

/** The kind that the title gives where the words that tell of the contact leave it open: 'spoke with' under 'Call with'. */
function kindInTitle(group: readonly ContactReport[], telling: readonly ContactReport[]): ContactKind | null {
  if (telling[0]?.cue.concept.contact !== 'contact') return null;
  const kind = kindOf(group.filter(report => report.sentence.section === 'title'));
  return kind === 'contact' ? null : kind;
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

interface Parties {
  readonly members: CastMember[];
  readonly references: Reference[];
  readonly initiator: CastMember | null;
}

class ContactReader {
  readonly #mentions: Mentions;
  readonly #cast: Cast;
  readonly #quoted: Uint8Array;
  /** Leaders in the order in which the text last named them. */
  #recent: CastMember[] = [];
  /** The leader who was the subject of the last sentence that had one: whom a pronoun means. */
  #subject: CastMember | null = null;
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
      if (cue.concept.adjacent === true && !leaders.some(({ from }) => from === cue.to)) continue;
      const parties = this.#parties(cue, sentence, leaders, references);
      const status = this.#statusOf(cue, sentence);
      if (parties === null || status === null) continue;
      const initiative = parties.initiator === null ? this.#initiative(sentence, references, parties.members) : null;
      reports.push({
        cue,
        sentence,
        participants: parties.members,
        references: parties.references,
        initiator: initiative?.member ?? parties.initiator,
        initiative: initiative?.range ?? null,
        status,
        vaguelyDated: this.#mentions.within('vague-day', Math.max(sentence.from, cue.from - vagueReach), Math.min(sentence.to, cue.to + vagueReach)).length > 0,
        main: this.#isMain(cue, sentence),
        weight: weight * (cue.concept.form === 'verb' ? 2 : 1) * (this.#isMain(cue, sentence) ? 2 : 1),
      });
      this.#inContact = parties.members;
    }
    const subject = leaders.find(reference => !this.#isGoverned(reference));
    if (subject !== undefined) this.#subject = subject.member;
    for (const { member } of leaders) if (member !== null) this.#recent = [...this.#recent.filter(other => other !== member), member].slice(-remembered);
    return reports;
  }

  /** 'called on': what begins like a contact and goes on as a cue is none. */
  #isSpeech(cue: ContactCue): boolean {
    return (this.#mentions.mentionAt(cue.from, 'cue')?.to ?? 0) > cue.to;
  }

  /** 'at the initiative of the Finnish side', 'at Macron's request': the one in contact, or the state of one, who stands beside such a word. */
  #initiative(sentence: Sentence, references: readonly Reference[], members: readonly CastMember[]): { member: CastMember; range: Range } | null {
    const request = this.#mentions.within('grammar', sentence.from, sentence.to).find(({ concept }) => concept.word === 'at-request');
    const asking = request === undefined ? undefined : references.find(({ from, member }) => from >= request.to && members.some(one => one === member));
    if (request !== undefined && asking?.member != null) return { member: asking.member, range: { from: request.from, to: request.to } };
    for (const { from, to } of this.#mentions.within('initiative', sentence.from, sentence.to)) {
      const after = references.find(reference => reference.from >= to && reference.from <= to + initiativeReach);
      const before = references.findLast(reference => reference.to <= from && reference.to >= from - initiativeReach);
      const governed = before !== undefined && this.#mentions.grammarAt(before.from - 1, 'preposition')?.to === before.from;
      for (const reference of governed ? [before, after] : [after, before]) {
        const member = members.find(one => one === reference?.member) ?? members.find(one => reference?.kind === 'state' && one.state !== null && one.state === reference.member?.state);
        if (member !== undefined) return { member, range: { from, to } };
      }
    }
    return null;
  }

  /** Those in contact: who stands before the cue with who stands after it, both of a pair, or the last two leaders named. */
  #parties(cue: ContactCue, sentence: Sentence, leaders: readonly Reference[], references: readonly Reference[]): Parties | null {
    const before = leaders.filter(reference => reference.to <= cue.from).reverse();
    const after = leaders.filter(reference => reference.from >= cue.to);
    const ungoverned = before.filter(reference => !this.#isGoverned(reference));
    const pronoun = references.findLast(reference => reference.kind === 'pronoun' && reference.to <= cue.from && !this.#isGoverned(reference));
    const subject = ungoverned[0] ?? (pronoun === undefined || this.#subject === null ? before[0] : { ...pronoun, member: this.#subject });
    const companion = this.#companion(cue, before, leaders);
    if (companion !== null) return companion;
    const object = after.find(reference => reference.member !== subject?.member && this.#foreign(reference, subject));
    if (subject !== undefined && object !== undefined) return this.#joined(this.#pair(subject, object, cue), this.#row(subject, leaders), this.#row(object, leaders, cue.concept.form === 'verb' || sentence.section === 'title'));
    const [first, second] = [after[0], after.find(reference => reference.member !== after[0]?.member && this.#foreign(reference, after[0]))];
    if (subject === undefined && first !== undefined && second !== undefined) return this.#joined(this.#pair(first, second, null), this.#row(first, leaders), this.#row(first, leaders).includes(second) ? [] : this.#row(second, leaders));
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
    if (named === undefined && this.#inContact.length > 1 && this.#initiative(sentence, references, this.#inContact) !== null) return { members: this.#inContact, references: [], initiator: null };
    if (named?.member == null || cue.concept.form !== 'noun' || sentence.section !== 'body') return null;
    if (this.#inContact.length > 1) return this.#inContact.includes(named.member) && this.#anaphoric(cue) ? { members: this.#inContact, references: [named], initiator: null } : null;
    const partner = recent.find(member => member.state !== named.member?.state);
    return partner === undefined || !this.#anaphoric(cue) ? null : { members: [named.member, partner], references: [named], initiator: null };
  }

  /** 'A 同 B、C 会晤': where both parties stand before the verb, the one after 'with' and the one before it. */
  #companion(cue: ContactCue, before: readonly Reference[], leaders: readonly Reference[]): Parties | null {
    const other = before.find(reference => this.#mentions.grammarAt(reference.from - 1, 'with')?.to === reference.from);
    if (other === undefined) return null;
    for (let at = other.to; at < cue.from; at++) if (/^[,;]$/.test(this.#mentions.norm(at))) return null;
    const subject = before.find(reference => reference.to < other.from && !this.#isGoverned(reference) && reference.member !== other.member && this.#foreign(reference, other));
    return subject === undefined ? null : this.#joined(this.#pair(subject, other, cue), this.#row(subject, leaders), this.#row(other, leaders));
  }

  /** The leaders of different states who stand in one row with a reference: 'A, B and C'. */
  #row(reference: Reference, leaders: readonly Reference[], compatriots = false): Reference[] {
    const at = leaders.indexOf(reference);
    let [first, last] = [at, at];
    while (first > 0 && this.#areLinked(leaders[first - 1], leaders[first])) first--;
    while (this.#areLinked(leaders[last], leaders[last + 1])) last++;
    const row = leaders.slice(first, last + 1);
    if (!row.some((one, i) => this.#areConjoined(one, row[i + 1]))) return [reference]; // 'after meeting A, B will …' is no row
    if (compatriots && row.every(one => one.kind === 'name' && !this.#foreign(one, reference))) return row; // 'met with Chancellor A and Vice Chancellor B'
    return row.filter((one, i) => one === reference || (this.#foreign(one, reference) && row.findIndex(other => other.member === one.member || !this.#foreign(other, one)) === i));
  }

  #areConjoined(a: Reference, b: Reference | undefined): boolean {
    for (let at = a.to; at < (b?.from ?? 0); at++) if (this.#mentions.anyGrammarAt(at, ['conjunction', 'and'])) return true;
    return false;
  }

  #areLinked(a: Reference | undefined, b: Reference | undefined): boolean {
    if (a === undefined || b === undefined || b.from <= a.to || b.from - a.to > 2) return false;
    for (let at = a.to; at < b.from; at++) if (this.#mentions.tokens.textOf(at) !== ',' && !this.#mentions.anyGrammarAt(at, ['conjunction', 'and'])) return false;
    return true;
  }

  /** A contact of more than two: all who stand in a row with one of its parties. */
  #joined(pair: Parties | null, a: readonly Reference[], b: readonly Reference[]): Parties | null {
    if (pair === null || a.length + b.length < 3) return pair;
    const references = [...a, ...b].sort((one, other) => one.from - other.from);
    const members = [...new Set(references.flatMap(({ member }) => member ?? []))];
    return members.length > 2 ? { members, references, initiator: pair.initiator } : pair;
  }

  #pair(a: Reference, b: Reference, cue: ContactCue | null): Parties | null {
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
    return this.#mentions.grammarAt(reference.to, 'possessive') !== null || (['preposition', 'with', 'to', 'by'] as const).some(word => this.#mentions.grammarAt(at, word)?.to === reference.from);
  }

  /** Null where the text denies the contact, or only asks about it. */
  #statusOf(cue: ContactCue, sentence: Sentence): ContactStatus | null {
    if (sentence.section === 'body' && this.#mentions.tokens.textOf(sentence.to - 1) === '?') return null;
    if (this.#mentions.within('status', sentence.from, sentence.to).some(({ concept }) => concept.status === 'debunked')) return null;
    if (this.#mentions.mentionAt(sentence.from, 'status')?.concept.status === 'recalled') return 'recalled';
    if (this.#mentions.within('status', cue.from, cue.to).some(({ concept }) => concept.status === 'planned')) return 'planned';
    const reach = this.#mentions.tokens.kind(cue.from) === tokenKind.han ? hanStatusReach : statusReach;
    for (let at = cue.from - 1; at >= Math.max(sentence.from, cue.from - reach); at--) {
      if (this.#mentions.norm(at) === ',') break;
      const status = this.#mentions.mentionAt(at, 'status');
      if (status?.concept.status === 'denied') return null;
      if (status?.concept.status === 'planned') return this.#mentions.grammarAt(at - 1, 'negation') === null ? 'planned' : null;
      if (status?.concept.status === 'recalled') return 'recalled';
    }
    if (cue.concept.form === 'noun') {
      for (let at = cue.to; at < Math.min(sentence.to, cue.to + statusReach); at++) if (this.#mentions.grammarAt(at, 'future') !== null) return 'planned';
    }
    return 'held';
  }

  /** A contact that only says when, or to whom a noun belongs, is not what the sentence tells. */
  #isMain(cue: ContactCue, sentence: Sentence): boolean {
    for (let at = cue.from - 1; at >= Math.max(sentence.from, cue.from - 4); at--) {
      if (this.#mentions.grammarAt(at, 'temporal') !== null || this.#mentions.grammarAt(at, 'relative') !== null) return false;
    }
    return true;
  }
}
