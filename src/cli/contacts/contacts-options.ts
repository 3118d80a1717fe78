import type { ContactKind, ContactStatus } from '../../diplomacy/vocabulary.ts';
import type { ArchiveOption } from '../archive/archive-options.ts';

export const contactFormats = ['text', 'json', 'ndjson', 'csv'] as const;
export type ContactFormat = (typeof contactFormats)[number];

export interface ContactsOptions extends ArchiveOption {
  readonly format: ContactFormat;
  readonly state?: readonly string[];
  readonly with?: readonly string[];
  readonly kind?: ContactKind;
  readonly status?: ContactStatus;
  readonly since?: string;
  readonly until?: string;
  readonly why?: true;
}

/** What a decision of a person takes. */
export interface DecisionOptions extends ArchiveOption {
  readonly reason: string;
  readonly by: string;
}

export const comparisonFormats = ['text', 'markdown', 'json'] as const;

export interface CompareOptions extends ArchiveOption {
  readonly format: (typeof comparisonFormats)[number];
  /** With the articles that only mention the contact. */
  readonly mentions?: true;
}
