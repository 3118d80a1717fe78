import type { Metadata } from '../source/source.ts';

export const outputFormats = ['text', 'json', 'ndjson'] as const;

/** What `readout read` is asked for beside its files. */
export interface ReadCommandOptions extends Pick<Metadata, 'published' | 'url' | 'outlet' | 'title' | 'language'> {
  /** `text`: a report for people; `json`: one object, or one a line for several files; `ndjson`: one a line. */
  readonly format: (typeof outputFormats)[number];
  readonly why?: true;
}
