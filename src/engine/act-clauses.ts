import type { Act } from '../diplomacy/vocabulary.ts';
import type { GrammarWord } from '../language/concept.ts';
import type { CastMember, Reference } from './cast.ts';
import type { Clause, Opening } from './clauses.ts';
import type { FrameFinder } from './frames.ts';
import type { Mentions } from './lookup.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** A word of this many tokens or more that says what should be done does so wherever it stands in its piece. */
const plainModal = 3;

/** A piece of this many tokens or fewer only sets the scene for the next. */
const shortest = 4;

/** Words that may stand before the word that carries a piece's act. */
const before: readonly GrammarWord[] = [
  'discourse',
  'elaboration',
  'ordinal',
  'adverb',
  'additive',
  'temporal',
  'conjunction',
  'and',
  'demonstrative',
  'perfective',
];

/** Words that open a piece which sets the scene: 'facing …', 'as …', 'in order to …'. */
const scene: readonly GrammarWord[] = ['preposition', 'temporal', 'subordinator', 'with'];

/** Acts that a speaker does for the own side: what follows without a subject is of that side too. */
const ofOwnSide = new Set<Act>(['pledge', 'support', 'praise', 'thank', 'hope', 'oppose']);

/** What is urged or hoped of others may hold what would else be acts: 'should …, oppose …, support …'. */
const ofOthers = new Set<Act>(['urge', 'hope']);
const ofGoodwill = new Set<Act>(['support', 'oppose', 'praise']);

/** A piece with the word that carries its act, where one does. */
interface Carrier {
  readonly act: Act;
  readonly from: number;
  readonly to: number;
}

/**
 * Parts running speech into clauses of one act each, piece by piece between the commas: a piece that carries an act opens a clause,
 * pieces without one go on with it, and those that only set the scene belong to what follows. For languages that leave subjects
 * out and do not part words, where the word that carries the act stands at the head of its piece.
 */
export class ActSplitter {
  readonly #mentions: Mentions;
  readonly #frames: FrameFinder;

  constructor(mentions: Mentions, frames: FrameFinder) {
    this.#mentions = mentions;
    this.#frames = frames;
  }

