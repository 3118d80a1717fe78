import type { Act } from '../diplomacy/vocabulary.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { CastMember } from './cast.ts';
import { opensTime } from './frame.ts';
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
  /** It names its subject anew: it is no part of the clause before, though of the same act. */
  readonly restarts?: boolean;
}

/** What the words that introduce a stretch already say of its act. */
export interface Opening {
  readonly act: Act;
  readonly cue: { readonly from: number; readonly to: number } | null;
  /** The act is performed by the introducing words, and what follows is its content. */
  readonly performs: boolean;
}

/** A clause as far as it has been read. */
class OpenClause {
  readonly from: number;
  act: Act | null;
  cue: Clause['cue'];
  /** Inside a clause that belongs to a noun or to another clause. */
  embedded = false;
  /** Under a verb of ability. */
  able = false;

  constructor(from: number, act: Act | null, cue: Clause['cue']) {
    this.from = from;
    this.act = act;
    this.cue = cue;
  }

  open(): void {
    this.embedded = false;
    this.able = false;
  }

  closed(to: number, otherwise: Act): Clause {
    return { from: this.from, to, act: this.act ?? otherwise, cue: this.cue };
  }
}

/** Acts against something: a verb that follows after a comma is not against it too. */
const against = new Set<Act>(['oppose', 'criticise']);

/** The subject of a verb of the future stands within so many tokens before it. */
const subjectReach = 8;

/** An aside between commas holds fewer tokens. */
const longestAside = 6;

