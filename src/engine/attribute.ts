import type { AttributionBasis } from '../diplomacy/vocabulary.ts';
import type { CueForm } from '../language/concept.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { CastMember } from './cast.ts';
import { ActSplitter } from './act-clauses.ts';
import { type Clause, ClauseSplitter, type Opening } from './clauses.ts';
import { type Discourse, type Frame, FrameFinder, leaderFor } from './frames.ts';
import type { Mentions } from './lookup.ts';
import type { Cast } from './cast.ts';
import { openingOf, openingOfNoun, plain } from './openings.ts';
import type { Quotation } from './quotes.ts';
import type { Sentence } from './sentences.ts';
import { RunningSpeech } from './running-speech.ts';
import { joinUnits, type Unit } from './units.ts';

/** Tokens [from, to). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A quotation with its speaker. */
export interface AttributedQuote {
  readonly quotation: Quotation;
  readonly speaker: CastMember | null;
  readonly cue: Range | null;
  /** The quotation that a cue interrupted. */
  readonly continues: Quotation | null;
}

/** Reported words: a clause, its act and its speakers. */
export interface AttributedClause {
  readonly ranges: readonly Range[];
  readonly act: Clause['act'];
  readonly cue: Range | null;
  readonly speakers: readonly CastMember[];
  readonly basis: AttributionBasis;
  readonly attribution: Range | null;
  readonly addressees: readonly CastMember[];
  readonly quotation: Quotation | null;
  readonly paragraph: number;
  /** It names its subject anew, and is no part of the clause before. */
  readonly restarts: boolean;
  /** The first token of its sentence. */
  readonly sentence: number;
  readonly rule: string;
}

export interface Attribution {
  readonly quotes: readonly AttributedQuote[];
  readonly clauses: readonly AttributedClause[];
}

/** Cues that tell what was said even where they only name it: 'outlined its approach'. */
const telling: ReadonlySet<CueForm> = new Set(['verb', 'participle', 'purpose']);

/** '…, his office said': such words hold so many tokens at most. */
const sourceReach = 8;

/** The subject of a sentence stands within this many tokens of its beginning. */
const subjectReach = 10;

/** A quotation of this many words or more is a quote; shorter ones are single words set apart. */
const leastWords = 3;

/** Finds whose words a text reports: direct and indirect, with the cue and the words that name the speaker. */
export function attribute(mentions: Mentions, sentences: readonly Sentence[], quotations: readonly Quotation[], cast: Cast, participants: readonly CastMember[], pack: LanguagePack): Attribution {
  const quoted = new Uint8Array(mentions.tokens.length + 1);
  for (const quotation of quotations) quoted.fill(1, quotation.from, quotation.to);
  const frames = new FrameFinder(mentions, cast.references, quoted, pack);
  const splitter = pack.speechRunsOn === true ? new ActSplitter(mentions, frames) : new ClauseSplitter(mentions, frames, pack);
  const reader = new AttributionReader(mentions, frames, splitter, participants, pack);
  for (const unit of joinUnits(sentences, quotations.filter(q => q.words >= leastWords))) reader.read(unit);
  return reader;
}

type Splitter = Pick<ClauseSplitter, 'split'>;

class AttributionReader implements Attribution {
  readonly quotes: AttributedQuote[] = [];
  readonly clauses: AttributedClause[] = [];
  readonly #mentions: Mentions;
  readonly #frames: FrameFinder;
  readonly #splitter: Splitter;
  readonly #running: RunningSpeech | null;
  readonly #participants: readonly CastMember[];
  readonly #pack: LanguagePack;
  #speaker: CastMember | null = null;
  /** The person of whom the last sentence spoke. */
  #subject: CastMember | null = null;
  /** Everyone who has spoken or been the subject, in order. */
  readonly #earlier: CastMember[] = [];
  /** What the sentence before reported, so that the next may go on with it. */
  #last: { readonly unit: Unit; readonly clause: AttributedClause | null } | null = null;

  constructor(mentions: Mentions, frames: FrameFinder, splitter: Splitter, participants: readonly CastMember[], pack: LanguagePack) {
    this.#pack = pack;
    this.#running = pack.speechRunsOn === true ? new RunningSpeech(mentions, frames) : null;
    this.#mentions = mentions;
    this.#frames = frames;
    this.#splitter = splitter;
    this.#participants = participants;
  }

