import type { ContactKind, ContactStatus } from '../diplomacy/vocabulary.ts';
import type { MergedContact } from '../merging/merged-contact.ts';

/** A contact as the archive keeps it: what all its reports say, laid together. */
export interface ArchivedContact {
  readonly contact: MergedContact;
  /** Its participants; `id` is the gazetteer's, or the name where that is all that is known. */
  readonly parties: readonly { readonly id: string; readonly name: string; readonly state: string | null }[];
  /** For each report of the contact, in order, what the archive knows of its article. */
  readonly sources: readonly ReportSource[];
}

/** The article of a report. */
export interface ReportSource {
  readonly article: string;
  /** The input's own id. */
  readonly input: string | null;
  /** Whether the article is about the contact, and does not only mention it. */
  readonly main: boolean;
  readonly outlet: string | null;
  readonly side: string | null;
  readonly account: string | null;
  readonly language: string;
  readonly published: string | null;
  readonly address: string | null;
}

/** Which contacts are asked for; all of it must hold. */
export interface ContactFilter {
  /** Each group must be met by one of its ids. */
  readonly with?: readonly (readonly string[])[];
  /** ISO 3166-1 alpha-2; all must take part. */
  readonly states?: readonly string[];
  readonly kind?: ContactKind;
  readonly status?: ContactStatus;
  /** Days, inclusive; a month or a year stands for all its days. */
  readonly from?: string;
  readonly to?: string;
  /** In the order of their days, or against it; those without a day come last in both. Oldest first where left out. */
  readonly order?: 'oldest' | 'newest';
  /** Begins after a contact of the same order: its day, null where it has none, and its id. */
  readonly after?: { readonly date: string | null; readonly id: string };
}

/** How many contacts a state or a person takes part in. */
export interface PartyCount {
  /** ISO 3166-1 alpha-2, 'EU', 'XK'; of people, the gazetteer's id or, of who has none, the name. */
  readonly party: string;
  readonly contacts: number;
}

/** How many contacts two states have with each other. */
export interface PairCount {
  readonly states: readonly [string, string];
  readonly contacts: number;
}
