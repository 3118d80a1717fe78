import type { ArchiveOption } from '../archive/archive-options.ts';

export const reviewFormats = ['text', 'json'] as const;
export type ReviewFormat = (typeof reviewFormats)[number];

export const correctionFormats = ['ndjson', 'gold'] as const;
export type CorrectionFormat = (typeof correctionFormats)[number];

export interface QueueOptions extends ArchiveOption {
  readonly format: ReviewFormat;
  readonly limit: number;
  /** The cursor of the page before. */
  readonly after?: string;
}

export interface LogOptions extends ArchiveOption {
  readonly format: ReviewFormat;
  readonly limit: number;
  /** Entries with a lower number than this. */
  readonly after?: number;
}

export interface CorrectionsOptions extends ArchiveOption {
  readonly format: CorrectionFormat;
  /** A new folder, for gold. */
  readonly output?: string;
  /** Also articles that nobody has looked through as a whole. */
  readonly partly?: true;
}

export interface UndoOptions extends ArchiveOption {
  readonly by: string;
}
