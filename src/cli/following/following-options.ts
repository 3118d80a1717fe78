import type { ArchiveOption } from '../archive/archive-options.ts';

export const followingFormats = ['text', 'json', 'csv'] as const;
export type FollowingFormat = (typeof followingFormats)[number];

/** What every command that follows takes. */
export interface FollowingOptions extends ArchiveOption {
  readonly format: FollowingFormat;
  /** Makes CSV safe to open in a spreadsheet. */
  readonly forSpreadsheet?: true;
}

export interface PeriodOptions extends FollowingOptions {
  /** Years, months or days, ISO 8601, inclusive. */
  readonly since?: string;
  readonly until?: string;
}

export interface TimelineOptions extends PeriodOptions {
  readonly kind?: readonly string[];
  /** The day up to which the present silence is counted; today where left out. */
  readonly asOf?: string;
}

export interface FormulasOptions extends PeriodOptions {
  readonly state?: string;
  readonly with?: string;
  readonly by: 'year' | 'half-year';
}

export interface PositionsOptions extends PeriodOptions {
  readonly topic?: readonly string[];
  readonly act?: readonly string[];
}

export interface PresenceOptions extends FollowingOptions {
  readonly query?: string;
}
