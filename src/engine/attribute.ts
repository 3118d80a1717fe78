import type { LanguagePack } from '../language/pack.ts';
import { ActSplitter } from './act-clauses.ts';
import { addresseesOf } from './addressees.ts';
import type { AttributedClause, AttributedQuote, Attribution, Range } from './attribution.ts';
import { CarriedWords, type Reported } from './carried-words.ts';
import type { Cast, CastMember } from './cast.ts';
import { type Clause, ClauseSplitter } from './clauses.ts';
import { Content } from './content.ts';
import type { Discourse, Frame } from './frame.ts';
import { FrameFinder } from './frames.ts';
import { leastWords } from './least-words.ts';
import type { Mentions } from './lookup.ts';
import { nextSubject } from './next-subject.ts';
import { plain } from './openings.ts';
import { QuotationCues } from './quotation-cues.ts';
import type { Quotation } from './quotes.ts';
import { ReportedWords } from './reported-words.ts';
import { RunningSpeech } from './running-speech.ts';
import type { Sentence } from './sentences.ts';
import { Speakers } from './speakers.ts';
import type { Splitter } from './splitter.ts';
import { type Turn, turnOf } from './turn.ts';
import { joinUnits, type Unit } from './units.ts';

/** Finds whose words a text reports: direct and indirect, with the cue and the words that name the speaker. */
export function attribute(
  mentions: Mentions,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  cast: Cast,
  participants: readonly CastMember[],
  pack: LanguagePack,
): Attribution {
  const quoted = new Uint8Array(mentions.tokens.length + 1);
  for (const quotation of quotations) quoted.fill(1, quotation.from, quotation.to);
  const frames = new FrameFinder(mentions, cast.references, quoted, pack);
  const reader = new AttributionReader(mentions, frames, participants, pack);
  for (const unit of joinUnits(
    sentences,
    quotations.filter(q => q.words >= leastWords),
  ))
    reader.read(unit);
  return reader;
}

/** Reads the sentences in order: each is attributed in the light of those before it. */
class AttributionReader implements Attribution {
  readonly quotes: AttributedQuote[] = [];
  readonly clauses: AttributedClause[] = [];
  readonly #mentions: Mentions;
  readonly #frames: FrameFinder;
  readonly #participants: readonly CastMember[];
  readonly #splitter: Splitter;
  /** Null in a language whose reported words do not run on. */
  readonly #running: RunningSpeech | null;
  readonly #content: Content;
  readonly #words: ReportedWords;
  readonly #carried: CarriedWords;
  readonly #cues: QuotationCues;
  readonly #speakers: Speakers;
  /** What the sentence before reported, so that the next may go on with it. */
  #last: Reported | null = null;

  constructor(mentions: Mentions, frames: FrameFinder, participants: readonly CastMember[], pack: LanguagePack) {
    this.#mentions = mentions;
    this.#frames = frames;
    this.#participants = participants;
    this.#splitter = pack.speechRunsOn === true ? new ActSplitter(mentions, frames) : new ClauseSplitter(mentions, frames, pack);
    this.#running = pack.speechRunsOn === true ? new RunningSpeech(mentions, frames) : null;
    this.#content = new Content(mentions, frames, pack);
    this.#words = new ReportedWords(mentions, frames, this.#content);
    this.#carried = new CarriedWords(mentions, frames, this.#content, this.#splitter);
    this.#cues = new QuotationCues(mentions, frames);
    this.#speakers = new Speakers(frames);
  }

  read(unit: Unit): void {
    const before = this.clauses.length;
    const discourse: Discourse = {
      speaker: this.#speakers.subject,
      participants: this.#participants,
      voices: this.clauses.at(-1)?.speakers ?? [],
    };
    if (unit.quotations.length > 0)
      this.#readQuotations(
        unit,
        this.#running === null ? this.#frames.find(unit.from, unit.to, discourse) : this.#running.framesOf(unit, discourse),
      );
    else if (this.#running !== null) this.#readRunning(unit, this.#running, discourse);
    else {
      const frames = this.#frames.find(unit.from, unit.to, discourse);
      const first = Math.max(
        0,
        frames.findIndex(frame => frame.turned === true),
      );
      this.#readIndirect(unit, frames[first] ?? null, frames.slice(first + 1));
    }
    const reported = this.clauses.length > before ? (this.clauses.at(-1) ?? null) : null;
    if (reported === null && unit.quotations.length === 0) this.#speakers.follow(unit);
    this.#last = reported === null ? null : { unit, clause: reported };
  }

