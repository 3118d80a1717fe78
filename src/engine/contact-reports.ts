import type { ContactStatus } from '../diplomacy/vocabulary.ts';
import type { Range } from './attribution.ts';
import type { Cast, CastMember, Reference } from './cast.ts';
import type { ContactCue } from './contact-cue.ts';
import { contactParties, type Parties } from './contact-parties.ts';
import { contactStatus } from './contact-status.ts';
import { isGoverned } from './governed.ts';
import { initiativeIn } from './initiative.ts';
import type { Mentions } from './lookup.ts';
import { beginningWithin } from './places.ts';
import type { Sentence } from './sentences.ts';

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

/** Of the leaders named, as many as a reader has in mind. */
const remembered = 12;

/** How far from a contact's cue the words of its time may stand. */
const vagueReach = 8;

/** Reads a text's sentences one after the other, and keeps in mind whom they spoke of. */
export class ContactReader {
  readonly #mentions: Mentions;
  readonly #cast: Cast;
  readonly #quoted: Uint8Array;
  /** Leaders in the order in which the text last named them. */
  readonly #recent: CastMember[] = [];
  /** The leader who was the subject of the last sentence that had one: whom a pronoun means. */
  #subject: CastMember | null = null;
  /** Those whom the text last said to be in contact: whom 'both leaders' and 'the meeting' mean. */
  #inContact: CastMember[] = [];

  constructor(mentions: Mentions, cast: Cast, quoted: Uint8Array) {
    this.#mentions = mentions;
    this.#cast = cast;
    this.#quoted = quoted;
  }

  /** The contacts of which the next sentence speaks; `weight` is how much one that it tells of counts. */
  read(sentence: Sentence, weight: number): ContactReport[] {
    const references = beginningWithin(this.#cast.references, sentence.from, sentence.to);
    const cues = this.#mentions.within('contact', sentence.from, sentence.to);
    const reports: ContactReport[] = [];
    if (references.length === 0 && cues.length === 0) return reports;
    const leaders = references.filter(
      ({ member, from }) => member !== null && this.#quoted[from] !== 1 && this.#cast.isLeader(member),
    );
    for (const cue of cues) {
      if (this.#quoted[cue.from] === 1 || this.#isSpeech(cue)) continue;
      if (cue.concept.adjacent === true && !leaders.some(({ from }) => from === cue.to)) continue;
      const status = contactStatus(this.#mentions, cue, sentence, references);
      if (status === null) continue;
      const main = this.#isMain(cue, sentence);
      for (const { members, references: named, initiator } of this.#parties(cue, sentence, leaders, references)) {
        const initiative = initiator === null ? initiativeIn(this.#mentions, sentence, references, members) : null;
        reports.push({
          cue,
          sentence,
          participants: members,
          references: named,
          initiator: initiative?.member ?? initiator,
          initiative: initiative?.range ?? null,
          status,
          vaguelyDated: this.#isVaguelyDated(cue, sentence),
          main,
          weight: weight * (cue.concept.form === 'verb' ? 2 : 1) * (main ? 2 : 1),
        });
        this.#inContact = members;
      }
    }
    this.#keepInMind(leaders);
    return reports;
  }

  #keepInMind(leaders: readonly Reference[]): void {
    const subject = leaders.find(reference => !isGoverned(this.#mentions, reference));
    if (subject !== undefined) this.#subject = subject.member;
    for (const { member } of leaders) {
      if (member === null || member === this.#recent.at(-1)) continue;
      const before = this.#recent.indexOf(member);
      if (before >= 0) this.#recent.splice(before, 1);
      this.#recent.push(member);
      if (this.#recent.length > remembered) this.#recent.shift();
    }
  }

  /** 'called on': what begins like a contact and goes on as a cue is none. */
  #isSpeech(cue: ContactCue): boolean {
    return (this.#mentions.mentionAt(cue.from, 'cue')?.to ?? 0) > cue.to;
  }

  #isVaguelyDated(cue: ContactCue, sentence: Sentence): boolean {
    const [from, to] = [Math.max(sentence.from, cue.from - vagueReach), Math.min(sentence.to, cue.to + vagueReach)];
    return this.#mentions.within('vague-day', from, to).length > 0;
  }

  /** A contact that only says when, or to whom a noun belongs, is not what the sentence tells. */
  #isMain(cue: ContactCue, sentence: Sentence): boolean {
    for (let at = cue.from - 1; at >= Math.max(sentence.from, cue.from - 4); at--) {
      if (this.#mentions.grammarAt(at, 'temporal') !== null || this.#mentions.grammarAt(at, 'relative') !== null) return false;
    }
    return true;
  }

  /** Those in contact: whom the sentence names, else whom it can only mean after what the text told before. */
  #parties(cue: ContactCue, sentence: Sentence, leaders: readonly Reference[], references: readonly Reference[]): Parties[] {
    const subject = this.#subjectOf(cue, leaders, references);
    const named = contactParties(this.#mentions, cue, sentence, leaders, subject);
    if (named.length > 0) return named;
    const meant = this.#meant(cue, sentence, subject ?? leaders.find(reference => reference.from >= cue.to), references);
    return meant === null ? [] : [meant];
  }

  /** The last leader before a contact's cue whom no other word governs, a pronoun's, or any. */
  #subjectOf(cue: ContactCue, leaders: readonly Reference[], references: readonly Reference[]): Reference | undefined {
    const isBefore = (reference: Reference): boolean => reference.to <= cue.from;
    const isFree = (reference: Reference): boolean => isBefore(reference) && !isGoverned(this.#mentions, reference);
    const free = leaders.findLast(isFree);
    if (free !== undefined) return free;
    const pronoun = references.findLast(reference => reference.kind === 'pronoun' && isFree(reference));
    return pronoun === undefined || this.#subject === null ? leaders.findLast(isBefore) : { ...pronoun, member: this.#subject };
  }

  /** Those in contact, where the sentence names one of them or none: those last said to be, or the last leaders named. */
  #meant(cue: ContactCue, sentence: Sentence, named: Reference | undefined, references: readonly Reference[]): Parties | null {
    const inContact: Parties | null =
      this.#inContact.length > 1 ? { members: this.#inContact, references: [], initiator: null } : null;
    const recent = this.#recent.filter(member => member !== named?.member).reverse();
    if (
      named === undefined &&
      references.some(reference => reference.kind === 'pair' && Math.abs(reference.from - cue.from) < 12)
    ) {
      if (inContact !== null) return inContact;
      const [last, previous] = [recent[0], recent.find(member => member.state !== recent[0]?.state)];
      return last === undefined || previous === undefined ? null : { members: [previous, last], references: [], initiator: null };
    }
    if (
      named === undefined &&
      inContact !== null &&
      initiativeIn(this.#mentions, sentence, references, inContact.members) !== null
    )
      return inContact;
    if (named?.member == null || sentence.section !== 'body' || !this.#isAnaphoric(cue, named)) return null;
    if (inContact !== null) return inContact.members.includes(named.member) ? { ...inContact, references: [named] } : null;
    const partner = recent.find(member => member.state !== named.member?.state);
    return partner === undefined ? null : { members: [named.member, partner], references: [named], initiator: null };
  }

  /** 'the meeting', or 'at the airport greeted him X', whose object is a pronoun: words that take up whom the text told of before. */
  #isAnaphoric({ concept, to }: ContactCue, named: Reference): boolean {
    if (concept.form === 'noun') return this.#recent.length > 1;
    return concept.contact === 'visit' && named.from === to;
  }
}
