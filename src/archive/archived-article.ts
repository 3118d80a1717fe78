import type { ReadoutRecord } from '../record/record.ts';

/** One article as the archive keeps it: its text, and what was read from it. */
export interface ArchivedArticle {
  /** 'article:' and 16 hex digits; given once, never changed and never reused. */
  readonly id: string;
  /** 1 for the text that came first at its address, and one more each time that it changed there. */
  readonly revision: number;
  /** URL or path from which it came; null where it came through a pipe. */
  readonly address: string | null;
  /** When it was received: ISO 8601, to the second, UTC. */
  readonly received: string;
  /** The source text to which all offsets of the record refer. */
  readonly text: string;
  readonly record: ReadoutRecord;
  /** Whether a machine alone read it, or a person has reviewed what it read. */
  readonly review: 'machine' | 'reviewed';
}
