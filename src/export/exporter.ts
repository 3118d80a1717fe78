import type { ArchivedArticle } from '../archive/archived-article.ts';
import type { Format } from './format.ts';

/** One file of an export. */
export interface ExportedFile {
  /** File name without a folder: 'contacts.csv'. */
  readonly name: string;
  /** What a line or row of it is. */
  readonly holds: string;
}

/** Where the bytes of one file go, in order. */
export interface FileWriter {
  /** The bytes are the writer's to keep; the promise is the back pressure. */
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Makes a place for each file of an export. Where an export fails, its files are not closed: throw away what was written. */
export interface ExportSink {
  open(file: ExportedFile): Promise<FileWriter>;
}

export interface ExportOptions {
  /** Whether full texts go along, where the format has a place for them; pieces of evidence always do. */
  readonly withText: boolean;
  /** CSV alone: a byte order mark, and an apostrophe before every text that a spreadsheet would take for a formula. */
  readonly forSpreadsheet?: boolean;
}

/** Why an entry of a record is no event of a format that codes events. */
export type Omission = 'no-code' | 'no-date' | 'no-actors' | 'too-many-actors' | 'outside-ontology';

/** What an export wrote and what it left out. */
export interface ExportSummary {
  readonly articles: number;
  /** Lines or rows by file name, without the header. */
  readonly entries: Readonly<Record<string, number>>;
  readonly leftOut: Readonly<Partial<Record<Omission, number>>>;
}

/** Writes articles in one format: streaming, one article in memory at a time, and the same bytes for the same articles. */
export interface Exporter {
  readonly format: Format;
  readonly description: string;
  /** The same for each of the files. */
  readonly mediaType: string;
  /** Whether `withText` makes a difference. */
  readonly carriesText: boolean;
  readonly files: readonly ExportedFile[];
  /** Writes every file, also where there is no article; throws what the articles or the sink throw. */
  write(articles: AsyncIterable<ArchivedArticle>, options: ExportOptions, sink: ExportSink): Promise<ExportSummary>;
}
