import type { CueForm } from '../language/concept.ts';
import type { Opening } from './clauses.ts';
import type { Content } from './content.ts';
import type { Frame } from './frame.ts';
import type { FrameFinder } from './frames.ts';
import { leastWords } from './least-words.ts';
import type { Mentions } from './lookup.ts';
import { openingOf, openingOfNoun, plain } from './openings.ts';
import { type Turn, turnOf } from './turn.ts';
import type { Unit } from './units.ts';

/** Cues that tell what was said even where they only name it: 'outlined its approach'. */
const telling: ReadonlySet<CueForm> = new Set(['verb', 'participle', 'purpose']);

/** Finds the words that a cue reports, on either side of it. */
export class ReportedWords {
  readonly #mentions: Mentions;
  readonly #frames: FrameFinder;
  readonly #content: Content;

  constructor(mentions: Mentions, frames: FrameFinder, content: Content) {
    this.#mentions = mentions;
    this.#frames = frames;
    this.#content = content;
  }

  /** The words that the cue of a frame reports up to a place; null where it reports none. */
  of(unit: Unit, frame: Frame, end: number): Turn | null {
    const { cue, subject } = frame;
    const content = this.#content.after(cue, end);
    const opening = openingOf(this.#mentions, this.#frames, cue, end, content.clause);
    const start = this.#frames.afterDiscourse(unit.from);
    const turn = (from: number, to: number, how: Opening, rule: string): Turn | null =>
      this.#isOnlyQuoted(from, to, unit) ? null : turnOf(frame, { from, to }, how, rule);
    if (cue.concept.form === 'inverted' || frame.turned === true || (cue.concept.form === 'enclitic' && frame.from > start)) {
      const after = this.#mentions.tokens.mark(frame.to) === ',' ? frame.to + 1 : frame.to;
      const inside = after > frame.to && end - after > frame.from - start && !this.#content.hasPredicate(start, frame.from);
      const parenthetical = (frame.from <= start + 1 && after > frame.to) || inside;
      return parenthetical
        ? turn(after, end, plain, 'indirect.parenthetical')
        : turn(start, frame.from, plain, 'indirect.cue-after');
    }
    if (cue.concept.form === 'announcement') return turn(frame.to + 1, end, plain, 'indirect.announced');
    if (cue.concept.form === 'prefix' || cue.concept.form === 'enclitic') {
      if (frame.from > start + 1) return turn(start, end, plain, 'indirect.according-to-inside');
      return turn(this.#mentions.tokens.mark(frame.to) === ',' ? frame.to + 1 : frame.to, end, plain, 'indirect.according-to');
    }
    if (cue.concept.form === 'passive' && !opening.performs)
      return turn(start, cue.from, openingOfNoun(this.#mentions, this.#frames, start, cue.from), 'indirect.passive');
    if (opening.performs && subject.basis === 'ellipsis' && cue.concept.form !== 'impersonal' && cue.concept.form !== 'passive')
      return turn(subject.from ?? start, end, plain, 'indirect.both-described');
    if (opening.performs) {
      const from =
        subject.basis === 'state-for-leader' && subject.from !== null && frame.shared !== true ? subject.from : cue.from;
      return turn(
        from,
        cue.concept.mutual === true && cue.concept.form !== 'impersonal' ? cue.to : end,
        opening,
        'indirect.performing',
      );
    }
    const said = content.clause || cue.concept.form === 'impersonal' || telling.has(cue.concept.form);
    if (!content.clause && this.#content.refersBack(start, cue.from)) return null;
    return said || this.#content.hasPredicate(content.from, end) ? turn(content.from, end, plain, 'indirect.reporting') : null;
  }

  /** Whether a stretch opens with a whole quotation, or holds little else than quoted words. */
  #isOnlyQuoted(from: number, to: number, unit: Unit): boolean {
    if (unit.quotations.some(q => q.outerFrom <= from + 1 && from + 1 < q.outerTo)) return true;
    let at = from + 1;
    while (at < to && this.#frames.isQuoted(at)) at++;
    return at > from + 1 && to - at < leastWords + 1;
  }
}