  read(unit: Unit): void {
    const before = this.clauses.length;
    const discourse: Discourse = { speaker: this.#subject ?? this.#speaker, participants: this.#participants, voices: this.clauses.at(-1)?.speakers ?? [] };
    const frames = this.#running === null ? this.#frames.find(unit.from, unit.to, discourse) : unit.quotations.length > 0 ? this.#running.framesOf(unit, discourse) : [];
    if (unit.quotations.length > 0) this.#readQuotations(unit, frames);
    else if (this.#running !== null) this.#readRunning(unit, this.#running, discourse);
    else {
      const turned = frames.find(frame => frame.turned === true);
      this.#readIndirect(unit, turned ?? frames[0] ?? null, turned === undefined ? frames.slice(1) : frames.slice(frames.indexOf(turned) + 1));
    }
    const reported = this.clauses.length > before ? (this.clauses.at(-1) ?? null) : null;
    if (reported === null && unit.quotations.length === 0) this.#followSubject(unit);
    this.#last = { unit, clause: reported };
  }

  /** Speech that runs on: a sentence that opens with a bare verb goes on with what was urged or pledged before it. */
  #readRunning(unit: Unit, running: RunningSpeech, discourse: Discourse): void {
    for (const turn of running.turns(unit, this.#endOfContent(unit), discourse)) {
      const act = turn.frame === null && this.#mentions.grammarAt(turn.from, 'verb') !== null ? this.#actGoingOn(unit) : null;
      this.#push(turn.from, turn.to, act === null ? turn.opening : { ...turn.opening, act }, turn.speakers, turn.basis, turn.frame, null, unit, turn.rule);
      this.#speaks(turn.speakers);
    }
  }

  /** What was last urged or pledged in the paragraph, with nothing merely stated since. */
  #actGoingOn(unit: Unit): Clause['act'] | null {
    for (let i = this.clauses.length - 1; i >= 0; i--) {
      const clause = this.clauses[i];
      if (clause === undefined || clause.paragraph !== unit.paragraph || clause.act === 'state') return null;
      if (clause.act === 'urge' || clause.act === 'pledge') return clause.act;
    }
    return null;
  }

  /** A pronoun stands for the person who is the subject of the sentence before, speaker or not. */
  #followSubject(unit: Unit): void {
    const start = this.#frames.afterDiscourse(unit.from);
    const first = this.#frames.referencesWithin(start, start + subjectReach).find(reference => reference.kind === 'name' && !this.#frames.isGoverned(reference));
    if (first?.member != null) this.#subject = first.member;
  }

  #speaks(speakers: readonly CastMember[]): void {
    const only = speakers.length === 1 ? (speakers[0] ?? null) : null;
    if (only === null) return;
    this.#speaker = only;
    this.#subject = only;
    if (this.#earlier.at(-1) !== only) this.#earlier.push(only);
  }

