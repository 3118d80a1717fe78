import type { Mention } from '../language/automaton.ts';
import type { ConceptOf } from '../language/concept.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { AttributionBasis } from '../diplomacy/vocabulary.ts';
import type { CastMember, Reference } from './cast.ts';
import type { Mentions } from './lookup.ts';
import { beginningWithin, firstFrom } from './places.ts';
import { actNoun } from './openings.ts';
import { tokenKind } from '../source/token.ts';

/** Who speaks, and by which words the text says so. */
export interface Subject {
  readonly speakers: readonly CastMember[];
  readonly basis: AttributionBasis;
  /** Tokens of the words that name the speaker; null where nothing does. */
  readonly from: number | null;
  readonly to: number | null;
}

/** A cue with its subject: '… kata Putin', 'Xi menekankan bahwa …'. */
export interface Frame {
  readonly cue: Mention<ConceptOf<'cue'>>;
  readonly subject: Subject;
  /** Where the words of attribution begin and end, cue and subject together. */
  readonly from: number;
  readonly to: number;
  /** The subject is that of the words before: '…, and noted', '…, noting'. */
  readonly shared?: true;
  /** The subject stands behind its verb and what was said before it: '…, said X'. */
  readonly turned?: true;
  /** The cue stands in a clause of its own that belongs to its subject: '…, who said'. */
  readonly relative?: true;
  /** A participle that opens the sentence: what it says ends where the subject, which follows, begins. */
  readonly fronted?: true;
}

/** Who spoke last and who are in contact: what pronouns and 'both sides' stand for. */
export interface Discourse {
  readonly speaker: CastMember | null;
  readonly participants: readonly CastMember[];
  /** Whose words the sentence before reported. */
  readonly voices?: readonly CastMember[];
}

/** A subject stands at most this many tokens from its cue. */
const reach = 40;

/** '…, X said in a statement on Monday': so many words may stand after a cue that is set apart. */
const longestSetting = 8;

/** So many words at most link a sentence to the last. */
const mostLinks = 8;

/** Finds the cues in a stretch of text and the subject of each. */
export class FrameFinder {
  readonly #mentions: Mentions;
  readonly #pack: LanguagePack;
  readonly #references: readonly Reference[];
  /** For each token: 1 where it stands inside quotation marks. */
  readonly #quoted: Uint8Array;

  constructor(mentions: Mentions, references: readonly Reference[], quoted: Uint8Array, pack: LanguagePack) {
    this.#mentions = mentions;
    this.#pack = pack;
    this.#references = references;
    this.#quoted = quoted;
  }

