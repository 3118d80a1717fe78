import type { FormulaStatus } from '../../following/formula-status.ts';
import type { FormulaUse } from '../../following/formula-use.ts';
import type { Rate } from '../../following/wilson-interval.ts';

/** How a formula is used, as far as it was followed. */
export interface FormulaAccount {
  readonly use: Omit<FormulaUse, 'first' | 'last'>;
  /** Null where no contact with it has a date. */
  readonly first: CitedUse | null;
  readonly last: CitedUse | null;
  /** In how many of the contacts that a state took part in its people used it. */
  readonly states: readonly UseBy[];
  /** In how many of an outlet's articles it stands. */
  readonly outlets: readonly UseBy[];
}

/** How often one of several uses a formula. */
export interface UseBy {
  /** A state's code; an outlet's id or, where it has none, its name. */
  readonly of: string;
  readonly uses: number;
  readonly trials: number;
  readonly rate: Rate | null;
}

/** A use of a formula in the words of an article. */
export interface CitedUse {
  /** Day of the contact; ISO 8601, as precise as known. */
  readonly date: string | null;
  readonly words: string;
  readonly language: string;
  readonly speakers: readonly string[];
  readonly outlet: string | null;
  /** The address of the words. */
  readonly href: string;
}

/** What can be told of formulas without counting every article for each page. */
export interface FollowedFormulas {
  readonly accounts: ReadonlyMap<string, FormulaAccount>;
  /** Articles that were read, and all that there are. */
  readonly read: number;
  readonly articles: number;
  /** Contacts that took place of which they tell. */
  readonly readouts: number;
}

/** The statuses, what is news first. */
export const formulaStatuses = ['new', 'back-again', 'dropped', 'steady', 'rare'] as const satisfies readonly FormulaStatus[];