  #readQuotations(unit: Unit, frames: readonly Frame[]): void {
    const whole = unit.quotations.filter(quotation => this.#isWhole(unit, quotation, frames));
    const opening = frames.find(frame => unit.quotations.every(q => frame.cue.from < q.outerFrom));
    const partial = unit.quotations.filter(quotation => !whole.includes(quotation));
    if (partial.length > 0 || whole.length === 0) {
      const frame = opening ?? frames[0] ?? null;
      this.#readIndirect({ ...unit, quotations: whole }, frame, []);
      const [speaker, another] = frame?.subject.speakers ?? [];
      for (const quotation of partial) this.#quote(quotation, another === undefined ? (speaker ?? null) : null, frame === null ? null : frame.cue, null);
    }
    if (this.#running !== null && partial.length === 0) this.#readBeforeQuotation(unit, whole[0], frames);
    let interrupted: Quotation | null = null;
    for (const quotation of whole) {
      const frame = this.#inThirdPerson(this.#frameOf(quotation, frames), quotation);
      const carried: CastMember | null = frame === null && this.#carriesOn(unit) && !this.#isSaidByUnknown(quotation, unit) ? this.#speaker : null;
      const speakers = frame?.subject.speakers ?? (carried === null ? [] : [carried]);
      const continues: Quotation | null = frame !== null && interrupted !== null && frame.cue.from >= interrupted.to ? interrupted : null;
      this.#quote(quotation, speakers.length === 1 ? (speakers[0] ?? null) : null, frame?.cue ?? (speakers.length === 0 ? this.#cueAfter(quotation, unit) : null), continues);
      interrupted = frame !== null && frame.cue.from >= quotation.to ? quotation : null;
      if (speakers.length === 0) continue;
      const basis: AttributionBasis = frame?.subject.basis ?? 'ellipsis';
      for (const range of unit.sentencesOf(quotation)) {
        if (this.#asks(range)) continue;
        this.#push(range.from, range.to, plain, speakers, basis, frame, quotation, unit, frame === null ? 'quote.carried' : 'quote.cued');
      }
      this.#speaks(speakers);
    }
  }

  /** '…表示，乌克兰希望…，“…”': what is reported before the words themselves. */
  #readBeforeQuotation(unit: Unit, quotation: Quotation | undefined, frames: readonly Frame[]): void {
    const frame = frames.find(({ cue }) => quotation !== undefined && cue.to < quotation.outerFrom && !cue.concept.performs);
    if (frame === undefined || quotation === undefined) return;
    const from = /[,:]/.test(this.#mentions.norm(frame.cue.to)) ? frame.cue.to + 1 : frame.cue.to;
    const to = quotation.outerFrom - 1;
    if (to - from > leastWords) this.#push(from, to, plain, frame.subject.speakers, frame.subject.basis, frame, null, unit, 'indirect.reporting');
  }

  /** A question states nothing. */
  #asks({ from, to }: Range): boolean {
    return this.#mentions.tokens.textOf(to - 1) === '?' || this.#mentions.grammarAt(from, 'interrogative') !== null;
  }

  /** Whether a quotation is a statement of its own, rather than words inside a reported clause. */
  #isWhole(unit: Unit, quotation: Quotation, frames: readonly Frame[]): boolean {
    const before = quotation.outerFrom;
    const opensUnit = this.#frames.afterDiscourse(unit.from) >= before;
    if (opensUnit || /[,:"]/.test(this.#mentions.norm(before - 1))) return true;
    const cue = frames.find(frame => frame.cue.to === before || frame.to === before);
    if (cue !== undefined && !cue.cue.concept.performs && this.#mentions.grammarAt(quotation.outerTo, 'preposition') === null) return true;
    return this.#mentions.grammarAt(before - 1, 'that') !== null && unit.to - quotation.outerTo <= 2;
  }

  /** The frame that attributes a quotation: right after it, else the last one before it, else the next after it. */
  #frameOf(quotation: Quotation, frames: readonly Frame[]): Frame | null {
    const after = frames.find(frame => frame.from >= quotation.outerTo && frame.from - quotation.outerTo <= 4);
    const before = frames.filter(frame => frame.cue.from < quotation.outerFrom).at(-1);
    return after ?? before ?? frames[0] ?? null;
  }

  /** Nobody speaks of himself by name: a pronoun that would make him do so stands for the speaker before. */
  #inThirdPerson(frame: Frame | null, quotation: Quotation): Frame | null {
    if (frame === null || frame.subject.basis !== 'pronoun') return frame;
    const named = this.#frames.referencesWithin(quotation.from, quotation.to).some(({ member, kind }) => (kind === 'name' || kind === 'office') && member === frame.subject.speakers[0]);
    const other = this.#earlier.findLast(member => member !== frame.subject.speakers[0]);
    return named && other !== undefined ? { ...frame, subject: { ...frame.subject, speakers: [other] } } : frame;
  }

  /** A quotation without a cue goes on with the speaker of the paragraph before, or with one whom a colon announced. */
  #carriesOn(unit: Unit): boolean {
    return this.#last !== null && this.#last.unit.paragraph >= unit.paragraph - 1 && this.#last.clause !== null;
  }