  /** Speech that runs on: a sentence that opens with a bare verb goes on with what was urged or pledged before it. */
  #readRunning(unit: Unit, running: RunningSpeech, discourse: Discourse): void {
    for (const turn of running.turns(unit, this.#content.endOf(unit), discourse)) {
      const bare = turn.frame === null && this.#isBarePredicate(turn);
      const act = bare ? (turn.from > unit.from ? 'urge' : this.#actGoingOn(unit)) : null; // a counted point is a proposal
      this.#push(act === null ? turn : { ...turn, opening: { ...turn.opening, act } }, unit);
      this.#speakers.spoke(turn.speakers);
    }
  }

  /** 'Deepen cooperation, …': a verb opens the sentence and nothing is said of what it names. */
  #isBarePredicate({ from, to }: Range): boolean {
    return this.#mentions.grammarAt(from, 'verb') !== null && this.#mentions.grammarWithin('copula', from, to) === null;
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

  #readQuotations(unit: Unit, frames: readonly Frame[]): void {
    const whole = unit.quotations.filter(quotation => this.#cues.isWhole(unit, quotation, frames));
    const partial = unit.quotations.filter(quotation => !whole.includes(quotation));
    if (partial.length > 0 || whole.length === 0) {
      const frame = frames.find(({ cue }) => unit.quotations.every(q => cue.from < q.outerFrom)) ?? frames[0] ?? null;
      this.#readIndirect({ ...unit, quotations: whole }, frame, []);
      for (const quotation of partial) this.#quote(quotation, frame?.subject.speakers ?? [], frame?.cue ?? null, null);
    }
    if (this.#running !== null && partial.length === 0) this.#readBeforeQuotation(unit, whole[0], frames);
    let interrupted: Quotation | null = null;
    for (const quotation of whole) {
      const frame = this.#speakers.inThirdPerson(this.#cues.frameOf(quotation, frames), quotation);
      const carried: CastMember | null =
        frame === null && this.#carriesOn(unit) && !this.#cues.isSaidByUnknown(quotation, unit) ? this.#speakers.last : null;
      const speakers = frame?.subject.speakers ?? (carried === null ? [] : [carried]);
      const continues: Quotation | null =
        frame !== null && interrupted !== null && frame.cue.from >= interrupted.to ? interrupted : null;
      this.#quote(
        quotation,
        speakers,
        frame?.cue ?? (speakers.length === 0 ? this.#cues.cueAfter(quotation, unit) : null),
        continues,
      );
      interrupted = frame !== null && frame.cue.from >= quotation.to ? quotation : null;
      if (speakers.length > 0) this.#readWhole(unit, quotation, speakers, frame);
    }
  }

  /** What each sentence of a quotation states. */
  #readWhole(unit: Unit, quotation: Quotation, speakers: readonly CastMember[], frame: Frame | null): void {
    const attributed = {
      frame,
      speakers,
      basis: frame?.subject.basis ?? 'ellipsis',
      opening: plain,
      rule: frame === null ? 'quote.carried' : 'quote.cued',
    };
    for (const { from, to } of unit.sentencesOf(quotation))
      if (!this.#cues.asks({ from, to })) this.#push({ ...attributed, from, to }, unit, quotation);
    this.#speakers.spoke(speakers);
  }

  /** '…表示，乌克兰希望…，“…”': what is reported before the words themselves. */
  #readBeforeQuotation(unit: Unit, quotation: Quotation | undefined, frames: readonly Frame[]): void {
    if (quotation === undefined) return;
    const frame = frames.find(({ cue }) => cue.to < quotation.outerFrom && !cue.concept.performs);
    if (frame === undefined) return;
    const from = /[,:]/.test(this.#mentions.norm(frame.cue.to)) ? frame.cue.to + 1 : frame.cue.to;
    const to = quotation.outerFrom - 1;
    if (to - from > leastWords) this.#push(turnOf(frame, { from, to }, plain, 'indirect.reporting'), unit);
  }

  /** A quotation without a cue goes on with the speaker of the paragraph before, or with one whom a colon announced. */
  #carriesOn(unit: Unit): boolean {
    return this.#last !== null && this.#last.unit.paragraph >= unit.paragraph - 1;
  }

  #quote(quotation: Quotation, speakers: readonly CastMember[], cue: Range | null, continues: Quotation | null): void {
    const speaker = speakers.length === 1 ? (speakers[0] ?? null) : null;
    this.quotes.push({ quotation, speaker, cue: cue === null ? null : { from: cue.from, to: cue.to }, continues });
  }

