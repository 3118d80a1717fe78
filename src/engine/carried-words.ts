import type { AttributionBasis } from '../diplomacy/vocabulary.ts';
import type { AttributedClause } from './attribution.ts';
import type { CastMember } from './cast.ts';
import type { Content } from './content.ts';
import { leaderFor } from './frame.ts';
import type { FrameFinder } from './frames.ts';
import type { Mentions } from './lookup.ts';
import { plain } from './openings.ts';
import type { Splitter } from './splitter.ts';
import { subjectReach } from './subject-reach.ts';
import type { Turn } from './turn.ts';
import type { Unit } from './units.ts';

/** A sentence whose words were reported, with the last clause of them. */
export interface Reported {
  readonly unit: Unit;
  readonly clause: AttributedClause;
}

/** A state that is the subject of a sentence stands within this many tokens of its beginning. */
const stateReach = 6;

/** Finds the words without a cue that go on with what was being reported. */
export class CarriedWords {
  readonly #mentions: Mentions;
  readonly #frames: FrameFinder;
  readonly #content: Content;
  readonly #splitter: Splitter;

  constructor(mentions: Mentions, frames: FrameFinder, content: Content, splitter: Splitter) {
    this.#mentions = mentions;
    this.#frames = frames;
    this.#content = content;
    this.#splitter = splitter;
  }

  /**
   * A sentence without a cue goes on with what was being reported where its subject is the speaker's state, or it gives a reason or
   * an example, or it follows reported words in their paragraph and has no other person for its subject.
   */
  of(unit: Unit, last: Reported, speaker: CastMember): Turn | null {
    const start = this.#frames.afterDiscourse(unit.from);
    const end = this.#content.endOf(unit);
    if (this.#isAgenda(start, end)) return null;
    const sameParagraph = last.unit.paragraph === unit.paragraph;
    const second = this.#frames.referenceAt(start + 1);
    if (second?.kind === 'state' && this.#frames.belongsToNoun(second)) return null;
    const reference = this.#frames.referenceAt(start) ?? second;
    const turn = (basis: AttributionBasis, rule: string): Turn => ({
      from: start,
      to: end,
      frame: null,
      speakers: [speaker],
      basis,
      opening: plain,
      rule,
    });
    if (reference?.kind === 'pair') {
      const ofBoth = sameParagraph && this.#mentions.mentionAt(reference.from, 'pair')?.concept.of !== 'people';
      return ofBoth ? turn('ellipsis', 'indirect.both-carried') : null;
    }
    if (reference?.kind === 'state') {
      if (!sameParagraph && this.#splitter.split(start, end, plain, speaker).every(clause => clause.act === 'state')) return null;
      const ofSpeaker =
        this.#namesStateOf(speaker, start, start + stateReach) ||
        leaderFor(reference.member?.state ?? null, { speaker, participants: [] }) !== null;
      return ofSpeaker ? turn('state-for-leader', 'indirect.state-for-leader') : null;
    }
    const alone = last.clause.speakers.length === 1 && last.clause.speakers.includes(speaker);
    if (!sameParagraph || last.clause.quotation !== null || !alone) return null;
    return this.#mentions.grammarAt(unit.from, 'elaboration') !== null || this.#goesOn(last.clause, start)
      ? turn('ellipsis', 'indirect.carried')
      : null;
  }

  /** 'Both also talked about X': what was discussed is nobody's statement. */
  #isAgenda(start: number, end: number): boolean {
    return this.#mentions
      .within('discusses', start, Math.min(end, start + subjectReach + 4))
      .some(mention => !this.#frames.isQuoted(mention.from));
  }

  /** Reported words go on in the next sentence of a short paragraph, unless it turns to somebody or to the words themselves. */
  #goesOn(last: AttributedClause, start: number): boolean {
    if (!last.rule.startsWith('indirect.reporting') && last.rule !== 'indirect.carried') return false;
    return (
      !this.#frames
        .referencesWithin(start, start + subjectReach)
        .some(reference => reference.kind === 'name' || reference.kind === 'office' || reference.kind === 'pronoun') &&
      this.#mentions.grammarAt(start + 1, 'demonstrative') === null &&
      this.#mentions.grammarAt(start, 'demonstrative') === null
    );
  }

  #namesStateOf(speaker: CastMember, from: number, to: number): boolean {
    return this.#frames
      .referencesWithin(from, to)
      .some(reference => reference.kind === 'state' && reference.member?.state === speaker.state);
  }
}