  /** '…,' the statement reads: a verb of speech that nobody in the cast is the subject of. */
  #cueAfter({ outerTo }: Quotation, unit: Unit): Range | null {
    return this.#mentions.within('cue', outerTo, Math.min(unit.to, outerTo + subjectReach)).find(({ concept }) => concept.form === 'verb' || concept.form === 'inverted') ?? null;
  }

  /** '…', wrote the paper: a verb of speech right after the quotation whose subject is nobody known; 'said this politician' is the last speaker. */
  #isSaidByUnknown({ outerTo }: Quotation, unit: Unit): boolean {
    const cue = this.#mentions.within('cue', outerTo, Math.min(unit.to, outerTo + 3)).find(({ concept }) => concept.form === 'inverted');
    if (cue === undefined) return false;
    for (let at = cue.to; at < unit.to && !/[,.]/.test(this.#mentions.tokens.textOf(at)); at++) if (this.#mentions.grammarAt(at, 'demonstrative') !== null) return false;
    return true;
  }

  #quote(quotation: Quotation, speaker: CastMember | null, cue: Range | null, continues: Quotation | null): void {
    this.quotes.push({ quotation, speaker, cue: cue === null ? null : { from: cue.from, to: cue.to }, continues });
  }

  #readIndirect(unit: Unit, frame: Frame | null, others: readonly Frame[]): void {
    if (unit.heading) return;
    if (frame === null) {
      this.#readCarried(unit);
      return;
    }
    const content = this.#beforeSource(frame.cue.to, this.#endOfContent(unit));
    const end = frame.relative === true ? this.#endOfClause(frame.cue.to, content) : content;
    const setApart = [frame, ...others].find(other => this.#frames.isSetApart(other, end) && this.#saysSomething(this.#frames.afterDiscourse(unit.from), other.from - 1));
    if (setApart !== undefined && (setApart === frame || frame.subject.basis === 'state-for-leader' || frame.subject.speakers.every(({ kind }) => kind === 'state'))) {
      this.#push(this.#frames.afterDiscourse(unit.from), setApart.from - 1, plain, setApart.subject.speakers, setApart.subject.basis, setApart, null, unit, 'indirect.cue-after');
      this.#speaks(setApart.subject.speakers);
      const rest = [frame, ...others].filter(other => other.cue.from > setApart.cue.to);
      if (rest[0]?.shared === true) this.#readIndirect({ ...unit, from: setApart.cue.to }, rest[0], rest.slice(1));
      return;
    }
    const nextSubject = others.find(other => other.shared === true || (frame.fronted === true && other.subject.from !== null && other.subject.from > frame.cue.to) || this.#opensAnew(other) || (other.subject.from !== null && other.subject.from > frame.cue.to + 3 && other.cue.concept.form !== 'enclitic' && this.#isNewSpeaker(other, frame)));
    const limit = nextSubject === undefined ? end : this.#beforeJoint((nextSubject.shared === true ? nextSubject.cue.from : nextSubject.subject.from) ?? nextSubject.cue.from, frame.cue.to);
    this.#readFrame(unit, frame, this.#beforeDiscussion(frame.cue.to, limit));
    if (nextSubject !== undefined) this.#readIndirect({ ...unit, from: limit }, nextSubject, others.slice(others.indexOf(nextSubject) + 1));
  }

  /** A clause that belongs to a noun ends where a dash closes the aside in which it stands. */
  #endOfClause(from: number, end: number): number {
    for (let at = from; at < end; at++) if (/^[–—]$/.test(this.#mentions.tokens.textOf(at))) return at;
    return end;
  }

  /** '…, and it was noted that': nobody is named, after a comma or a conjunction. */
  #opensAnew({ cue }: Frame): boolean {
    if (cue.concept.form !== 'impersonal') return false;
    let at = cue.from - 1;
    while (this.#mentions.grammarAt(at, 'adverb') !== null) at--;
    return this.#mentions.tokens.textOf(at) === ',' || this.#mentions.grammarAt(at, 'conjunction') !== null;
  }

  /** A clause of its own, rather than words that set the scene: 'After the talks, Xi said …'. */
  #saysSomething(from: number, to: number): boolean {
    return to > from && !this.#mentions.anyGrammarAt(from, ['preposition', 'with', 'to', 'temporal', 'subordinator']) && this.#hasPredicate(from, to);
  }

  #isNewSpeaker(other: Frame, frame: Frame): boolean {
    return other.subject.basis === 'named' && other.subject.speakers[0] !== frame.subject.speakers[0] && other.subject.speakers[0]?.kind === 'person';
  }

  /** '… and discussed X': what was said ends where the sentence goes on with what was discussed. */
  #beforeDiscussion(from: number, end: number): number {
    for (const cue of this.#mentions.within('discusses', from, end)) {
      const joint = this.#mentions.grammarAt(cue.from - 1, 'conjunction');
      if (joint !== null && joint.to === cue.from && this.#pack.isVerb(this.#mentions.norm(cue.from))) return joint.from;
    }
    return end;
  }

  /** '…, his office said': who told it is no part of what was said. */
  #beforeSource(from: number, end: number): number {
    const cue = this.#mentions.within('cue', Math.max(from, end - sourceReach), end).findLast(({ concept }) => concept.form === 'verb' && !concept.performs);
    if (this.#pack.sharesSubjects !== true || cue === undefined) return end;
    for (let at = cue.to; at < end; at++) if (this.#pack.isVerb(this.#mentions.norm(at)) || this.#mentions.grammarAt(at, 'that') !== null) return end;
    for (let at = cue.from - 1; at > Math.max(from, cue.from - sourceReach); at--) {
      if (this.#mentions.tokens.textOf(at) === ',') return at;
      if (this.#pack.isVerb(this.#mentions.norm(at)) || this.#mentions.grammarAt(at, 'conjunction') !== null) return end;
    }
    return end;
  }

  #beforeJoint(at: number, floor: number): number {
    for (let i = at - 1; i > floor; i--) if (this.#mentions.tokens.textOf(i) === ',' || this.#mentions.grammarAt(i, 'conjunction') !== null) return i;
    return at;
  }

  #readFrame(unit: Unit, frame: Frame, end: number): void {
    const { cue, subject } = frame;
    const opening = openingOf(this.#mentions, this.#frames, cue, end, this.#contentAfter(cue, end).clause);
    const start = this.#frames.afterDiscourse(unit.from);
    const push = (from: number, to: number, how: Opening, rule: string): void => {
      if (!this.#isOnlyQuoted(from, to, unit)) this.#push(from, to, how, subject.speakers, subject.basis, frame, null, unit, rule);
    };
    if (cue.concept.form === 'inverted' || frame.turned === true || (cue.concept.form === 'enclitic' && frame.from > start)) {
      const after = this.#mentions.tokens.textOf(frame.to) === ',' ? frame.to + 1 : frame.to;
      const inside = after > frame.to && end - after > frame.from - start && !this.#hasPredicate(start, frame.from);
      if ((frame.from <= start + 1 && after > frame.to) || inside) push(after, end, plain, 'indirect.parenthetical');
      else push(start, frame.from, plain, 'indirect.cue-after');
    } else if (cue.concept.form === 'announcement') push(frame.to + 1, end, plain, 'indirect.announced');
    else if (cue.concept.form === 'prefix' || cue.concept.form === 'enclitic') {
      if (frame.from > start + 1) push(start, end, plain, 'indirect.according-to-inside');
      else push(this.#mentions.tokens.textOf(frame.to) === ',' ? frame.to + 1 : frame.to, end, plain, 'indirect.according-to');
    } else if (cue.concept.form === 'passive' && !opening.performs) {
      push(start, cue.from, openingOfNoun(this.#mentions, this.#frames, start, cue.from), 'indirect.passive');
    } else if (opening.performs && subject.basis === 'ellipsis' && cue.concept.form !== 'impersonal' && cue.concept.form !== 'passive') {
      push(subject.from ?? start, end, plain, 'indirect.both-described');
    } else if (opening.performs) {
      const from = subject.basis === 'state-for-leader' && subject.from !== null && frame.shared !== true ? subject.from : cue.from;
      push(from, cue.concept.mutual === true && cue.concept.form !== 'impersonal' ? cue.to : end, opening, 'indirect.performing');
    } else {
      const content = this.#contentAfter(cue, end);
      const said = content.clause || cue.concept.form === 'impersonal' || telling.has(cue.concept.form);
      const back = !content.clause && this.#refersBack(start, cue.from);
      if (!back && (said || this.#hasPredicate(content.from, end))) push(content.from, end, plain, 'indirect.reporting');
    }
    this.#speaks(subject.speakers);
  }

  /** 'About this spoke X': what was said stands in the sentence before. */
  #refersBack(start: number, cue: number): boolean {
    const link = this.#mentions.grammarAt(start, 'preposition');
    return link !== null && cue - start < subjectReach && this.#mentions.grammarAt(link.to, 'demonstrative') !== null;
  }

  /** Whether a stretch opens with a whole quotation, or holds little else than quoted words. */
  #isOnlyQuoted(from: number, to: number, unit: Unit): boolean {
    if (unit.quotations.some(q => q.outerFrom <= from + 1 && from + 1 < q.outerTo)) return true;
    let at = from + 1;
    while (at < to && this.#frames.isQuoted(at)) at++;
    return at > from + 1 && to - at < leastWords + 1;
  }

  /** Where what is said begins: after 'that', a comma or a colon. */
  #contentAfter({ to: from, concept }: Frame['cue'], end: number): { from: number; clause: boolean } {
    const reach = concept.form === 'topic-verb' ? from : from + 3;
    for (let at = from; at < Math.min(end, from + 12); at++) {
      const that = this.#mentions.grammarAt(at, 'that');
      if (that !== null && this.#opensContent(from, at)) return { from: that.to, clause: true };
      const mark = this.#mentions.tokens.textOf(at);
      if ((mark === ',' || mark === ':') && at <= reach) return { from: at + 1, clause: true };
    }
    let at = from;
    const carries = (): boolean => this.#mentions.mentionAt(at, 'act') !== null || this.#mentions.grammarAt(at, 'future') !== null;
    for (let adverb = this.#mentions.grammarAt(at, 'adverb'); adverb !== null && !carries(); adverb = this.#mentions.grammarAt(at, 'adverb')) at = adverb.to;
    const subject = this.#frames.referenceAt(at);
    return { from: at, clause: subject !== undefined && !this.#frames.isGoverned(subject) };
  }

  /** Whether a 'that' says what is said: one that may also belong to a noun does so only after the cue itself and whom it addresses. */
  #opensContent(from: number, that: number): boolean {
    if (this.#mentions.grammarAt(that, 'relative') === null) return true;
    let at = from;
    while (at < that) {
      const link = this.#mentions.grammarAt(at, 'adverb') ?? this.#mentions.grammarAt(at, 'to') ?? this.#mentions.grammarAt(at, 'discourse') ?? this.#frames.referenceAt(at);
      if (link === null || link === undefined) break;
      at = link.to;
    }
    return at >= that;
  }

  /** Whether words say something of something, rather than only name it. */
  #hasPredicate(from: number, end: number): boolean {
    if (this.#mentions.grammarAt(from, 'subordinator') !== null || this.#mentions.grammarAt(from, 'temporal') !== null) return true;
    for (let at = from + 1; at < end; at++) {
      if (this.#mentions.anyGrammarAt(at, ['relative', 'subordinator', 'temporal'])) return false;
      if (/[,;]/.test(this.#mentions.tokens.textOf(at))) return false;
      if (this.#mentions.anyGrammarAt(at, ['adverb', 'negation', 'copula', 'ability', 'future', 'perfective', 'reciprocal'])) return true;
      if (this.#mentions.mentionAt(at, 'act') !== null || this.#pack.isVerb(this.#mentions.norm(at))) return true;
    }
    return false;
  }

  /** The sentence's end without its stop and without the source that it cites. */
  #endOfContent(unit: Unit): number {
    let end = unit.to;
    while (end > unit.from && /[.!?。！？"”…]/.test(this.#mentions.tokens.textOf(end - 1))) end--;
    const cite = this.#mentions.within('cites', unit.from, end).find(mention => mention.from > unit.from + 3 && /[,"”]/.test(this.#mentions.tokens.textOf(mention.from - 1)));
    return cite === undefined ? end : cite.from - 1;
  }

  /**
   * A sentence without a cue goes on with what was being reported where its subject is the speaker's state, or it gives a reason or
   * an example, or it follows reported words in their paragraph and has no other person for its subject.
   */
  #readCarried(unit: Unit): void {
    const last = this.#last;
    if (last?.clause == null || last.unit.paragraph < unit.paragraph - 1 || this.#speaker === null) return;
    if (this.#mentions.grammarAt(unit.from, 'example') !== null) {
      this.#extendLast(unit);
      return;
    }
    const start = this.#frames.afterDiscourse(unit.from);
    const end = this.#endOfContent(unit);
    if (this.#isAgenda(start, end)) return;
    const sameParagraph = last.unit.paragraph === unit.paragraph;
    const second = this.#frames.referenceAt(start + 1);
    if (second?.kind === 'state' && this.#frames.belongsToNoun(second)) return;
    const reference = this.#frames.referenceAt(start) ?? second;
    const push = (basis: AttributionBasis, rule: string): void => this.#push(start, end, plain, this.#speaker === null ? [] : [this.#speaker], basis, null, null, unit, rule);
    if (reference !== undefined && (reference.kind === 'state' || reference.kind === 'pair')) {
      if (reference.kind === 'pair') {
        if (sameParagraph && this.#mentions.mentionAt(reference.from, 'pair')?.concept.of !== 'people') push('ellipsis', 'indirect.both-carried');
      } else if (!sameParagraph && this.#splitter.split(start, end, plain, this.#speaker).every(clause => clause.act === 'state')) return;
      else if (this.#namesStateOf(this.#speaker, start, start + 6) || leaderFor(reference.member?.state ?? null, { speaker: this.#speaker, participants: [] }) !== null) push('state-for-leader', 'indirect.state-for-leader');
    } else if (sameParagraph && last.clause.quotation === null && last.clause.speakers.includes(this.#speaker) && last.clause.speakers.length === 1 && (this.#mentions.grammarAt(unit.from, 'elaboration') !== null || this.#goesOn(last.clause, start))) {
      push('ellipsis', 'indirect.carried');
    }
  }

  /** 'Both also talked about X': what was discussed is nobody's statement. */
  #isAgenda(start: number, end: number): boolean {
    return this.#mentions.within('discusses', start, Math.min(end, start + subjectReach + 4)).some(mention => !this.#frames.isQuoted(mention.from));
  }

  /** Reported words go on in the next sentence of a short paragraph, unless it turns to somebody or to the words themselves. */
  #goesOn(last: AttributedClause, start: number): boolean {
    if (!last.rule.startsWith('indirect.reporting') && last.rule !== 'indirect.carried') return false;
    return !this.#frames.referencesWithin(start, start + subjectReach).some(reference => reference.kind === 'name' || reference.kind === 'office' || reference.kind === 'pronoun') && this.#mentions.grammarAt(start + 1, 'demonstrative') === null && this.#mentions.grammarAt(start, 'demonstrative') === null;
  }

  /** 'For example, …': the sentence belongs to the statement before it. */
  #extendLast(unit: Unit): void {
    const last = this.clauses.pop();
    const range = last?.ranges.at(-1);
    if (last === undefined || range === undefined) return;
    this.clauses.push({ ...last, ranges: [...last.ranges.slice(0, -1), { from: range.from, to: this.#endOfContent(unit) }] });
  }

  #namesStateOf(speaker: CastMember, from: number, to: number): boolean {
    return this.#frames.referencesWithin(from, to).some(reference => reference.kind === 'state' && reference.member?.state === speaker.state);
  }

  #push(from: number, to: number, opening: Opening, speakers: readonly CastMember[], basis: AttributionBasis, frame: Frame | null, quotation: Quotation | null, unit: Unit, rule: string): void {
    if (to <= from) return;
    for (const clause of this.#splitter.split(from, to, opening, speakers.length === 1 ? (speakers[0] ?? null) : null)) {
      this.clauses.push({
        ranges: [{ from: clause.from, to: clause.to }],
        act: clause.act,
        cue: clause.cue,
        speakers,
        basis,
        attribution: frame === null || frame.subject.from === null || frame.subject.to === null ? null : { from: frame.subject.from, to: frame.subject.to },
        addressees: [],
        quotation,
        paragraph: unit.paragraph,
        restarts: clause.restarts === true,
        sentence: unit.from,
        rule,
      });
    }
  }
}