  split(from: number, to: number, opening: Opening, speaker: CastMember | null): Clause[] {
    const clauses: Clause[] = [];
    let start = from;
    let act: Act | null = opening.performs ? opening.act : null;
    let cue: Clause['cue'] = opening.performs ? opening.cue : null;
    let onlyScene = true;
    let supposed = false;
    let own = true;
    let restarts = false;
    const close = (end: number): void => {
      if (end > start)
        clauses.push({ from: start, to: end, act: act ?? opening.act, cue, ...(restarts && act !== null ? { restarts } : {}) });
    };
    let last: Piece | null = null;
    let bare = true;
    for (const [i, piece] of piecesOf(this.#mentions, from, to).entries()) {
      const subject = this.#subjectOf(piece);
      if (subject !== null) own = isOwn(subject, speaker) && this.#frames.referenceAt(subject.to)?.kind !== 'state';
      else if (this.#isAboutSomething(piece)) own = false;
      const carried =
        i === 0 && act !== null ? null : this.#carrierOf(piece, own || (act !== null && ofOwnSide.has(act)), act !== null);
      const verdict: boolean =
        carried?.act === 'praise' &&
        this.#mentions.mentionAt(carried.from, 'cue') === null &&
        (act !== null || (i > 0 && !onlyScene));
      const continues: boolean =
        verdict ||
        (carried !== null &&
          act !== null &&
          (this.#addsTo(piece, carried, act) || (subject === null && ofOthers.has(act) && ofGoodwill.has(carried.act))));
      const ofAll =
        carried !== null &&
        act === null &&
        carried.from === piece.from &&
        this.#mentions.mentionAt(carried.from, 'cue') === null &&
        last !== null &&
        last.from === start &&
        bare;
      const turns: boolean =
        carried !== null
          ? !continues && !ofAll && (act !== null || !onlyScene)
          : (subject !== null &&
              i > 0 &&
              (act !== null || (subject.kind === 'pair' && !onlyScene && this.#hasPredicate(subject.to)))) ||
            piece.after === ';';
      if (turns && i > 0) {
        close(piece.from - 1);
        start = piece.from;
        restarts = subject !== null;
        act = carried === null && piece.after === ';' && subject === null ? act : null;
        cue = null;
      }
      if (carried !== null && act === null && !verdict) {
        act = carried.act;
        cue = { from: carried.from, to: carried.to };
      }
      bare = subject === null;
      last = piece;
      supposed = this.#mentions.grammarAt(piece.from, 'subordinator') !== null || (supposed && subject === null);
      onlyScene = (turns ? true : onlyScene) && carried === null && (supposed || this.#setsScene(piece));
    }
    close(to);
    return clauses;
  }

  /** 'welcomes …, also supports …': one act of goodwill in two words. */
  #addsTo(piece: Piece, carried: Carrier, act: Act): boolean {
    const kindred =
      (act === 'invite' || act === 'support') && (carried.act === 'invite' || carried.act === 'support') && carried.act !== act;
    return kindred && this.#mentions.grammarAt(piece.from, 'additive') !== null;
  }

  /** The word that carries a piece's act: at its head, after its subject and adverbs; what should be done may follow any subject. */
  #carrierOf({ from, to }: Piece, own: boolean, continued: boolean): Carrier | null {
    if (this.#mentions.grammarAt(from, 'subordinator') !== null) return null; // what is only supposed is not done
    let at = from;
    let denied = false;
    while (at < to) {
      const act = this.#mentions.mentionAt(at, 'act');
      if (act !== null && act.to <= to && !denied)
        return this.#isNoun(act.to) ? null : { act: act.concept.act, from: at, to: act.to };
      const future = this.#mentions.grammarAt(at, 'future');
      if (future !== null && own && this.#isToCome(future.to)) return this.#afterFuture(future.from, future.to, to);
      const negation = this.#mentions.grammarAt(at, 'negation');
      denied ||= negation !== null;
      const reference = this.#frames.referenceAt(at);
      if (reference !== undefined && this.#mentions.grammarAt(reference.to, 'possessive') !== null) break;
      if (this.#mentions.grammarAt(at, 'preposition') !== null && reference === undefined)
        return this.#afterPhrase(at, to) ?? this.#modalIn(at, to, continued);
      const word = negation ?? this.#mentions.firstGrammarAt(at, before);
      const next = Math.max(reference?.to ?? at, word?.to ?? at);
      if (next === at) break;
      at = next;
    }
    return denied ? null : this.#modalIn(at, to, continued);
  }

  /** '在…问题上支持', '对…深表感谢': the word that carries the act after a phrase that a preposition opens. */
  #afterPhrase(from: number, to: number): Carrier | null {
    for (const act of this.#mentions.within('act', from + 1, to)) {
      if (this.#mentions.mentionAt(act.from, 'cue') === null || this.#isNoun(act.to)) continue;
      const before = this.#mentions
        .within('grammar', act.from - 4, act.from)
        .some(word => word.to === act.from && (word.concept.word === 'adverb' || word.concept.word === 'locative'));
      const led = before || this.#mentions.grammarAt(act.from, 'adverb') !== null;
      if (led || (act.to === to && act.to - act.from >= plainModal)) return { act: act.concept.act, from: act.from, to: act.to };
    }
    return null;
  }

  /** What is said to come is pledged, where no other act follows: 'will firmly support'. */
  #afterFuture(from: number, after: number, to: number): Carrier {
    let at = after;
    for (
      let word = this.#mentions.grammarAt(at, 'adverb');
      word !== null && word.to < to;
      word = this.#mentions.grammarAt(at, 'adverb')
    ) {
      if (this.#mentions.mentionAt(at, 'act') !== null) break;
      at = word.to;
    }
    const act = this.#mentions.mentionAt(at, 'act');
    return { act: act?.concept.act ?? 'pledge', from, to: act?.to ?? after };
  }

  /** A word that says what should be done, or judges, after a subject of any words: before the piece's verb, or a phrase of its own. */
  #modalIn(from: number, to: number, continued: boolean): Carrier | null {
    let verb = continued;
    for (let at = from; at < to; at++) {
      const act = this.#mentions.mentionAt(at, 'act');
      const modal = act !== null && act.to <= to && this.#mentions.mentionAt(at, 'cue') === null;
      if (modal && (!verb || act.to - act.from >= plainModal) && this.#mentions.grammarAt(at - 1, 'negation') === null)
        return { act: act.concept.act, from: at, to: act.to };
      verb ||= this.#mentions.grammarAt(at, 'verb') !== null;
    }
    return null;
  }

  /** 'the support of …': a word that what follows makes a noun carries no act. */
  #isNoun(at: number): boolean {
    return this.#mentions.grammarAt(at, 'possessive') !== null;
  }

  /** The reference at a piece's head that is its subject. */
  #subjectOf({ from, to }: Piece): Reference | null {
    let at = from;
    for (let word = this.#linkAt(at); word !== null && word.to < to; word = this.#linkAt(at)) at = word.to;
    const reference = this.#frames.referenceAt(at);
    if (reference === undefined || reference.to >= to || reference.kind === 'organisation') return null;
    return this.#mentions.grammarAt(reference.to, 'possessive') === null ? reference : null;
  }

  #linkAt(at: number): { readonly to: number } | null {
    return this.#frames.referenceAt(at) === undefined
      ? this.#mentions.firstGrammarAt(at, ['discourse', 'elaboration', 'ordinal', 'conjunction'])
      : null;
  }

  /** What is to come is a verb; before a noun the same word may only move an object forward: '将中巴关系置于…'. */
  #isToCome(at: number): boolean {
    return (
      this.#hasPredicate(at) ||
      (this.#frames.referenceAt(at) === undefined &&
        (['abbreviation', 'topic', 'state', 'organisation'] as const).every(kind => this.#mentions.mentionAt(at, kind) === null))
    );
  }

  /** Whether a subject ends here and what is said of it begins, rather than a noun that the subject belongs to. */
  #hasPredicate(at: number): boolean {
    return (
      this.#mentions.mentionAt(at, 'act') !== null ||
      this.#mentions.anyGrammarAt(at, [
        'adverb',
        'preposition',
        'verb',
        'copula',
        'future',
        'negation',
        'ability',
        'reciprocal',
        'with',
      ])
    );
  }

  /** 'this will …': a subject that is no side. */
  #isAboutSomething({ from }: Piece): boolean {
    return this.#mentions.grammarAt(from, 'demonstrative') !== null;
  }

  /** Whether a word that closes a phrase ends at a place. */
  #endsPhrase(to: number): boolean {
    for (let at = to - shortest; at < to; at++) if (this.#mentions.grammarAt(at, 'locative')?.to === to) return true;
    return false;
  }

  #setsScene({ from, to }: Piece): boolean {
    if (to - from <= shortest || this.#endsPhrase(to)) return true;
    let at = from;
    for (let word = this.#linkAt(at); word !== null && word.to < to; word = this.#linkAt(at)) at = word.to;
    for (
      let reference = this.#frames.referenceAt(at);
      reference !== undefined && reference.to < to;
      reference = this.#frames.referenceAt(at)
    ) {
      at = this.#mentions.grammarAt(reference.to, 'and')?.to ?? reference.to;
    }
    const phrase = this.#mentions.grammarAt(at, 'preposition');
    return (phrase !== null && phrase.to - phrase.from > 1) || scene.some(word => this.#mentions.grammarAt(from, word) !== null);
  }
}

function isOwn(subject: Reference, speaker: CastMember | null): boolean {
  if (subject.kind === 'self') return true;
  if (subject.kind === 'pair' || speaker === null) return false;
  return subject.member === speaker || (subject.kind === 'state' && subject.member?.state === speaker.state);
}
