import type { ContactKind, ContactStatus } from '../diplomacy/vocabulary.ts';
import type { Citation } from './citation.ts';

export interface Participant {
  /** Id of the gazetteer; null for who is known by name alone. */
  readonly id: string | null;
  readonly name: string;
  /** ISO 3166-1 alpha-2; 'EU', 'XK'; null for officials of other organisations. */
  readonly state: string | null;
}

/** One article's report of a contact. */
export interface ContactReport extends Citation {
  /** Id of the contact within the article's record. */
  readonly contactId: string;
}

/** One contact with all its reports, as far as following it asks. */
export interface FollowedContact {
  readonly id: string;
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  /** ISO 8601, a day, a month or a year; null where no report tells it. */
  readonly date: string | null;
  /** Last day of a contact of several days. */
  readonly end: string | null;
  readonly participants: readonly Participant[];
  /** One at least. */
  readonly reports: readonly ContactReport[];
}

/** What is only announced has not taken place yet; what is recalled has. */
export const tookPlace = ({ status }: FollowedContact): boolean => status !== 'planned';

export const isBetween = ({ participants }: FollowedContact, states: readonly string[]): boolean =>
  states.every(code => participants.some(({ state }) => state === code));
