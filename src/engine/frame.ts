import type { AttributionBasis } from '../diplomacy/vocabulary.ts';
import type { Mention } from '../language/automaton.ts';
import type { ConceptOf } from '../language/concept.ts';
import type { CastMember } from './cast.ts';
import type { Mentions } from './lookup.ts';

/** Who speaks, and by which words the text says so. */
export interface Subject {
  readonly speakers: readonly CastMember[];
  readonly basis: AttributionBasis;
  /** Tokens of the words that name the speaker; null where nothing does. */
  readonly from: number | null;
  readonly to: number | null;
}

/** A cue with its subject: '… kata Putin', 'Xi menekankan bahwa …'. */
export interface Frame {
  readonly cue: Mention<ConceptOf<'cue'>>;
  readonly subject: Subject;
  /** Where the words of attribution begin and end, cue and subject together. */
  readonly from: number;
  readonly to: number;
  /** The subject is that of the words before: '…, and noted', '…, noting'. */
  readonly shared?: true;
  /** The subject stands behind its verb and what was said before it: '…, said X'. */
  readonly turned?: true;
  /** The cue stands in a clause of its own that belongs to its subject: '…, who said'. */
  readonly relative?: true;
  /** A participle that opens the sentence: what it says ends where the subject, which follows, begins. */
  readonly fronted?: true;
}

/** Who spoke last and who are in contact: what pronouns and 'both sides' stand for. */
export interface Discourse {
  readonly speaker: CastMember | null;
  readonly participants: readonly CastMember[];
  /** Whose words the sentence before reported. */
  readonly voices?: readonly CastMember[];
}

/** A word of time that opens a clause; 'saat ini', 'at that time' opens none. */
export function opensTime(mentions: Mentions, at: number): boolean {
  const temporal = mentions.grammarAt(at, 'temporal');
  return temporal !== null && mentions.grammarAt(temporal.to, 'demonstrative') === null;
}

/** The one in contact, or else the last speaker, who speaks for a state. */
export function leaderFor(state: string | null, { speaker, participants }: Discourse): CastMember | null {
  if (state === null) return null;
  if (speaker !== null && speaker.state === state) return speaker;
  return participants.find(member => member.state === state) ?? null;
}
