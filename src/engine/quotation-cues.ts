import type { Range } from './attribution.ts';
import type { Frame } from './frame.ts';
import type { FrameFinder } from './frames.ts';
import type { Mentions } from './lookup.ts';
import type { Quotation } from './quotes.ts';
import { subjectReach } from './subject-reach.ts';
import type { Unit } from './units.ts';

/** Tells how a quotation stands in its sentence, and which cue is its own. */
export class QuotationCues {
  readonly #mentions: Mentions;
  readonly #frames: FrameFinder;

  constructor(mentions: Mentions, frames: FrameFinder) {
    this.#mentions = mentions;
    this.#frames = frames;
  }

  /** Whether a quotation is a statement of its own, rather than words inside a reported clause. */
  isWhole(unit: Unit, quotation: Quotation, frames: readonly Frame[]): boolean {
    const before = quotation.outerFrom;
    const opensUnit = this.#frames.afterDiscourse(unit.from) >= before;
    if (opensUnit || /[,:"]/.test(this.#mentions.norm(before - 1))) return true;
    const cue = frames.find(frame => frame.cue.to === before || frame.to === before);
    if (cue !== undefined && !cue.cue.concept.performs && this.#mentions.grammarAt(quotation.outerTo, 'preposition') === null)
      return true;
    return this.#mentions.grammarAt(before - 1, 'that') !== null && unit.to - quotation.outerTo <= 2;
  }

  /** The frame that attributes a quotation: right after it, else the last one before it, else the next after it. */
  frameOf(quotation: Quotation, frames: readonly Frame[]): Frame | null {
    const after = frames.find(frame => frame.from >= quotation.outerTo && frame.from - quotation.outerTo <= 4);
    const before = frames.filter(frame => frame.cue.from < quotation.outerFrom).at(-1);
    return after ?? before ?? frames[0] ?? null;
  }

  /** '…,' the statement reads: a verb of speech that nobody in the cast is the subject of. */
  cueAfter({ outerTo }: Quotation, unit: Unit): Range | null {
    return (
      this.#mentions
        .within('cue', outerTo, Math.min(unit.to, outerTo + subjectReach))
        .find(({ concept }) => concept.form === 'verb' || concept.form === 'inverted') ?? null
    );
  }

  /** '…', wrote the paper: a verb of speech right after the quotation whose subject is nobody known; 'said this politician' is the last speaker. */
  isSaidByUnknown({ outerTo }: Quotation, unit: Unit): boolean {
    const cue = this.#mentions
      .within('cue', outerTo, Math.min(unit.to, outerTo + 3))
      .find(({ concept }) => concept.form === 'inverted');
    if (cue === undefined) return false;
    for (let at = cue.to; at < unit.to && !/[,.]/.test(this.#mentions.tokens.textOf(at)); at++)
      if (this.#mentions.grammarAt(at, 'demonstrative') !== null) return false;
    return true;
  }

  /** A question states nothing. */
  asks({ from, to }: Range): boolean {
    return this.#mentions.tokens.mark(to - 1) === '?' || this.#mentions.grammarAt(from, 'interrogative') !== null;
  }
}
