import type { Act } from '../diplomacy/vocabulary.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { CastMember } from './cast.ts';
import type { FrameFinder } from './frames.ts';
import type { Mentions } from './lookup.ts';

/** A clause of reported words and the act that it carries. */
export interface Clause {
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  readonly act: Act;
  /** Tokens of the words that carry the act; null where the plain statement carries none. */
  readonly cue: { readonly from: number; readonly to: number } | null;
}

/** What the words that introduce a stretch already say of its act. */
export interface Opening {
  readonly act: Act;
  readonly cue: { readonly from: number; readonly to: number } | null;
  /** The act is performed by the introducing words, and what follows is its content. */
  readonly performs: boolean;
}

const joints = new Set([',', ';', '，', '；', '、', ':', '–', '—']);

/**
 * Parts reported words into clauses of one act each. A clause begins where, after a comma or a conjunction, a new subject takes
 * a verb, or a word that carries an act stands in the open: not inside a clause that belongs to a noun or to another clause,
 * and not under a verb of ability.
 */
export class ClauseSplitter {
  readonly #mentions: Mentions;
  readonly #frames: FrameFinder;
  readonly #pack: LanguagePack;

  constructor(mentions: Mentions, frames: FrameFinder, pack: LanguagePack) {
    this.#mentions = mentions;
    this.#frames = frames;
    this.#pack = pack;
  }

  split(from: number, to: number, opening: Opening, speaker: CastMember | null): Clause[] {
    const clauses: Clause[] = [];
    let start = from;
    let act: Act | null = opening.performs ? opening.act : null;
    let cue = opening.cue;
    let embedded = false;
    let able = false;
    let at = opening.performs && opening.cue !== null && opening.cue.from >= from ? opening.cue.to : from;
    const close = (end: number): void => {
      if (end > start) clauses.push({ from: start, to: end, act: act ?? opening.act, cue });
    };
    const reopen = (end: number, next: number): void => {
      close(end);
      start = next;
      act = null;
      cue = null;
      embedded = false;
      able = false;
    };
    while (at < to) {
      const next = this.#afterJoint(at, to);
      if (next > at) {
        const carried = this.#actAt(this.#afterAdverbs(next, to), speaker);
        if (this.#hasNewSubject(next, to, at)) reopen(at, next);
        else if (carried !== null && !able && (act ?? opening.act) !== carried.act) {
          const wasSet = act !== null || next > start + 3;
          if (wasSet) reopen(at, next);
          embedded = false;
        }
        at = next;
        continue;
      }
      if (this.#embeds(at)) embedded = true;
      if (!embedded && this.#mentions.grammarAt(at, 'ability') !== null) able = true;
      const carried = embedded || able ? null : this.#actAt(at, speaker);
      if (carried !== null) {
        if (act === null) {
          act = carried.act;
          cue = { from: at, to: carried.to };
        }
        at = Math.max(at + 1, carried.to);
        continue;
      }
      at++;
    }
    close(to);
    return clauses;
  }

  /** The token after the comma, conjunction and linking words that stand at a place; the place itself where none stands there. */
  #afterJoint(at: number, to: number): number {
    let next = at;
    while (next < to) {
      if (joints.has(this.#mentions.tokens.textOf(next))) next++;
      else {
        const conjunction = this.#mentions.grammarAt(next, 'conjunction');
        if (conjunction === null) break;
        next = conjunction.to;
      }
    }
    return next > at ? Math.min(to, Math.max(next, this.#frames.afterDiscourse(next))) : at;
  }

  #afterAdverbs(at: number, to: number): number {
    let next = at;
    while (next < to) {
      const adverb = this.#mentions.grammarAt(next, 'adverb');
      if (adverb === null || this.#mentions.mentionAt(next, 'act') !== null) break;
      next = adverb.to;
    }
    return next;
  }

  /** After a joint that does not link two names, a subject of its own with a verb. */
  #hasNewSubject(at: number, to: number, joint: number): boolean {
    if (this.#endsName(joint)) return false;
    let next = at;
    for (;;) {
      const reference = this.#frames.referenceAt(next);
      if (reference === undefined || reference.to >= to) break;
      next = reference.to;
      const conjunction = this.#mentions.grammarAt(next, 'conjunction');
      if (conjunction === null || this.#frames.referenceAt(conjunction.to) === undefined) break;
      next = conjunction.to;
    }
    if (next === at) return false;
    return (
      this.#mentions.mentionAt(next, 'act') !== null ||
      (['adverb', 'negation', 'copula', 'ability', 'future', 'reciprocal'] as const).some(word => this.#mentions.grammarAt(next, word) !== null) ||
      this.#pack.isVerb(this.#mentions.norm(next))
    );
  }

  #endsName(at: number): boolean {
    return this.#frames.referencesWithin(at - 6, at).some(reference => reference.to === at && reference.kind !== 'self');
  }

  #embeds(at: number): boolean {
    return this.#mentions.grammarAt(at, 'relative') !== null || this.#mentions.grammarAt(at, 'subordinator') !== null || this.#mentions.grammarAt(at, 'temporal') !== null;
  }

  /** The act that a word carries here; null where it is denied, mutual, or says what will come of itself. */
  #actAt(at: number, speaker: CastMember | null): { act: Act; to: number } | null {
    const mention = this.#mentions.mentionAt(at, 'act');
    if (mention !== null) {
      const voided = this.#mentions.grammarAt(at - 1, 'negation') !== null || this.#mentions.grammarAt(at - 1, 'reciprocal') !== null;
      return voided ? null : { act: mention.concept.act, to: mention.to };
    }
    const future = this.#mentions.grammarAt(at, 'future');
    if (future === null || !this.#pack.isVerb(this.#mentions.norm(this.#afterAdverbs(future.to, future.to + 4)))) return null;
    const subject = this.#frames.referencesWithin(at - 6, at).find(reference => reference.to === at || this.#afterAdverbs(reference.to, at) === at);
    const own =
      subject !== undefined &&
      (subject.kind === 'self' || subject.kind === 'pronoun' || (subject.kind === 'state' && subject.member?.state === speaker?.state) || (subject.kind === 'name' && subject.member === speaker));
    return own && !this.#endsName(subject.from - 1) ? { act: 'pledge', to: future.to } : null;
  }
}
