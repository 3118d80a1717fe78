import type { AttributionBasis } from '../diplomacy/vocabulary.ts';
import type { CastMember } from './cast.ts';
import type { Clause } from './clauses.ts';
import type { Quotation } from './quotes.ts';

/** Tokens [from, to). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A quotation with its speaker. */
export interface AttributedQuote {
  readonly quotation: Quotation;
  readonly speaker: CastMember | null;
  readonly cue: Range | null;
  /** The quotation that a cue interrupted. */
  readonly continues: Quotation | null;
}

/** Reported words: a clause, its act and its speakers. */
export interface AttributedClause {
  readonly ranges: readonly Range[];
  readonly act: Clause['act'];
  readonly cue: Range | null;
  readonly speakers: readonly CastMember[];
  readonly basis: AttributionBasis;
  readonly attribution: Range | null;
  readonly addressees: readonly CastMember[];
  readonly quotation: Quotation | null;
  readonly paragraph: number;
  /** It names its subject anew, and is no part of the clause before. */
  readonly restarts: boolean;
  /** The first token of its sentence. */
  readonly sentence: number;
  readonly rule: string;
}

/** Whose words a text reports. */
export interface Attribution {
  readonly quotes: readonly AttributedQuote[];
  readonly clauses: readonly AttributedClause[];
}
