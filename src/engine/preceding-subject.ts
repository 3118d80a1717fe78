import type { Mention } from '../language/automaton.ts';
import type { ConceptOf } from '../language/concept.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { Reference } from './cast.ts';
import type { CueSetting } from './cue-setting.ts';
import { type Discourse, type Frame, opensTime } from './frame.ts';
import type { Mentions } from './lookup.ts';
import { isHolder, type Subjects } from './subjects.ts';

/** A subject stands at most this many tokens from its cue. */
const reach = 40;

/** Finds the subject that stands before its verb of speech. */
export class PrecedingSubject {
  readonly #mentions: Mentions;
  readonly #subjects: Subjects;
  readonly #setting: CueSetting;
  readonly #pack: LanguagePack;

  constructor(mentions: Mentions, subjects: Subjects, setting: CueSetting, pack: LanguagePack) {
    this.#mentions = mentions;
    this.#subjects = subjects;
    this.#setting = setting;
    this.#pack = pack;
  }

  /** 'X … menekankan': the nearest reference before the verb that nothing else governs. */
  find(cue: Mention<ConceptOf<'cue'>>, from: number, discourse: Discourse, before: Frame | null): Frame | null {
    if (before !== null && this.#mentions.grammarAt(cue.from - 1, 'temporal') !== null)
      return { cue, subject: before.subject, from: cue.from, to: cue.to };
    const antecedent = this.#antecedent(cue, from);
    if (antecedent !== undefined) return this.#ofReference(cue, antecedent, discourse);
    const floor = Math.max(from, cue.from - reach);
    let comma = false;
    for (let at = cue.from - 1; at >= floor; at--) {
      if (this.#setting.isQuoted(at)) return null;
      const mark = this.#mentions.tokens.mark(at);
      if (mark === ',' || mark === '–' || mark === '—') comma = true;
      if (!comma && this.#embeds(at)) return null;
      const reference = this.#subjects.referenceEndingAt(at + 1);
      if (reference === undefined) {
        if (before !== null && at < before.to) return null;
        continue;
      }
      if (this.#subjects.isGoverned(reference)) {
        at = reference.from;
        continue;
      }
      if (reference.kind === 'organisation' || reference.kind === 'self') return null;
      if (
        reference.kind === 'state' &&
        (!this.#setting.isBare(reference.to, cue.from) || this.#subjects.belongsToNoun(reference))
      ) {
        if (!comma) return null;
        at = reference.from;
        continue;
      }
      if (this.#isObjectRelative(reference)) return null;
      if (cue.concept.form === 'topic-verb' && opensTime(this.#mentions, reference.from - 1)) return null;
      const [said, ...others] = before?.subject.speakers ?? [];
      const meant: Discourse =
        reference.kind === 'pronoun' && said !== undefined && others.length === 0 ? { ...discourse, speaker: said } : discourse;
      const subject =
        cue.concept.mutual === true
          ? this.#subjects.withOther(reference, cue, meant)
          : this.#subjects.withPartner(reference, meant);
      return subject === null ? null : { cue, subject, from: subject.from ?? reference.from, to: cue.to };
    }
    return null;
  }

  /** '…, who said': whom the clause belongs to, in whatever case; else whoever is the subject before it. */
  #antecedent(cue: Mention, from: number): Reference | undefined {
    let at = cue.from - 1;
    while (at > from && this.#mentions.grammarAt(at, 'adverb') !== null) at--;
    if (
      this.#mentions.grammarAt(at, 'relative')?.to !== at + 1 ||
      this.#mentions.tokens.mark(at - 1) !== ',' ||
      at + 1 < cue.from - 2
    )
      return undefined;
    const near =
      this.#subjects.referenceEndingAt(at - 1) ??
      this.#subjects
        .referencesWithin(from, at)
        .findLast(reference => isHolder(reference) && !this.#subjects.isGoverned(reference) && !this.#hasVerb(reference.to, at));
    return near !== undefined && isHolder(near) ? near : undefined;
  }

  #ofReference(cue: Mention<ConceptOf<'cue'>>, reference: Reference, discourse: Discourse): Frame | null {
    const subject = this.#subjects.subjectOf(reference, discourse);
    return subject === null ? null : { cue, subject, from: cue.from, to: cue.to, relative: true };
  }

  #embeds(at: number): boolean {
    return this.#mentions.anyGrammarAt(at, ['relative', 'subordinator']) || opensTime(this.#mentions, at);
  }

  /** 'which Putin noted': a clause that belongs to a noun tells nothing new. */
  #isObjectRelative({ from }: Reference): boolean {
    return this.#mentions.grammarAt(from - 1, 'relative') !== null && this.#mentions.grammarAt(from - 1, 'that') === null;
  }

  #hasVerb(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#pack.isVerb(this.#mentions.norm(at))) return true;
    return false;
  }
}
