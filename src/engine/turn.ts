import type { AttributionBasis } from '../diplomacy/vocabulary.ts';
import type { Range } from './attribution.ts';
import type { CastMember } from './cast.ts';
import type { Opening } from './clauses.ts';
import type { Frame } from './frame.ts';

/** Words of one speaker within a sentence. */
export interface Turn extends Range {
  /** What attributes them; null where they run on from the sentence before. */
  readonly frame: Frame | null;
  readonly speakers: readonly CastMember[];
  readonly basis: AttributionBasis;
  readonly opening: Opening;
  readonly rule: string;
}

/** The words that a frame attributes to its subject. */
export function turnOf(frame: Frame, { from, to }: Range, opening: Opening, rule: string): Turn {
  const { speakers, basis } = frame.subject;
  return { from, to, frame, speakers, basis, opening, rule };
}
