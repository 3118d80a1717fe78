import type { ContactKind, ContactStatus } from '../../diplomacy/vocabulary.ts';

/** A contact as one line of a list: what all its reports tell, laid together. */
export interface ContactRow {
  readonly id: string;
  /** Null where no report says how. */
  readonly kind: ContactKind | null;
  readonly status: ContactStatus | null;
  /** ISO 8601, as precise as known. */
  readonly date: string | null;
  /** Those who took part, without the one whose list it is. */
  readonly others: readonly Party[];
  /** How many articles report it. */
  readonly reports: number;
}

export interface Party {
  /** The gazetteer's id, or a name where that is all that is known. */
  readonly id: string;
  readonly name: string;
  readonly state: string | null;
}
