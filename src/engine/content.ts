import type { Mention } from '../language/automaton.ts';
import type { ConceptOf } from '../language/concept.ts';
import type { LanguagePack } from '../language/pack.ts';
import { afterTimeOrPlace } from './after-verb.ts';
import type { FrameFinder } from './frames.ts';
import type { Mentions } from './lookup.ts';
import { subjectReach } from './subject-reach.ts';
import type { Unit } from './units.ts';

/** '…, his office said': such words hold so many tokens at most. */
const sourceReach = 8;

/** Tells where reported words begin and end. */
export class Content {
  readonly #mentions: Mentions;
  readonly #frames: FrameFinder;
  readonly #pack: LanguagePack;

  constructor(mentions: Mentions, frames: FrameFinder, pack: LanguagePack) {
    this.#mentions = mentions;
    this.#frames = frames;
    this.#pack = pack;
  }

  /** Where what is said begins: after 'that', a comma or a colon. */
  after({ to: from, concept }: Mention<ConceptOf<'cue'>>, end: number): { from: number; clause: boolean } {
    const reach = concept.form === 'topic-verb' ? from : from + 3;
    for (let at = from; at < Math.min(end, from + 12); at++) {
      const that = this.#mentions.grammarAt(at, 'that');
      if (that !== null && this.#opensContent(from, at)) return { from: that.to, clause: true };
      const mark = this.#mentions.tokens.mark(at);
      if ((mark === ',' || mark === ':') && at <= reach) return { from: at + 1, clause: true };
    }
    let at = from;
    const carries = (): boolean =>
      this.#mentions.mentionAt(at, 'act') !== null || this.#mentions.grammarAt(at, 'future') !== null;
    for (
      let adverb = this.#mentions.grammarAt(at, 'adverb');
      adverb !== null && !carries();
      adverb = this.#mentions.grammarAt(at, 'adverb')
    )
      at = adverb.to;
    const subject = this.#frames.referenceAt(at);
    return { from: at, clause: subject !== undefined && !this.#frames.isGoverned(subject) };
  }

  /** Whether a 'that' says what is said: one that may also belong to a noun does so only after the cue itself and whom it addresses. */
  #opensContent(from: number, that: number): boolean {
    if (this.#mentions.grammarAt(that, 'relative') === null) return true;
    let at = from;
    while (at < that) {
      const link =
        this.#mentions.grammarAt(at, 'adverb') ??
        this.#mentions.grammarAt(at, 'to') ??
        this.#mentions.grammarAt(at, 'discourse') ??
        this.#frames.referenceAt(at);
      const to = link?.to ?? afterTimeOrPlace(this.#mentions, at);
      if (to === null) break;
      at = to;
    }
    return at >= that;
  }

  /** Whether words say something of something, rather than only name it. */
  hasPredicate(from: number, end: number): boolean {
    if (this.#mentions.grammarAt(from, 'subordinator') !== null || this.#mentions.grammarAt(from, 'temporal') !== null)
      return true;
    for (let at = from + 1; at < end; at++) {
      if (this.#mentions.anyGrammarAt(at, ['relative', 'subordinator', 'temporal'])) return false;
      if (/[,;]/.test(this.#mentions.tokens.mark(at))) return false;
      if (this.#mentions.anyGrammarAt(at, ['adverb', 'negation', 'copula', 'ability', 'future', 'perfective', 'reciprocal']))
        return true;
      if (this.#mentions.mentionAt(at, 'act') !== null || this.#pack.isVerb(this.#mentions.norm(at))) return true;
    }
    return false;
  }

  /** A clause of its own, rather than words that set the scene: 'After the talks, Xi said …'. */
  saysSomething(from: number, to: number): boolean {
    return (
      to > from &&
      !this.#mentions.anyGrammarAt(from, ['preposition', 'with', 'to', 'temporal', 'subordinator']) &&
      this.hasPredicate(from, to)
    );
  }

  /** The sentence's end without its stop and without the source that it cites. */
  endOf(unit: Unit): number {
    let end = unit.to;
    while (end > unit.from && /[.!?。！？"”…]/.test(this.#mentions.tokens.mark(end - 1))) end--;
    const cite = this.#mentions
      .within('cites', unit.from, end)
      .find(mention => mention.from > unit.from + 3 && /[,"”]/.test(this.#mentions.tokens.mark(mention.from - 1)));
    return cite === undefined ? end : cite.from - 1;
  }

  /** A clause that belongs to a noun ends where a dash closes the aside in which it stands. */
  endOfClause(from: number, end: number): number {
    for (let at = from; at < end; at++) if (/^[–—]$/.test(this.#mentions.tokens.mark(at))) return at;
    return end;
  }

  /** '…, his office said': who told it is no part of what was said. */
  beforeSource(from: number, end: number): number {
    const cue = this.#mentions
      .within('cue', Math.max(from, end - sourceReach), end)
      .findLast(({ concept }) => concept.form === 'verb' && !concept.performs);
    if (this.#pack.sharesSubjects !== true || cue === undefined) return end;
    for (let at = cue.to; at < end; at++)
      if (this.#pack.isVerb(this.#mentions.norm(at)) || this.#mentions.grammarAt(at, 'that') !== null) return end;
    for (let at = cue.from - 1; at > Math.max(from, cue.from - sourceReach); at--) {
      if (this.#mentions.tokens.mark(at) === ',') return at;
      if (this.#pack.isVerb(this.#mentions.norm(at)) || this.#mentions.grammarAt(at, 'conjunction') !== null) return end;
    }
    return end;
  }

  /** '… and discussed X': what was said ends where the sentence goes on with what was discussed. */
  beforeDiscussion(from: number, end: number): number {
    for (const cue of this.#mentions.within('discusses', from, end)) {
      const joint = this.#mentions.grammarAt(cue.from - 1, 'conjunction');
      if (joint !== null && joint.to === cue.from && this.#pack.isVerb(this.#mentions.norm(cue.from))) return joint.from;
    }
    return end;
  }

  /** The comma or the conjunction before a place, where one stands behind `floor`; else the place itself. */
  beforeJoint(at: number, floor: number): number {
    for (let i = at - 1; i > floor; i--)
      if (this.#mentions.tokens.mark(i) === ',' || this.#mentions.grammarAt(i, 'conjunction') !== null) return i;
    return at;
  }

  /** 'About this spoke X': what was said stands in the sentence before. */
  refersBack(start: number, cue: number): boolean {
    const link = this.#mentions.grammarAt(start, 'preposition');
    return link !== null && cue - start < subjectReach && this.#mentions.grammarAt(link.to, 'demonstrative') !== null;
  }
}