/** A subject joins no more names than this. */
const mostNames = 8;

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
    const performed = opening.performs && opening.cue !== null && opening.cue.from >= from;
    let clause = new OpenClause(from, opening.performs ? opening.act : null, opening.cue);
    const reopen = (end: number, next: number): void => {
      if (end > clause.from) clauses.push(clause.closed(end, opening.act));
      clause = new OpenClause(next, null, null);
    };
    let at = performed ? (opening.cue?.to ?? from) : from;
    while (at < to) {
      if (this.#mentions.isPlainWord(at)) {
        at++; // opens nothing and carries nothing
        continue;
      }
      const next = this.#afterJoint(at, to);
      if (next > at) {
        if (this.#mentions.grammarAt(next, 'parenthesis') !== null) {
          clauses.push(clause.closed(at, opening.act));
          return clauses;
        }
        if (this.#mentions.grammarAt(next - 1, 'consequence') !== null) clause.open();
        const carried = this.#actAt(this.#afterAdverbs(next, to), from, speaker);
        if (this.#hasNewSubject(next, to, at)) {
          if (clause.act === null && this.#isFronted(clause.from, at)) clause.open();
          else reopen(at, next);
        } else if (carried !== null && !clause.able && (clause.act ?? opening.act) !== carried.act) {
          if (clause.act !== null || next > clause.from + 3) reopen(at, next);
          clause.open();
        } else if (
          clause.act !== null &&
          against.has(clause.act) &&
          carried === null &&
          this.#pack.isVerb(this.#mentions.norm(this.#afterAdverbs(next, to)))
        )
          reopen(at, next);
        at = next;
        continue;
      }
      const obliged = clause.embedded ? this.#obligedSubject(at, to) : null;
      if (obliged !== null) {
        reopen(this.#beforeRelative(at, clause.from), at);
        at = obliged;
        continue;
      }
      if (this.#embeds(at)) clause.embedded = true;
      if (!clause.embedded && this.#mentions.grammarAt(at, 'ability') !== null) clause.able = true;
      const carried = clause.embedded || clause.able ? null : this.#actAt(at, from, speaker, at === from);
      if (carried !== null && clause.act === null) {
        clause.act = carried.act;
        clause.cue = { from: at, to: carried.to };
      }
      at = Math.max(at + 1, carried?.to ?? 0);
    }
    if (to > clause.from) clauses.push(clause.closed(to, opening.act));
    return clauses;
  }

  /** Words before a comma that only set the scene for the clause that follows: 'In this situation, …', 'I think, …'. */
  #isFronted(from: number, to: number): boolean {
    if (to - from <= 3) return !this.#pack.isVerb(this.#mentions.norm(to - 1)) || this.#frames.referenceAt(from)?.kind === 'self';
    return this.#mentions.anyGrammarAt(from, ['preposition', 'with', 'temporal', 'subordinator', 'discourse', 'adverb']);
  }

  /** '… which makes both countries must …': a subject and its obligation, even inside a relative clause, are a clause of their own. */
  #obligedSubject(at: number, to: number): number | null {
    const reference = this.#frames.referenceAt(at);
    if (reference === undefined || (reference.kind !== 'pair' && reference.kind !== 'state')) return null;
    const next = this.#mentions.grammarAt(reference.to, 'demonstrative')?.to ?? reference.to;
    const modal = this.#mentions.mentionAt(next, 'act');
    return modal !== null && modal.concept.act === 'urge' && this.#mentions.mentionAt(next, 'cue') === null && modal.to < to
      ? next
      : null;
  }

  #beforeRelative(at: number, floor: number): number {
    for (let i = at - 1; i > Math.max(floor, at - 4); i--) if (this.#mentions.grammarAt(i, 'relative') !== null) return i;
    return at;
  }

  /** The token after the comma, conjunction and linking words that stand at a place; the place itself where none stands there. */
  #afterJoint(at: number, to: number): number {
    let next = at;
    while (next < to) {
      if (joints.has(this.#mentions.tokens.mark(next))) next++;
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
    if (this.#frames.endsName(joint)) return false;
    let next = at;
    for (let names = 0; names < mostNames; names++) {
      const reference = this.#frames.referenceAt(next);
      if (reference === undefined || reference.to >= to) break;
      next = reference.to;
      const conjunction = this.#mentions.grammarAt(next, 'conjunction');
      if (conjunction === null || this.#frames.referenceAt(conjunction.to) === undefined) break;
      next = conjunction.to;
    }
    if (next === at) return false;
    next = this.#afterAside(next, to);
    return (
      this.#mentions.mentionAt(next, 'act') !== null ||
      this.#mentions.anyGrammarAt(next, ['adverb', 'negation', 'copula', 'ability', 'future', 'reciprocal']) ||
      this.#pack.isVerb(this.#mentions.norm(next))
    );
  }

  /** 'Ukraine, as always, is ready': the token after a short aside between commas that names nobody. */
  #afterAside(at: number, to: number): number {
    if (this.#mentions.tokens.mark(at) !== ',') return at;
    for (let end = at + 1; end < Math.min(to, at + longestAside); end++) {
      if (this.#frames.referenceAt(end) !== undefined) return at;
      if (this.#mentions.tokens.mark(end) === ',') return end + 1;
    }
    return at;
  }

  /** 'stated clearly that': after a verb or an adverb such a word says what is said, and belongs to no noun. */
  #isComplement(at: number): boolean {
    return (
      this.#mentions.grammarAt(at, 'that') !== null &&
      (this.#mentions.grammarAt(at - 1, 'adverb') !== null || this.#pack.isVerb(this.#mentions.norm(at - 1)))
    );
  }

  /** 'the delegation in Glasgow will': between a subject and its verb stand adverbs, or what a preposition ties to the subject. */
  #isPhrase(from: number, to: number): boolean {
    if (this.#afterAdverbs(from, to) === to) return true;
    if (this.#mentions.grammarAt(from, 'preposition') === null) return false;
    for (let at = from + 1; at < to; at++) {
      if (
        joints.has(this.#mentions.tokens.mark(at)) ||
        this.#pack.isVerb(this.#mentions.norm(at)) ||
        this.#mentions.anyGrammarAt(at, ['conjunction', 'relative', 'subordinator'])
      )
        return false;
    }
    return true;
  }

  /** A word that opens a clause inside the clause; a relative that only brings an adjective opens none. */
  #embeds(at: number): boolean {
    if (this.#mentions.grammarAt(at, 'subordinator') !== null || opensTime(this.#mentions, at)) return true;
    const relative = this.#mentions.grammarAt(at, 'relative');
    if (relative === null || this.#isComplement(at)) return false;
    const next = this.#afterAdverbs(relative.to, relative.to + 4);
    return (
      this.#pack.isVerb(this.#mentions.norm(next)) ||
      this.#mentions.mentionAt(next, 'act') !== null ||
      this.#mentions.anyGrammarAt(next, ['ability', 'future', 'negation', 'reciprocal'])
    );
  }

  /** 'X says that Y supports …': the act is another state's, and X only tells of it. */
  #isOfOther(at: number, floor: number, speaker: CastMember | null): boolean {
    if (speaker === null || speaker.state === null) return false;
    const subject = this.#frames
      .referencesWithin(Math.max(floor, at - subjectReach), at)
      .findLast(reference => reference.to === at || this.#isPhrase(reference.to, at));
    if (subject === undefined || (subject.kind !== 'state' && subject.kind !== 'name') || this.#frames.isGoverned(subject))
      return false;
    const state = subject.member?.state ?? null;
    return state !== null && state !== speaker.state && !this.#frames.endsName(subject.from - 1);
  }

  /** The act that a word carries here; null where it is denied, mutual, or says what will come of itself. */
  #actAt(at: number, floor: number, speaker: CastMember | null, opens = false): { act: Act; to: number } | null {
    const mention = this.#mentions.mentionAt(at, 'act');
    if (mention !== null) {
      const before = (word: 'negation' | 'reciprocal' | 'perfective'): boolean => this.#mentions.grammarAt(at - 1, word) !== null;
      const told = mention.concept.act === 'urge' && before('perfective');
      if (told) return { act: 'state', to: mention.to };
      const passive =
        this.#mentions.grammarAt(at - 1, 'copula') !== null &&
        this.#mentions.grammarAt(at, 'copula') === null &&
        this.#pack.isVerb(this.#mentions.norm(at)); // 'cannot be guaranteed'
      if (before('negation') || before('reciprocal') || passive) return null;
      return {
        act: mention.concept.act !== 'urge' && this.#isOfOther(at, floor, speaker) ? 'state' : mention.concept.act,
        to: mention.to,
      };
    }
    const future = this.#mentions.grammarAt(at, 'future');
    const verb =
      future === null ? at : this.#afterAdverbs(this.#mentions.grammarAt(future.to, 'future')?.to ?? future.to, future.to + 4);
    if (future === null || !(this.#pack.futureIsAuxiliary === true || this.#pack.isVerb(this.#mentions.norm(verb)))) return null;
    if (opens && speaker !== null && !this.#frames.isQuoted(at)) return { act: 'pledge', to: future.to }; // 'says that he will': the speaker is its subject
    const subject = this.#frames
      .referencesWithin(at - subjectReach, at)
      .findLast(reference => reference.to === at || (!this.#frames.isGoverned(reference) && this.#isPhrase(reference.to, at)));
    const own =
      subject !== undefined &&
      (subject.kind === 'self' ||
        subject.kind === 'pronoun' ||
        (subject.kind === 'state' && subject.member?.state === speaker?.state) ||
        (subject.kind === 'name' && subject.member === speaker));
    return own && !this.#frames.endsName(subject.from - 1) ? { act: 'pledge', to: future.to } : null;
  }
}