  /** The frames of tokens [from, to), in text order. */
  find(from: number, to: number, discourse: Discourse): Frame[] {
    const frames: Frame[] = [];
    const opened = this.afterDiscourse(from);
    for (const cue of this.#mentions.within('cue', from, to)) {
      if (this.#quoted[cue.from] === 1 || cue.from < opened) continue;
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
        return this.#enclitic(cue, from, to, before !== null && before.subject.speakers.length === 1 ? { ...discourse, speaker: before.subject.speakers[0] ?? null } : discourse);
      case 'prefix':
        return this.#opensPhrase(cue, from) ? this.#following(cue, to, discourse) : null;
      case 'announcement':
        return this.#announced(cue, to);
      case 'participle':
        if (this.afterDiscourse(from) === cue.from) return this.#fronted(cue, to, discourse);
        if (this.#mentions.grammarAt(cue.from - 1, 'by') !== null && this.#pack.isVerb(this.#mentions.norm(cue.from - 2))) return this.#preceding(cue, from, discourse, before); // 'began by thanking'
        return this.#mentions.tokens.textOf(cue.from - 1) === ',' || opensTime(this.#mentions, cue.from - 1) ? this.#shared(cue, from, discourse, before) : null;
      case 'purpose':
        return this.#mentions.grammarAt(cue.from - 1, 'to') !== null && this.#contactBefore(from, cue.from) !== null && (before === null || before.cue.concept.form === 'purpose') ? this.#shared(cue, from, discourse, before) : null;
      case 'impersonal':
      case 'passive':
        return this.#unnamed(cue, discourse);
      case 'verb':
      case 'light-verb':
      case 'topic-verb':
        if (this.#isTurned(cue, from)) return this.#turned(cue, to, discourse);
        if (cue.concept.form === 'light-verb' && actNoun(this.#mentions, this, cue.to, to) === null) return null;
        if (this.#isPassive(cue) || this.#mentions.grammarAt(cue.from - 1, 'article') !== null) return null;
        if (this.#goesOn(cue, from, before)) return this.#shared(cue, from, discourse, before);
        return this.#preceding(cue, from, discourse, before) ?? (this.#afterQuote(cue, from) ? this.#following(cue, to, discourse) : this.#settled(cue, from, discourse));
    }
  }

  /** 'kata X', 'menurut X' */
  #following(cue: Mention<ConceptOf<'cue'>>, to: number, discourse: Discourse): Frame | null {
    let at = cue.to;
    for (let adverb = this.#mentions.grammarAt(at, 'adverb'); adverb !== null && this.referenceAt(at) === undefined; adverb = this.#mentions.grammarAt(at, 'adverb')) at = adverb.to;
    const reference = this.referenceAt(at) ?? this.referenceAt(at + 1);
    if (reference === undefined || reference.to > to || reference.kind === 'organisation') return null;
    if (reference.from > at && !this.#mentions.tokens.isCapitalised(at)) return null;
    const subject = this.#subject(reference, discourse);
    return subject === null ? null : { cue, subject, from: cue.from, to: reference.to };
  }

  /** 'according to X' opens its sentence, follows a mark or a linking word; after a verb it is that verb's ('named according to X'). */
  #opensPhrase(cue: Mention, from: number): boolean {
    return cue.from === from || !this.#mentions.tokens.isWord(cue.from - 1) || !this.#pack.isVerb(this.#mentions.norm(cue.from - 1));
  }

  /** 'a statement by X: …': X speaks in his own name, and a state as itself. */
  #announced(cue: Mention<ConceptOf<'cue'>>, to: number): Frame | null {
    const frame = this.#following(cue, to, { speaker: null, participants: [] });
    return frame !== null && this.#mentions.tokens.textOf(frame.to) === ':' ? frame : null;
  }

  /** 'katanya', 'menurutnya': the speaker is the one who spoke last. */
  #enclitic(cue: Mention<ConceptOf<'cue'>>, from: number, to: number, discourse: Discourse): Frame | null {
    const { tokens } = this.#mentions;
    const opens = this.#isDiscourse(from, cue.from);
    const set = /[,"”»!?.–—]/.test(tokens.textOf(cue.from - 1)) || /[,.;]/.test(tokens.textOf(cue.to)) || cue.to >= to;
    if ((!opens && !set) || discourse.speaker === null) return null;
    const frame: Frame = { cue, subject: { speakers: [discourse.speaker], basis: 'pronoun', from: cue.from, to: cue.to }, from: cue.from, to: cue.to };
    return this.#pack.nameMatch === 'stem' && !opens && /^[,–—-]$/.test(tokens.textOf(cue.from - 1)) ? { ...frame, turned: true } : frame;
  }

  /** 'X thanked Y and noted': a cue right after a comma or a conjunction shares the subject of the cue, or the contact, before it. */
  #goesOn(cue: Mention, from: number, before: Frame | null): boolean {
    if (this.#pack.sharesSubjects !== true) return false;
    let at = cue.from - 1;
    while (at > from && this.#mentions.grammarAt(at, 'adverb') !== null) at--;
    const joint = this.#mentions.tokens.textOf(at) === ',' || this.#mentions.grammarAt(at, 'conjunction') !== null;
    return joint && (before !== null ? before.cue.to <= at : this.#contactBefore(from, at) !== null);
  }

  /** 'endorsed unanimously by the Council', 'was again asked': in the passive nobody who stands before the verb speaks. */
  #isPassive(cue: Mention): boolean {
    let before = cue.from - 1;
    while (this.#mentions.grammarAt(before, 'adverb') !== null) before--;
    if (this.#mentions.grammarAt(before, 'copula') !== null && this.#mentions.grammarAt(cue.from, 'copula') === null) return true;
    let at = cue.to;
    for (let adverb = this.#mentions.grammarAt(at, 'adverb'); adverb !== null; adverb = this.#mentions.grammarAt(at, 'adverb')) at = adverb.to;
    return this.#mentions.grammarAt(at, 'by') !== null;
  }

  /** 'which Putin noted': a clause that belongs to a noun tells nothing new. */
  #isObjectRelative({ from }: Reference): boolean {
    return this.#mentions.grammarAt(from - 1, 'relative') !== null && this.#mentions.grammarAt(from - 1, 'that') === null;
  }

  /** 'Noting that …, Xi said': the subject stands after the comma that ends what the participle says. */
  #fronted(cue: Mention<ConceptOf<'cue'>>, to: number, discourse: Discourse): Frame | null {
    const reference = this.referencesWithin(cue.to, to).find(({ from, kind }) => this.#mentions.tokens.textOf(from - 1) === ',' && kind !== 'organisation' && kind !== 'state');
    const subject = reference === undefined ? null : this.#withPartner(reference, discourse);
    return subject === null ? null : { cue, subject, from: cue.from, to: cue.to, fronted: true };
  }

  /** '…, Xi added, …': subject and verb set between commas, or between a comma and the end, attribute the words before them. */
  isSetApart({ cue, subject, from }: Frame, end: number): boolean {
    if (this.#pack.sharesSubjects !== true || cue.concept.form !== 'verb' || cue.concept.performs || subject.from === null || subject.to === null) return false;
    const mark = this.#mentions.tokens.textOf(from - 1) === ',' ? from - 1 : from - 2; // '… "independence," he said'
    if (this.#mentions.tokens.textOf(mark) !== ',' || this.#mentions.tokens.isWord(from - 1) || !this.#isBare(subject.to, cue.from)) return false;
    for (let at = cue.to; at < end; at++) {
      if (this.#mentions.tokens.textOf(at) === ',') return true;
      if (at > cue.to + longestSetting || this.#mentions.grammarAt(at, 'that') !== null || this.#pack.isVerb(this.#mentions.norm(at))) return false;
    }
    return true;
  }

  #contactBefore(from: number, to: number): Mention | null {
    return this.#mentions.within('contact', from, to)[0] ?? null;
  }

  #shared(cue: Mention<ConceptOf<'cue'>>, from: number, discourse: Discourse, before: Frame | null): Frame | null {
    if (before !== null) return { cue, subject: before.subject, from: cue.from, to: cue.to, shared: true };
    const verb = this.#contactBefore(from, cue.from);
    const own = this.#references.slice(firstFrom(this.#references, from), firstFrom(this.#references, verb?.from ?? cue.from)).filter(reference => !this.isGoverned(reference) && reference.kind !== 'organisation');
    const reference = verb === null ? own[0] : own.at(-1);
    const subject = reference === undefined ? null : this.#withPartner(reference, discourse);
    return subject === null ? null : { cue, subject, from: cue.from, to: cue.to, shared: true };
  }

  /** 'It was noted that': the doer where one is named, both where they settled something, else those whose words were being reported. */
  #unnamed(cue: Mention<ConceptOf<'cue'>>, discourse: Discourse): Frame | null {
    const doer = this.#mentions.grammarAt(cue.to, 'by');
    const named = doer === null ? this.#doerBeside(cue) : this.referenceAt(doer.to);
    const subject = named === undefined ? null : this.#subject(named, discourse);
    if (subject !== null) return { cue, subject, from: cue.from, to: subject.to ?? cue.to };
    const { voices = [], participants } = discourse;
    const speakers = cue.concept.act !== 'agree' && cue.concept.mutual !== true && voices.length > 0 ? voices : participants;
    if (speakers.length === 0) return null;
    return { cue, subject: { speakers, basis: speakers.length > 1 ? 'both-sides' : 'ellipsis', from: null, to: null }, from: cue.from, to: cue.to };
  }

  /** 'Agreed to stay in touch': an agreement that opens a sentence without a subject is of both. */
  #settled(cue: Mention<ConceptOf<'cue'>>, from: number, discourse: Discourse): Frame | null {
    if (cue.concept.act !== 'agree' || !this.#isDiscourse(from, cue.from) || discourse.participants.length < 2) return null;
    return { cue, subject: { speakers: discourse.participants, basis: 'both-sides', from: null, to: null }, from: cue.from, to: cue.to };
  }

  /** Right beside the cue, in a case or with a preposition that no subject has: 'from the Chinese side was expressed', 'Путиным отмечена'. */
  #doerBeside(cue: Mention<ConceptOf<'cue'>>): Reference | undefined {
    if (cue.concept.form !== 'impersonal') return undefined;
    return [this.#referenceEndingAt(cue.from), this.referenceAt(cue.to)].find(reference => reference !== undefined && (reference.kind === 'pair' || (reference.oblique === true && (isHolder(reference) || this.#mentions.grammarAt(reference.to - 1, 'side') !== null) && this.#mentions.grammarAt(reference.from - 1, 'preposition') === null)));
  }

  /** 'X … menekankan': the nearest reference before the verb that nothing else governs. */
  #preceding(cue: Mention<ConceptOf<'cue'>>, from: number, discourse: Discourse, before: Frame | null): Frame | null {
    if (before !== null && this.#mentions.grammarAt(cue.from - 1, 'temporal') !== null) return { cue, subject: before.subject, from: cue.from, to: cue.to };
    const antecedent = this.#antecedent(cue, from);
    if (antecedent !== undefined) return this.#ofReference(cue, antecedent, discourse);
    const floor = Math.max(from, cue.from - reach);
    let comma = false;
    for (let at = cue.from - 1; at >= floor; at--) {
      if (this.#quoted[at] === 1) return null;
      const mark = this.#mentions.tokens.textOf(at);
      if (mark === ',' || mark === '–' || mark === '—') comma = true;
      if (!comma && this.#embeds(at)) return null;
      const reference = this.#referenceEndingAt(at + 1);
      if (reference === undefined) {
        if (before !== null && at < before.to) return null;
        continue;
      }
      if (this.isGoverned(reference)) {
        at = reference.from;
        continue;
      }
      if (reference.kind === 'organisation' || reference.kind === 'self') return null;
      if (reference.kind === 'state' && (!this.#isBare(reference.to, cue.from) || this.belongsToNoun(reference))) {
        if (!comma) return null;
        at = reference.from;
        continue;
      }
      if (this.#isObjectRelative(reference)) return null;
      if (cue.concept.form === 'topic-verb' && opensTime(this.#mentions, reference.from - 1)) return null;
      const subject = cue.concept.mutual === true ? this.#withOther(reference, cue, discourse) : this.#withPartner(reference, discourse);
      return subject === null ? null : { cue, subject, from: subject.from ?? reference.from, to: cue.to };
    }
    return null;
  }

  /** '…, who said': whom the clause belongs to, in whatever case; else whoever is the subject before it. */
  #antecedent(cue: Mention, from: number): Reference | undefined {
    let at = cue.from - 1;
    while (at > from && this.#mentions.grammarAt(at, 'adverb') !== null) at--;
    if (this.#mentions.grammarAt(at, 'relative')?.to !== at + 1 || this.#mentions.tokens.textOf(at - 1) !== ',' || at + 1 < cue.from - 2) return undefined;
    const near = this.#referenceEndingAt(at - 1) ?? this.referencesWithin(from, at)
      .findLast(reference => isHolder(reference) && !this.isGoverned(reference) && !this.#hasVerb(reference.to, at));
    return near !== undefined && isHolder(near) ? near : undefined;
  }

  #hasVerb(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#pack.isVerb(this.#mentions.norm(at))) return true;
    return false;
  }

  #ofReference(cue: Mention<ConceptOf<'cue'>>, reference: Reference, discourse: Discourse): Frame | null {
    const subject = this.#subject(reference, discourse);
    return subject === null ? null : { cue, subject, from: cue.from, to: cue.to, relative: true };
  }

  /** 'media Korea Utara': a state's name after a noun says whose it is; only its government or its side speaks for the state. */
  belongsToNoun({ from }: Reference): boolean {
    const { tokens } = this.#mentions;
    if (from === 0 || tokens.kind(from - 1) !== tokenKind.word || tokens.breaksBefore(from) > 0 || this.#pack.isVerb(this.#mentions.norm(from - 1))) return false;
    return !this.#mentions.isGrammar(from - 1);
  }

  /** Between a subject and its verb stand adverbs and no more. */
  #isBare(from: number, to: number): boolean {
    let at = from;
    while (at < to) {
      const word = this.#mentions.grammarAt(at, 'adverb') ?? this.#mentions.grammarAt(at, 'negation') ?? this.#mentions.grammarAt(at, 'copula') ?? this.#mentions.mentionAt(at, 'status');
      if (word === null) return false;
      at = word.to;
    }
    return true;
  }

  /** '…, сообщил X': in a language of cases, a verb after a comma or a dash with its subject right behind it tells who said what stands before. */
  #isTurned(cue: Mention, from: number): boolean {
    if (this.#pack.nameMatch !== 'stem' || cue.from === from || this.#quoted[cue.from - 1] === 1 || !/^[,–—-]$/.test(this.#mentions.tokens.textOf(cue.from - 1))) return false;
    let at = cue.to;
    while (this.#mentions.grammarAt(at, 'adverb') !== null && this.referenceAt(at) === undefined) at++;
    const reference = this.referenceAt(at);
    return reference !== undefined && isHolder(reference) && reference.oblique !== true;
  }

  #turned(cue: Mention<ConceptOf<'cue'>>, to: number, discourse: Discourse): Frame | null {
    const frame = this.#following(cue, to, discourse);
    return frame === null ? null : { ...frame, turned: true };
  }

  #afterQuote(cue: Mention, from: number): boolean {
    for (let at = cue.from - 1; at >= Math.max(from, cue.from - 4); at--) if (this.#quoted[at] === 1) return true;
    return false;
  }

  /** Whether the words up to a place do no more than link a sentence to the last. */
  #isDiscourse(from: number, to: number): boolean {
    return this.afterDiscourse(from) >= to;
  }

  isQuoted(at: number): boolean {
    return this.#quoted[at] === 1;
  }

  /** The first token after discourse words and their comma. */
  afterDiscourse(from: number): number {
    let at = from;
    for (let words = 0; words < mostLinks; words++) {
      const word = this.#mentions.grammarAt(at, 'discourse') ?? this.#mentions.grammarAt(at, 'elaboration');
      if (word === null) break;
      at = word.to;
      if (this.#mentions.tokens.textOf(at) === ',') at++;
    }
    return at;
  }

  #embeds(at: number): boolean {
    return this.#mentions.anyGrammarAt(at, ['relative', 'subordinator']) || opensTime(this.#mentions, at);
  }

  /** Whether a preposition stands before it, or a verb whose object or doer it is inside a relative clause: 'negara yang dipimpin X'. */
  isGoverned(reference: Reference): boolean {
    if (reference.oblique === true || this.#mentions.grammarAt(reference.to, 'possessive') !== null) return true;
    if (this.#mentions.grammarAt(reference.from - 2, 'relative') !== null && this.#pack.isVerb(this.#mentions.norm(reference.from - 1))) return true;
    for (let back = 1; back <= 2; back++) {
      const at = reference.from - back;
      const governor = this.#mentions.grammarAt(at, 'preposition') ?? this.#mentions.grammarAt(at, 'with') ?? this.#mentions.grammarAt(at, 'to') ?? this.#mentions.grammarAt(at, 'by');
      if (governor !== null && governor.to === reference.from) return true;
    }
    return false;
  }

  /** 'X bertukar ucapan selamat dengan Y': both do it. */
  #withOther(reference: Reference, cue: Mention, discourse: Discourse): Subject | null {
    const subject = this.#withPartner(reference, discourse);
    const link = this.#mentions.grammarAt(cue.to, 'with');
    const other = link === null ? undefined : this.referenceAt(link.to);
    if (subject === null || other?.member == null) return subject;
    return { speakers: [...subject.speakers, other.member], basis: 'both-sides', from: reference.from, to: reference.to };
  }

  /** 'Presiden A dan Presiden B menyepakati': both are the subject. */
  #withPartner(reference: Reference, discourse: Discourse): Subject | null {
    const subject = this.#subject(reference, discourse);
    if (subject === null || !isHolder(reference)) return subject;
    const joined = this.#mentions.grammarAt(reference.from - 1, 'conjunction');
    const partner = joined === null ? undefined : this.#referenceEndingAt(joined.from);
    if (partner === undefined || partner.member === null || !isHolder(partner) || this.isGoverned(partner)) return subject;
    return { speakers: [partner.member, ...subject.speakers], basis: 'named', from: partner.from, to: reference.to };
  }

  #subject(reference: Reference, discourse: Discourse): Subject | null {
    const { from, to, member } = reference;
    switch (reference.kind) {
      case 'name':
      case 'office':
        return member === null ? null : { speakers: [member], basis: 'named', from, to };
      case 'pronoun':
      case 'self':
        return discourse.speaker === null ? null : { speakers: [discourse.speaker], basis: 'pronoun', from, to };
      case 'pair':
        return discourse.participants.length < 2 || this.#namesOthers(from, to, discourse) ? null : { speakers: discourse.participants, basis: 'both-sides', from, to };
      case 'state': {
        if (member === null) return null;
        const joined = this.#mentions.grammarAt(from - 1, 'conjunction');
        const partner = joined === null ? undefined : this.#referenceEndingAt(joined.from);
        if (partner?.kind === 'state') return this.#ofBothStates(partner, reference, discourse);
        const leader = leaderFor(member.state, discourse);
        return leader === null ? { speakers: [member], basis: 'named', from, to } : { speakers: [leader], basis: 'state-for-leader', from, to };
      }
      case 'organisation':
        return null;
    }
  }

  /** 'the leaders of France and Germany', while others are in contact. */
  #namesOthers(from: number, to: number, { participants }: Discourse): boolean {
    return this.#mentions.within('state', from, to + 2).some(({ concept, from: place }) => place <= to && participants.every(({ state }) => state !== concept.code));
  }

  /** 'China dan Rusia …': both sides where both are in contact, else the one who is speaking. */
  #ofBothStates(a: Reference, b: Reference, discourse: Discourse): Subject | null {
    const leaders = [a, b].flatMap(({ member }) => leaderFor(member?.state ?? null, { speaker: null, participants: discourse.participants }) ?? []);
    const place = { from: a.from, to: b.to };
    if (discourse.speaker !== null && [a, b].some(({ member }) => member?.state === discourse.speaker?.state)) return { speakers: [discourse.speaker], basis: 'ellipsis', ...place };
    return leaders.length === 2 ? { speakers: leaders, basis: 'both-sides', ...place } : null;
  }

  referenceAt(at: number): Reference | undefined {
    const reference = this.#references[firstFrom(this.#references, at)];
    return reference?.from === at ? reference : undefined;
  }

  /** The references that begin within tokens [from, to). */
  referencesWithin(from: number, to: number): Reference[] {
    return beginningWithin(this.#references, from, to);
  }

  #referenceEndingAt(to: number): Reference | undefined {
    const next = firstFrom(this.#references, to);
    return this.#references.slice(Math.max(0, next - 4), next).findLast(reference => reference.to === to);
  }
}

const isHolder = ({ kind }: Reference): boolean => kind === 'name' || kind === 'office';

/** A word of time that opens a clause; 'saat ini', 'at that time' opens none. */
export function opensTime(mentions: Mentions, at: number): boolean {
  const temporal = mentions.grammarAt(at, 'temporal');
  return temporal !== null && mentions.grammarAt(temporal.to, 'demonstrative') === null;
}

/** The one in contact, or else the last speaker, who speaks for a state. */
export function leaderFor(state: string | null, { speaker, participants }: Discourse): CastMember | null {
  if (state === null) return null;
  if (speaker !== null && speaker.state === state) return speaker;
  return participants.find(member => member.state === state) ?? null;
}
