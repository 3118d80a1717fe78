import type { CastMember, Reference } from './cast.ts';
import { type Discourse, type Frame, leaderFor, type Subject } from './frame.ts';
import type { FrameFinder } from './frames.ts';
import type { Mentions } from './lookup.ts';
import { plain } from './openings.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Turn } from './turn.ts';
import type { Unit } from './units.ts';

/** A cue stands at most this many tokens from its subject. */
const reach = 45;

/**
 * Reads speech that runs on: once a verb of speech has named its speaker, every sentence of the paragraph is that speaker's, with
 * the subject left out, until the text turns to somebody else.
 */
export class RunningSpeech {
  readonly #mentions: Mentions;
  readonly #frames: FrameFinder;
  /** Whose words run on. */
  #speakers: readonly CastMember[] = [];
  #paragraph = -1;

  constructor(mentions: Mentions, frames: FrameFinder) {
    this.#mentions = mentions;
    this.#frames = frames;
  }

  /** Whose words the next sentence of the paragraph goes on with. */
  goesOnWith(speakers: readonly CastMember[], paragraph: number): void {
    this.#speakers = speakers;
    this.#paragraph = paragraph;
  }

  turns(unit: Unit, end: number, discourse: Discourse): Turn[] {
    if (unit.heading) return [];
    if (unit.paragraph !== this.#paragraph && this.#mentions.grammarAt(unit.from, 'ordinal') === null) this.#speakers = [];
    this.#paragraph = unit.paragraph;
    const frames = this.#framesIn(unit, end, discourse);
    if (frames.length === 0) return this.#carried(unit, end);
    const turns: Turn[] = [];
    frames.forEach(({ frame }, i) => {
      const limit = frames[i + 1]?.from ?? end;
      const turn = this.#turnOf(frame, limit);
      if (turn !== null) turns.push(turn);
      this.#speakers = frame.subject.speakers;
    });
    return turns;
  }

  #turnOf(frame: Frame, limit: number): Turn | null {
    const { cue, subject } = frame;
    const { act, performs, form } = cue.concept;
    const said = form === 'prefix' ? this.#afterCues(frame.to) : cue.to;
    const common = { frame, speakers: subject.speakers, basis: subject.basis };
    const to = this.#withoutMark(limit);
    if (performs) {
      const from = frame.shared === true ? cue.from : (subject.to ?? cue.from);
      const both = subject.speakers.length > 1 && (act === 'pledge' || act === 'agree');
      return from < to
        ? { ...common, from, to, opening: { act: both ? 'agree' : act, performs: true, cue }, rule: 'indirect.performing' }
        : null;
    }
    const opensContent = /^[,:]$/.test(this.#mentions.norm(said));
    if (form === 'topic-verb' && !opensContent) return null;
    const from = opensContent ? said + 1 : said;
    return from < to ? { ...common, from, to, opening: plain, rule: 'indirect.reporting' } : null;
  }

  /** '据佩斯科夫介绍，…': the end of the verbs of speech that stand at a place. */
  #afterCues(at: number): number {
    let end = at;
    for (let cue = this.#mentions.mentionAt(end, 'cue'); cue !== null; cue = this.#mentions.mentionAt(end, 'cue')) end = cue.to;
    return end;
  }

  #withoutMark(limit: number): number {
    return /^[,;:]$/.test(this.#mentions.norm(limit - 1)) ? limit - 1 : limit;
  }

  /** A sentence without a verb of speech goes on with the words before it, unless it tells what somebody did. */
  #carried(unit: Unit, end: number): Turn[] {
    if (this.#speakers.length === 0) return [];
    if (this.#isSaidByUnnamed(unit.from, end)) {
      this.#speakers = [];
      return [];
    }
    const subject = this.#headOf({ from: unit.from, to: end, after: '' });
    if (subject !== null && this.#isOfTheTelling(subject) && this.#mentions.mentionAt(subject.to, 'act') === null) {
      this.#speakers = [];
      return [];
    }
    const leader =
      this.#speakers.length > 1 && subject?.kind === 'state'
        ? leaderFor(subject.member?.state ?? null, { speaker: null, participants: this.#speakers })
        : null;
    if (leader !== null) this.#speakers = [leader];
    let from = unit.from;
    for (let word = this.#mentions.grammarAt(from, 'ordinal'); word !== null; word = null)
      from = /^[,:]$/.test(this.#mentions.norm(word.to)) ? word.to + 1 : word.to;
    return [
      { frame: null, speakers: this.#speakers, basis: 'ellipsis', from, to: end, opening: plain, rule: 'indirect.carried' },
    ];
  }

  /** The verbs of speech outside quotation marks, with their speakers, in text order. */
  framesOf(unit: Unit, discourse: Discourse): Frame[] {
    return this.#framesIn(unit, unit.to, discourse).map(({ frame }) => frame);
  }

  /** The frames of a sentence, each with the place where its piece begins. */
  #framesIn(unit: Unit, end: number, discourse: Discourse): { readonly frame: Frame; readonly from: number }[] {
    const found: { readonly frame: Frame; readonly from: number }[] = [];
    let told: Subject | null = null;
    for (const piece of piecesOf(this.#mentions, unit.from, end)) {
      const prefixed = this.#prefixed(piece, discourse);
      if (prefixed !== null) {
        found.push({ frame: prefixed, from: piece.from });
        continue;
      }
      const head = this.#headOf(piece);
      const running = this.#speakers.length > 0 || found.some(({ frame }) => !frame.cue.concept.performs);
      const frame =
        head === null
          ? this.#withoutSubject(piece, found.at(-1)?.frame.subject ?? told, running)
          : this.#withSubject(piece, head, discourse, running);
      if (frame !== null) found.push({ frame, from: piece.from });
      else if (head !== null && told === null && head.kind === 'name' && this.#isOfTheTelling(head))
        told = this.#subjectOf(head, discourse);
    }
    return found;
  }

  /** '据佩斯科夫介绍，…': the one after a preposition of source, where a person. */
  #prefixed(piece: Piece, discourse: Discourse): Frame | null {
    const cue = this.#mentions.mentionAt(piece.from, 'cue');
    const reference = cue?.concept.form === 'prefix' ? this.#frames.referenceAt(cue.to) : undefined;
    if (cue === null || reference?.kind !== 'name' || this.#mentions.mentionAt(reference.to, 'cue')?.concept.performs !== false)
      return null;
    const subject = this.#subjectOf(reference, discourse);
    return subject === null ? null : { cue, subject, from: piece.from, to: reference.to };
  }

  /** '习近平指出', '两国元首同意': a subject and the first cue after it that nothing makes part of a noun. */
  #withSubject(piece: Piece, head: Reference, discourse: Discourse, running: boolean): Frame | null {
    const telling = this.#isOfTheTelling(head) || this.#isOfficeSpeaking(head);
    if (running && !telling) return null;
    for (const cue of this.#mentions.within('cue', head.to, Math.min(piece.to, head.to + reach))) {
      if (this.#frames.isQuoted(cue.from)) continue;
      if (this.#mentions.grammarAt(cue.to, 'possessive') !== null) return null;
      if (cue.concept.performs && !telling && !(head.kind === 'pair' && !running)) continue;
      if (cue.concept.performs && head.kind === 'pair' && this.#afterAdverbs(head.to, cue.from) < cue.from) return null;
      const subject = this.#subjectOf(head, discourse);
      return subject === null ? null : { cue, subject, from: head.from, to: cue.to };
    }
    return null;
  }

  #afterAdverbs(from: number, to: number): number {
    let at = from;
    for (
      let word = this.#mentions.grammarAt(at, 'adverb');
      word !== null && word.to <= to;
      word = this.#mentions.grammarAt(at, 'adverb')
    )
      at = word.to;
    return at;
  }

  /** '…，表示…': a verb of speech at the head of a piece, whose subject is that of the piece before. */
  #withoutSubject(piece: Piece, subject: Subject | null, running: boolean): Frame | null {
    if (subject === null) return null;
    let at = piece.from;
    for (;;) {
      const cue = this.#mentions.mentionAt(at, 'cue');
      if (cue !== null && (!cue.concept.performs || !running) && cue.to < piece.to)
        return {
          cue,
          subject: { ...subject, basis: 'ellipsis', from: null, to: null },
          from: cue.from,
          to: cue.to,
          shared: true,
        };
      const word = this.#mentions.firstGrammarAt(at, ['adverb', 'additive', 'conjunction', 'discourse']);
      if (word === null || word.to >= piece.to) return null;
      at = word.to;
    }
  }

  /** The first reference of a piece that can be its subject: nothing governs it, and no cue stands before it. */
  #headOf(piece: Piece): Reference | null {
    for (const reference of this.#frames.referencesWithin(piece.from, piece.to)) {
      if (this.#frames.isQuoted(reference.from)) continue;
      if (this.#carries(piece.from, reference.from)) return null;
      if (reference.kind === 'organisation' || reference.kind === 'self') return null;
      if (this.#frames.isGoverned(reference) || this.#mentions.grammarAt(reference.to, 'possessive') !== null) continue;
      if (
        reference.kind === 'state' &&
        this.#mentions.grammarAt(reference.to, 'side') === null &&
        this.#frames.referenceAt(reference.to) !== undefined
      )
        continue;
      return reference;
    }
    return null;
  }

  /** Whether a cue or a word that carries an act stands in the open. */
  #carries(from: number, to: number): boolean {
    return (['cue', 'act'] as const).some(kind =>
      this.#mentions.within(kind, from, to).some(mention => !this.#frames.isQuoted(mention.from)),
    );
  }

  /** Whether a reference is of the one who tells, not of the one who speaks: a leader by bare name, both leaders, a pronoun. */
  #isOfTheTelling(reference: Reference): boolean {
    switch (reference.kind) {
      case 'name':
        return !reference.respectful;
      case 'pair':
        return this.#mentions.mentionAt(reference.from, 'pair') !== null;
      case 'pronoun':
        return this.#mentions.mentionAt(reference.from, 'pronoun') !== null;
      default:
        return false;
    }
  }

  /** '外交部发言人表示，…': the holder of an office, whom the text does not name, takes the word. */
  #isSaidByUnnamed(from: number, to: number): boolean {
    const [cue] = this.#mentions.within('cue', from, to);
    if (cue === undefined || cue.concept.performs || this.#frames.referencesWithin(from, cue.from).length > 0) return false;
    return this.#mentions.within('role', from, cue.from).some(role => role.to === cue.from);
  }

  /** '外交部发言人表示': an office without a name, right before a verb of speech. */
  #isOfficeSpeaking({ kind, to }: Reference): boolean {
    return kind === 'office' && this.#mentions.mentionAt(to, 'cue')?.concept.performs === false;
  }

  #subjectOf(reference: Reference, discourse: Discourse): Subject | null {
    const { from, to, member } = reference;
    switch (reference.kind) {
      case 'name':
      case 'office': {
        if (member === null) return null;
        const joint = this.#mentions.grammarAt(to, 'and');
        const partner = joint === null ? undefined : this.#frames.referenceAt(joint.to);
        if (partner?.kind === 'name' && partner.member !== null)
          return { speakers: [member, partner.member], basis: 'named', from, to: partner.to };
        return { speakers: [member], basis: 'named', from, to };
      }
      case 'pair':
        return discourse.participants.length < 2 ? null : { speakers: discourse.participants, basis: 'both-sides', from, to };
      case 'pronoun':
        return discourse.speaker === null ? null : { speakers: [discourse.speaker], basis: 'pronoun', from, to };
      case 'state': {
        const leader = leaderFor(member?.state ?? null, discourse);
        if (leader !== null) return { speakers: [leader], basis: 'state-for-leader', from, to };
        return member === null ? null : { speakers: [member], basis: 'named', from, to };
      }
      default:
        return null;
    }
  }
}
