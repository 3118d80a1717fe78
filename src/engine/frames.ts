import type { Mention } from '../language/automaton.ts';
import type { ConceptOf } from '../language/concept.ts';
import type { LanguagePack } from '../language/pack.ts';
import { afterVerb } from './after-verb.ts';
import type { Reference } from './cast.ts';
import { CueSetting } from './cue-setting.ts';
import { type Discourse, type Frame, opensTime, type Subject } from './frame.ts';
import type { Mentions } from './lookup.ts';
import { actNoun } from './openings.ts';
import { PrecedingSubject } from './preceding-subject.ts';
import { isHolder, Subjects } from './subjects.ts';

/** Finds the cues in a stretch of text and the subject of each. */
export class FrameFinder {
  readonly #mentions: Mentions;
  readonly #pack: LanguagePack;
  readonly #subjects: Subjects;
  readonly #setting: CueSetting;
  readonly #preceding: PrecedingSubject;

  /** `quoted` is 1 for each token that stands inside quotation marks. */
  constructor(mentions: Mentions, references: readonly Reference[], quoted: Uint8Array, pack: LanguagePack) {
    this.#mentions = mentions;
    this.#pack = pack;
    this.#subjects = new Subjects(mentions, references, pack);
    this.#setting = new CueSetting(mentions, this.#subjects, quoted, pack);
    this.#preceding = new PrecedingSubject(mentions, this.#subjects, this.#setting, pack);
  }

