import type { Order } from '../../archive/archive.ts';

/** What every command on an archive takes. */
export interface ArchiveOption {
  /** Path of the archive's file. */
  readonly archive?: string;
}

export const searchFormats = ['text', 'json', 'ndjson', 'csv'] as const;
export type SearchFormat = (typeof searchFormats)[number];

export interface AddOptions extends ArchiveOption {
  readonly jobs: number;
  readonly dryRun?: true;
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly title?: string;
  readonly language?: string;
}

export interface SearchOptions extends ArchiveOption {
  readonly format: SearchFormat;
  readonly order: Order;
  readonly limit: number;
  readonly after?: string;
  readonly facets?: true;
}

export interface ShowOptions extends ArchiveOption {
  readonly format: 'text' | 'json';
}

export interface ReindexOptions extends ArchiveOption {
  readonly jobs: number;
  readonly query?: string;
  readonly quiet?: true;
}

export interface RevisionsOptions extends ArchiveOption {
  readonly diff?: true;
}

export interface ExportOptions extends ArchiveOption {
  readonly query?: string;
  readonly withText?: true;
  readonly forSpreadsheet?: true;
  /** A file, or a folder where the format makes several; standard output where left out. */
  readonly output?: string;
}

export interface WatchOptions extends ArchiveOption {
  readonly once?: true;
  readonly list?: true;
  /** Address of a feed to follow no longer. */
  readonly stop?: string;
  readonly jobs: number;
}
