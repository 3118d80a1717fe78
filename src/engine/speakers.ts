import type { CastMember } from './cast.ts';
import type { Frame } from './frame.ts';
import type { FrameFinder } from './frames.ts';
import type { Quotation } from './quotes.ts';
import { subjectReach } from './subject-reach.ts';
import type { Unit } from './units.ts';

/** Remembers who has spoken and of whom the text speaks: those whom a pronoun, or nothing at all, may stand for. */
export class Speakers {
  readonly #frames: FrameFinder;
  #last: CastMember | null = null;
  #subject: CastMember | null = null;
  /** Everyone who has spoken, in order. */
  readonly #earlier: CastMember[] = [];

  constructor(frames: FrameFinder) {
    this.#frames = frames;
  }

  /** The one who spoke last. */
  get last(): CastMember | null {
    return this.#last;
  }

  /** The person of whom the text last spoke, speaker or not: the one for whom a pronoun stands. */
  get subject(): CastMember | null {
    return this.#subject;
  }

  /** Where words are those of two or more, none of them is the one who spoke last. */
  spoke(speakers: readonly CastMember[]): void {
    const only = speakers.length === 1 ? (speakers[0] ?? null) : null;
    if (only === null) return;
    this.#last = only;
    this.#subject = only;
    if (this.#earlier.at(-1) !== only) this.#earlier.push(only);
  }

  /** A pronoun stands for the person who is the subject of the sentence before, speaker or not. */
  follow(unit: Unit): void {
    const start = this.#frames.afterDiscourse(unit.from);
    const first = this.#frames
      .referencesWithin(start, start + subjectReach)
      .find(reference => reference.kind === 'name' && !this.#frames.isGoverned(reference));
    if (first?.member != null) this.#subject = first.member;
  }

  /** Nobody speaks of himself by name: a pronoun that would make him do so stands for the speaker before. */
  inThirdPerson(frame: Frame | null, quotation: Quotation): Frame | null {
    if (frame === null || frame.subject.basis !== 'pronoun') return frame;
    const named = this.#frames
      .referencesWithin(quotation.from, quotation.to)
      .some(({ member, kind }) => (kind === 'name' || kind === 'office') && member === frame.subject.speakers[0]);
    const other = this.#earlier.findLast(member => member !== frame.subject.speakers[0]);
    return named && other !== undefined ? { ...frame, subject: { ...frame.subject, speakers: [other] } } : frame;
  }
}