  /** The frames of tokens [from, to), in text order. */
  find(from: number, to: number, discourse: Discourse): Frame[] {
    const frames: Frame[] = [];
    const opened = this.#setting.afterDiscourse(from);
    for (const cue of this.#mentions.within('cue', from, to)) {
      if (this.#setting.isQuoted(cue.from) || cue.from < opened) continue;
      const frame = this.#frame(cue, from, to, discourse, frames.at(-1) ?? null);
      if (frame !== null) frames.push(frame);
    }
    return frames;
  }

  #frame(cue: Mention<ConceptOf<'cue'>>, from: number, to: number, discourse: Discourse, before: Frame | null): Frame | null {
    switch (cue.concept.form) {
      case 'inverted':
        return this.#following(cue, to, discourse);
      case 'enclitic':
        return this.#enclitic(
          cue,
          from,
          to,
          before !== null && before.subject.speakers.length === 1
            ? { ...discourse, speaker: before.subject.speakers[0] ?? null }
            : discourse,
        );
      case 'prefix':
        return this.#setting.opensPhrase(cue, from) ? this.#following(cue, to, discourse) : null;
      case 'announcement':
        return this.#announced(cue, to);
      case 'participle':
        if (this.#setting.afterDiscourse(from) === cue.from) return this.#fronted(cue, to, discourse);
        if (this.#mentions.grammarAt(cue.from - 1, 'by') !== null && this.#pack.isVerb(this.#mentions.norm(cue.from - 2)))
          return this.#preceding.find(cue, from, discourse, before); // 'began by thanking'
        return this.#mentions.tokens.mark(cue.from - 1) === ',' || opensTime(this.#mentions, cue.from - 1)
          ? this.#shared(cue, from, discourse, before)
          : null;
      case 'purpose':
        return this.#mentions.grammarAt(cue.from - 1, 'to') !== null &&
          this.#setting.contactBefore(from, cue.from) !== null &&
          (before === null || before.cue.concept.form === 'purpose')
          ? this.#shared(cue, from, discourse, before)
          : null;
      case 'impersonal':
      case 'passive':
        return this.#unnamed(cue, discourse);
      case 'verb':
      case 'light-verb':
      case 'topic-verb':
        if (this.#setting.isTurned(cue, from)) return this.#turned(cue, to, discourse);
        if (cue.concept.form === 'light-verb' && actNoun(this.#mentions, this, cue.to, to) === null) return null;
        if (this.#setting.isToCome(cue) || this.#welcomesSomebody(cue)) return null;
        if (this.#setting.isPassive(cue) || this.#mentions.grammarAt(cue.from - 1, 'article') !== null) return null;
        if (this.#setting.goesOn(cue, from, before)) return this.#shared(cue, from, discourse, before);
        return (
          this.#preceding.find(cue, from, discourse, before) ??
          (this.#setting.afterQuote(cue, from) ? this.#following(cue, to, discourse) : this.#settled(cue, from, discourse))
        );
    }
  }

  /** 'kata X', 'menurut X' */
  #following(cue: Mention<ConceptOf<'cue'>>, to: number, discourse: Discourse): Frame | null {
    const at = afterVerb(this.#mentions, cue.to, place => this.#subjects.referenceAt(place) !== undefined);
    const reference = this.#subjects.referenceAt(at) ?? this.#subjects.referenceAt(at + 1);
    if (reference === undefined || reference.to > to || reference.kind === 'organisation') return null;
    if (reference.kind === 'state' && this.#mentions.grammarAt(reference.to, 'possessive') !== null) return null; // 'according to Finland's analysts'
    if (reference.from > at && !this.#mentions.tokens.isCapitalised(at)) return null;
    const subject = this.#subjects.subjectOf(reference, discourse);
    return subject === null ? null : { cue, subject, from: cue.from, to: reference.to };
  }

  #turned(cue: Mention<ConceptOf<'cue'>>, to: number, discourse: Discourse): Frame | null {
    const frame = this.#following(cue, to, discourse);
    return frame === null ? null : { ...frame, turned: true };
  }

  /** 'a statement by X: …': X speaks in his own name, and a state as itself. */
  #announced(cue: Mention<ConceptOf<'cue'>>, to: number): Frame | null {
    const frame = this.#following(cue, to, { speaker: null, participants: [] });
    return frame !== null && this.#mentions.tokens.mark(frame.to) === ':' ? frame : null;
  }

  /** 'katanya', 'menurutnya': the speaker is the one who spoke last. */
  #enclitic(cue: Mention<ConceptOf<'cue'>>, from: number, to: number, discourse: Discourse): Frame | null {
    const { tokens } = this.#mentions;
    const opens = this.#setting.isDiscourse(from, cue.from);
    const set = /[,"”»!?.–—]/.test(tokens.textOf(cue.from - 1)) || /[,.;]/.test(tokens.textOf(cue.to)) || cue.to >= to;
    if ((!opens && !set) || discourse.speaker === null) return null;
    const frame: Frame = {
      cue,
      subject: { speakers: [discourse.speaker], basis: 'pronoun', from: cue.from, to: cue.to },
      from: cue.from,
      to: cue.to,
    };
    return this.#pack.inflectsCase === true && !opens && /^[,–—-]$/.test(tokens.mark(cue.from - 1))
      ? { ...frame, turned: true }
      : frame;
  }

  /** 'Noting that …, Xi said': the subject stands after the comma that ends what the participle says. */
  #fronted(cue: Mention<ConceptOf<'cue'>>, to: number, discourse: Discourse): Frame | null {
    const reference = this.#subjects
      .referencesWithin(cue.to, to)
      .find(({ from, kind }) => this.#mentions.tokens.mark(from - 1) === ',' && kind !== 'organisation' && kind !== 'state');
    const subject = reference === undefined ? null : this.#subjects.withPartner(reference, discourse);
    return subject === null ? null : { cue, subject, from: cue.from, to: cue.to, fronted: true };
  }

  #shared(cue: Mention<ConceptOf<'cue'>>, from: number, discourse: Discourse, before: Frame | null): Frame | null {
    if (before !== null) return { cue, subject: before.subject, from: cue.from, to: cue.to, shared: true };
    const verb = this.#setting.contactBefore(from, cue.from);
    const own = this.#subjects
      .referencesWithin(from, verb?.from ?? cue.from)
      .filter(reference => !this.#subjects.isGoverned(reference) && reference.kind !== 'organisation');
    const reference = verb === null ? own[0] : own.at(-1);
    const subject = reference === undefined ? null : this.#subjects.withPartner(reference, discourse);
    return subject === null ? null : { cue, subject, from: cue.from, to: cue.to, shared: true };
  }

  /** 'It was noted that': the doer where one is named, both where they settled something, else those whose words were being reported. */
  #unnamed(cue: Mention<ConceptOf<'cue'>>, discourse: Discourse): Frame | null {
    const doer = this.#mentions.grammarAt(cue.to, 'by');
    const named = doer === null ? this.#doerBeside(cue) : this.#subjects.referenceAt(doer.to);
    const subject = named === undefined ? null : this.#subjects.subjectOf(named, discourse);
    if (subject !== null) return { cue, subject, from: cue.from, to: subject.to ?? cue.to };
    const { voices = [], participants } = discourse;
    const own = cue.concept.performs || cue.concept.form !== 'impersonal' ? null : this.#subjectOfContent(cue, discourse);
    if (own !== null) return { cue, subject: own, from: cue.from, to: cue.to };
    const speakers = cue.concept.act !== 'agree' && cue.concept.mutual !== true && voices.length > 0 ? voices : participants;
    if (speakers.length === 0) return null;
    return {
      cue,
      subject: { speakers, basis: speakers.length > 1 ? 'both-sides' : 'ellipsis', from: null, to: null },
      from: cue.from,
      to: cue.to,
    };
  }

  /** 'It was noted that President X is ready': of those in contact, the one of whom the words themselves tell. */
  #subjectOfContent(cue: Mention<ConceptOf<'cue'>>, discourse: Discourse): Subject | null {
    const that = this.#mentions.tokens.mark(cue.to) === ',' ? cue.to + 1 : cue.to;
    const reference = this.#subjects.referenceAt(this.#mentions.grammarAt(that, 'that')?.to ?? that);
    if (reference?.member == null || !isHolder(reference) || reference.oblique) return null;
    return discourse.participants.includes(reference.member) ? this.#subjects.subjectOf(reference, discourse) : null;
  }

  /** 'welcomed the President at the airport': a person who is welcomed is met, and nothing is said. */
  #welcomesSomebody({ concept, from, to }: Mention<ConceptOf<'cue'>>): boolean {
    if (concept.act !== 'praise' || !concept.performs || this.#mentions.mentionAt(from, 'contact') === null) return false;
    const reference = this.#subjects.referenceAt(to);
    return reference !== undefined && isHolder(reference) && this.#mentions.grammarAt(reference.to, 'possessive') === null;
  }

  /** Right beside the cue, in a case or with a preposition that no subject has: 'from the Chinese side was expressed', 'Путиным отмечена'. */
  #doerBeside(cue: Mention<ConceptOf<'cue'>>): Reference | undefined {
    if (cue.concept.form !== 'impersonal') return undefined;
    return [this.#subjects.referenceEndingAt(cue.from), this.#subjects.referenceAt(cue.to)].find(
      reference =>
        reference !== undefined &&
        (reference.kind === 'pair' ||
          (reference.oblique &&
            (isHolder(reference) || this.#mentions.grammarAt(reference.to - 1, 'side') !== null) &&
            this.#mentions.grammarAt(reference.from - 1, 'preposition') === null)),
    );
  }

  /** 'Agreed to stay in touch': an agreement that opens a sentence without a subject is of both. */
  #settled(cue: Mention<ConceptOf<'cue'>>, from: number, discourse: Discourse): Frame | null {
    if (cue.concept.act !== 'agree' || !this.#setting.isDiscourse(from, cue.from) || discourse.participants.length < 2)
      return null;
    return {
      cue,
      subject: { speakers: discourse.participants, basis: 'both-sides', from: null, to: null },
      from: cue.from,
      to: cue.to,
    };
  }

  /** '…, Xi added, …': subject and verb set between commas, or between a comma and the end, attribute the words before them. */
  isSetApart(frame: Frame, end: number): boolean {
    return this.#setting.isSetApart(frame, end);
  }

  isQuoted(at: number): boolean {
    return this.#setting.isQuoted(at);
  }

  /** The first token after discourse words and their comma. */
  afterDiscourse(from: number): number {
    return this.#setting.afterDiscourse(from);
  }

  referenceAt(at: number): Reference | undefined {
    return this.#subjects.referenceAt(at);
  }

  /** Whether somebody, other than the one who speaks, is named in the few words before a place. */
  endsName(at: number): boolean {
    return this.#subjects.endsName(at);
  }

  /** The references that begin within tokens [from, to). */
  referencesWithin(from: number, to: number): Reference[] {
    return this.#subjects.referencesWithin(from, to);
  }

  /** Whether a preposition stands before it, or a verb whose object or doer it is inside a relative clause: 'negara yang dipimpin X'. */
  isGoverned(reference: Reference): boolean {
    return this.#subjects.isGoverned(reference);
  }

  /** 'media Korea Utara': a state's name after a noun says whose it is; only its government or its side speaks for the state. */
  belongsToNoun(reference: Reference): boolean {
    return this.#subjects.belongsToNoun(reference);
  }
}
