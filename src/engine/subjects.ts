import type { Mention } from '../language/automaton.ts';
import type { LanguagePack } from '../language/pack.ts';
import { tokenKind } from '../source/token.ts';
import type { Reference } from './cast.ts';
import { type Discourse, leaderFor, type Subject } from './frame.ts';
import type { Mentions } from './lookup.ts';

/** A reference to a person, by name or by office, who may be a subject by himself. */
export const isHolder = ({ kind }: Reference): boolean => kind === 'name' || kind === 'office';

/** A name that ends at a place begins within so many tokens before it. */
const longestName = 6;

/** Finds where a text refers to someone, and who speaks where such a reference is the subject. */
export class Subjects {
  readonly #mentions: Mentions;
  readonly #references: readonly Reference[];
  /** For each token, the index of the first reference that begins at it or after it: asked at almost every word. */
  readonly #next: Int32Array;
  readonly #pack: LanguagePack;

  constructor(mentions: Mentions, references: readonly Reference[], pack: LanguagePack) {
    this.#mentions = mentions;
    this.#references = references;
    this.#next = new Int32Array(mentions.tokens.length + 1);
    this.#pack = pack;
    let from = 0;
    references.forEach((reference, i) => {
      this.#next.fill(i, from, reference.from + 1);
      from = Math.max(from, reference.from + 1);
    });
    this.#next.fill(references.length, from);
  }

  referenceAt(at: number): Reference | undefined {
    const reference = this.#references[this.#firstFrom(at)];
    return reference?.from === at ? reference : undefined;
  }

  /** The references that begin within tokens [from, to). */
  referencesWithin(from: number, to: number): Reference[] {
    return from < to ? this.#references.slice(this.#firstFrom(from), this.#firstFrom(to)) : [];
  }

  referenceEndingAt(to: number): Reference | undefined {
    const next = this.#firstFrom(to);
    for (let i = next - 1; i >= Math.max(0, next - 4); i--) {
      const reference = this.#references[i];
      if (reference?.to === to) return reference;
    }
    return undefined;
  }

  /** Whether somebody, other than the one who speaks, is named in the few words before a place. */
  endsName(at: number): boolean {
    for (let i = this.#firstFrom(at) - 1; i >= 0; i--) {
      const reference = this.#references[i];
      if (reference === undefined || reference.from < at - longestName) break;
      if (reference.to === at && reference.kind !== 'self') return true;
    }
    return false;
  }

  #firstFrom(token: number): number {
    return token < 0 ? 0 : (this.#next[token] ?? this.#references.length);
  }

  /** Whether a preposition stands before it, or a verb whose object or doer it is inside a relative clause: 'negara yang dipimpin X'. */
  isGoverned(reference: Reference): boolean {
    if (reference.oblique || this.#mentions.grammarAt(reference.to, 'possessive') !== null) return true;
    if (
      this.#mentions.grammarAt(reference.from - 2, 'relative') !== null &&
      this.#pack.isVerb(this.#mentions.norm(reference.from - 1))
    )
      return true;
    for (let back = 1; back <= 2; back++) {
      const at = reference.from - back;
      const governor =
        this.#mentions.grammarAt(at, 'preposition') ??
        this.#mentions.grammarAt(at, 'with') ??
        this.#mentions.grammarAt(at, 'to') ??
        this.#mentions.grammarAt(at, 'by');
      if (governor !== null && governor.to === reference.from) return true;
    }
    return false;
  }

  /** 'media Korea Utara': a state's name after a noun says whose it is; only its government or its side speaks for the state. */
  belongsToNoun({ from }: Reference): boolean {
    const { tokens } = this.#mentions;
    if (
      from === 0 ||
      tokens.kind(from - 1) !== tokenKind.word ||
      tokens.breaksBefore(from) > 0 ||
      this.#pack.isVerb(this.#mentions.norm(from - 1))
    )
      return false;
    return !this.#mentions.isGrammar(from - 1);
  }

  subjectOf(reference: Reference, discourse: Discourse): Subject | null {
    const { from, to, member } = reference;
    switch (reference.kind) {
      case 'name':
      case 'office':
        return member === null ? null : { speakers: [member], basis: 'named', from, to };
      case 'pronoun':
      case 'self':
        return discourse.speaker === null ? null : { speakers: [discourse.speaker], basis: 'pronoun', from, to };
      case 'pair':
        return discourse.participants.length < 2 || this.#namesOthers(from, to, discourse)
          ? null
          : { speakers: discourse.participants, basis: 'both-sides', from, to };
      case 'state': {
        if (member === null) return null;
        const joined = this.#mentions.grammarAt(from - 1, 'conjunction');
        const partner = joined === null ? undefined : this.referenceEndingAt(joined.from);
        if (partner?.kind === 'state') return this.#ofBothStates(partner, reference, discourse);
        const leader = leaderFor(member.state, discourse);
        return leader === null
          ? { speakers: [member], basis: 'named', from, to }
          : { speakers: [leader], basis: 'state-for-leader', from, to };
      }
      case 'organisation':
        return null;
    }
  }

  /** 'Presiden A dan Presiden B menyepakati': both are the subject. */
  withPartner(reference: Reference, discourse: Discourse): Subject | null {
    const subject = this.subjectOf(reference, discourse);
    if (subject === null || !isHolder(reference)) return subject;
    const joined = this.#mentions.grammarAt(reference.from - 1, 'conjunction');
    const partner = joined === null ? undefined : this.referenceEndingAt(joined.from);
    if (partner === undefined || partner.member === null || !isHolder(partner) || this.isGoverned(partner)) return subject;
    return { speakers: [partner.member, ...subject.speakers], basis: 'named', from: partner.from, to: reference.to };
  }

  /** 'X bertukar ucapan selamat dengan Y': both do it. */
  withOther(reference: Reference, cue: Mention, discourse: Discourse): Subject | null {
    const subject = this.withPartner(reference, discourse);
    const link = this.#mentions.grammarAt(cue.to, 'with');
    const other = link === null ? undefined : this.referenceAt(link.to);
    if (subject === null || other?.member == null) return subject;
    return { speakers: [...subject.speakers, other.member], basis: 'both-sides', from: reference.from, to: reference.to };
  }

  /** 'the leaders of France and Germany', while others are in contact. */
  #namesOthers(from: number, to: number, { participants }: Discourse): boolean {
    return this.#mentions
      .within('state', from, to + 2)
      .some(({ concept, from: place }) => place <= to && participants.every(({ state }) => state !== concept.code));
  }

  /** 'China dan Rusia …': both sides where both are in contact, else the one who is speaking. */
  #ofBothStates(a: Reference, b: Reference, discourse: Discourse): Subject | null {
    const leaders = [a, b].flatMap(
      ({ member }) => leaderFor(member?.state ?? null, { speaker: null, participants: discourse.participants }) ?? [],
    );
    const place = { from: a.from, to: b.to };
    if (discourse.speaker !== null && [a, b].some(({ member }) => member?.state === discourse.speaker?.state))
      return { speakers: [discourse.speaker], basis: 'ellipsis', ...place };
    return leaders.length === 2 ? { speakers: leaders, basis: 'both-sides', ...place } : null;
  }
}