  #readIndirect(unit: Unit, frame: Frame | null, others: readonly Frame[]): void {
    if (unit.heading) return;
    if (frame === null) {
      this.#readCarried(unit);
      return;
    }
    const content = this.#content.beforeSource(frame.cue.to, this.#content.endOf(unit));
    const end = frame.relative === true ? this.#content.endOfClause(frame.cue.to, content) : content;
    const setApart = this.#setApart(unit, frame, others, end);
    if (setApart !== null) {
      this.#push(
        turnOf(
          setApart,
          { from: this.#frames.afterDiscourse(unit.from), to: setApart.from - 1 },
          { ...plain, act: setApart.cue.concept.act },
          'indirect.cue-after',
        ),
        unit,
      );
      this.#speakers.spoke(setApart.subject.speakers);
      const rest = [frame, ...others].filter(other => other.cue.from > setApart.cue.to);
      if (rest[0]?.shared === true) this.#readIndirect({ ...unit, from: setApart.cue.to }, rest[0], rest.slice(1));
      return;
    }
    const next = nextSubject(this.#mentions, frame, others);
    const nextFrom = next === undefined || next.shared === true ? next?.cue.from : (next.subject.from ?? next.cue.from);
    const limit = nextFrom === undefined ? end : this.#content.beforeJoint(nextFrom, frame.cue.to);
    const turn = this.#words.of(unit, frame, this.#content.beforeDiscussion(frame.cue.to, limit));
    if (turn !== null) this.#push(turn, unit);
    this.#speakers.spoke(frame.subject.speakers);
    if (next !== undefined) this.#readIndirect({ ...unit, from: limit }, next, others.slice(others.indexOf(next) + 1));
  }

  /** The cue that attributes the words before it: the first, or one after what a state is said to do. */
  #setApart(unit: Unit, frame: Frame, others: readonly Frame[], end: number): Frame | null {
    const start = this.#frames.afterDiscourse(unit.from);
    const setApart = [frame, ...others].find(
      other => this.#frames.isSetApart(other, end) && this.#content.saysSomething(start, other.from - 1),
    );
    if (setApart === undefined) return null;
    const { speakers, basis } = frame.subject;
    return setApart === frame || basis === 'state-for-leader' || speakers.every(({ kind }) => kind === 'state') ? setApart : null;
  }

  /** A sentence without a cue is part of the statement before it, goes on with what was being reported, or is nobody's. */
  #readCarried(unit: Unit): void {
    const last = this.#last;
    const speaker = this.#speakers.last;
    if (last === null || last.unit.paragraph < unit.paragraph - 1 || speaker === null) return;
    if (this.#mentions.grammarAt(unit.from, 'example') !== null) {
      this.#extendLast(unit);
      return;
    }
    const turn = this.#carried.of(unit, last, speaker);
    if (turn !== null) this.#push(turn, unit);
  }

  /** 'For example, …': the sentence belongs to the statement before it. */
  #extendLast(unit: Unit): void {
    const last = this.clauses.pop();
    const range = last?.ranges.at(-1);
    if (last === undefined || range === undefined) return;
    this.clauses.push({ ...last, ranges: [...last.ranges.slice(0, -1), { from: range.from, to: this.#content.endOf(unit) }] });
  }

  #push({ from, to, frame, speakers, basis, opening, rule }: Turn, unit: Unit, quotation: Quotation | null = null): void {
    if (to <= from) return;
    const subject = frame?.subject;
    const attribution =
      subject == null || subject.from === null || subject.to === null ? null : { from: subject.from, to: subject.to };
    for (const clause of this.#splitter.split(from, to, opening, speakers.length === 1 ? (speakers[0] ?? null) : null)) {
      this.clauses.push({
        ranges: [{ from: clause.from, to: clause.to }],
        act: clause.act,
        cue: clause.cue,
        speakers,
        basis,
        attribution,
        addressees: frame === null ? [] : addresseesOf(frame, this.#mentions, this.#frames),
        quotation,
        paragraph: unit.paragraph,
        restarts: clause.restarts === true,
        sentence: unit.from,
        rule,
      });
    }
  }
}
