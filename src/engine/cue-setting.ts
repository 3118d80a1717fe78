import type { Mention } from '../language/automaton.ts';
import type { ConceptOf } from '../language/concept.ts';
import type { LanguagePack } from '../language/pack.ts';
import { afterVerb } from './after-verb.ts';
import type { Frame } from './frame.ts';
import type { Mentions } from './lookup.ts';
import { isHolder, type Subjects } from './subjects.ts';

/** '…, X said in a statement on Monday': so many words may stand after a cue that is set apart. */
const longestSetting = 8;

/** So many words at most link a sentence to the last. */
const mostLinks = 8;

/** Tells how a cue stands among the words around it. */
export class CueSetting {
  readonly #mentions: Mentions;
  readonly #subjects: Subjects;
  /** For each token: 1 where it stands inside quotation marks. */
  readonly #quoted: Uint8Array;
  readonly #pack: LanguagePack;

  constructor(mentions: Mentions, subjects: Subjects, quoted: Uint8Array, pack: LanguagePack) {
    this.#mentions = mentions;
    this.#subjects = subjects;
    this.#quoted = quoted;
    this.#pack = pack;
  }

  /** Whether a token stands inside quotation marks. */
  isQuoted(at: number): boolean {
    return this.#quoted[at] === 1;
  }

  /** The first token after discourse words and their comma. */
  afterDiscourse(from: number): number {
    let at = from;
    for (let words = 0; words < mostLinks; words++) {
      const word = this.#mentions.grammarAt(at, 'discourse') ?? this.#mentions.grammarAt(at, 'elaboration');
      if (word === null) break;
      at = word.to;
      if (this.#mentions.tokens.mark(at) === ',') at++;
    }
    return at;
  }

  /** Whether the words up to a place do no more than link a sentence to the last. */
  isDiscourse(from: number, to: number): boolean {
    return this.afterDiscourse(from) >= to;
  }

  /** '…, Xi added, …': subject and verb set between commas, or between a comma and the end, attribute the words before them. */
  isSetApart({ cue, subject, from }: Frame, end: number): boolean {
    if (
      this.#pack.sharesSubjects !== true ||
      cue.concept.form !== 'verb' ||
      (cue.concept.performs && cue.to < end) ||
      subject.from === null ||
      subject.to === null
    )
      return false;
    const mark = this.#mentions.tokens.mark(from - 1) === ',' ? from - 1 : from - 2; // '… "independence," he said'
    if (this.#mentions.tokens.mark(mark) !== ',' || this.#mentions.tokens.isWord(from - 1) || !this.isBare(subject.to, cue.from))
      return false;
    for (let at = cue.to; at < end; at++) {
      if (this.#mentions.tokens.mark(at) === ',') return true;
      if (
        at > cue.to + longestSetting ||
        this.#mentions.grammarAt(at, 'that') !== null ||
        this.#pack.isVerb(this.#mentions.norm(at))
      )
        return false;
    }
    return true;
  }

  /** Between a subject and its verb stand adverbs and no more. */
  isBare(from: number, to: number): boolean {
    let at = from;
    while (at < to) {
      const word =
        this.#mentions.grammarAt(at, 'adverb') ??
        this.#mentions.grammarAt(at, 'negation') ??
        this.#mentions.grammarAt(at, 'copula') ??
        this.#mentions.mentionAt(at, 'status');
      if (word === null) return false;
      at = word.to;
    }
    return true;
  }

  /** 'according to X' opens its sentence, follows a mark or a linking word; after a verb it is that verb's ('named according to X'). */
  opensPhrase(cue: Mention, from: number): boolean {
    return (
      cue.from === from || !this.#mentions.tokens.isWord(cue.from - 1) || !this.#pack.isVerb(this.#mentions.norm(cue.from - 1))
    );
  }

  /** 'X thanked Y and noted': a cue right after a comma or a conjunction shares the subject of the cue, or the contact, before it; everywhere so with 'that'. */
  goesOn(cue: Mention<ConceptOf<'cue'>>, from: number, before: Frame | null): boolean {
    if (this.#pack.sharesSubjects !== true && (cue.concept.performs || this.#mentions.grammarAt(cue.to, 'that') === null))
      return false;
    let at = cue.from - 1;
    while (at > from && this.#mentions.grammarAt(at, 'adverb') !== null) at--;
    const joint = this.#mentions.tokens.mark(at) === ',' || this.#mentions.grammarAt(at, 'conjunction') !== null;
    return joint && (before !== null ? before.cue.to <= at : this.contactBefore(from, at) !== null);
  }

  /** The first word of a contact within tokens [from, to). */
  contactBefore(from: number, to: number): Mention | null {
    return this.#mentions.within('contact', from, to)[0] ?? null;
  }

  /** 'endorsed unanimously by the Council', 'was again asked': in the passive nobody who stands before the verb speaks. */
  isPassive(cue: Mention): boolean {
    let before = cue.from - 1;
    while (this.#mentions.grammarAt(before, 'adverb') !== null) before--;
    if (this.#mentions.grammarAt(before, 'copula') !== null && this.#mentions.grammarAt(cue.from, 'copula') === null) return true;
    let at = cue.to;
    for (let adverb = this.#mentions.grammarAt(at, 'adverb'); adverb !== null; adverb = this.#mentions.grammarAt(at, 'adverb'))
      at = adverb.to;
    return this.#mentions.grammarAt(at, 'by') !== null;
  }

  /** 'X will tell Y that': what somebody is yet to say is not said. */
  isToCome({ concept, from }: Mention<ConceptOf<'cue'>>): boolean {
    if (concept.performs || concept.form !== 'verb') return false;
    let before = from - 1;
    while (this.#mentions.grammarAt(before, 'adverb') !== null) before--;
    return this.#mentions.grammarAt(before, 'future') !== null;
  }

  /**
   * '…, сообщил X': a verb after a comma or a dash with its subject right behind it tells who said what stands before; where
   * names have no cases, a mark must close it: '…, said X.'
   */
  isTurned(cue: Mention, from: number): boolean {
    if (cue.from === from || this.#quoted[cue.from - 1] === 1 || !/^[,–—-]$/.test(this.#mentions.tokens.mark(cue.from - 1)))
      return false;
    const at = afterVerb(this.#mentions, cue.to, place => this.#subjects.referenceAt(place) !== undefined);
    const reference = this.#subjects.referenceAt(at);
    if (reference === undefined || !isHolder(reference) || reference.oblique) return false;
    return this.#pack.inflectsCase === true || /^[,.]$/.test(this.#mentions.tokens.mark(reference.to));
  }

  /** Whether a quotation ends right before a cue, or a few tokens before it. */
  afterQuote(cue: Mention, from: number): boolean {
    for (let at = cue.from - 1; at >= Math.max(from, cue.from - 4); at--) if (this.#quoted[at] === 1) return true;
    return false;
  }
}
