import type { Correction } from '../review/correction.ts';
import type { QueueItem } from '../review/queue-item.ts';

/** One entry of the audit log: a correction that was made, or one that was taken back. */
export interface LogEntry {
  /** Grows with each entry. */
  readonly n: number;
  readonly kind: 'correction' | 'undo';
  /** When this was done, and by whom; of an undone correction, when it was undone. */
  readonly at: string;
  readonly by: string;
  readonly correction: Correction;
}

export interface LogPage {
  /** The latest first. */
  readonly entries: readonly LogEntry[];
  /** The number after which the next page begins; null where this is the last. */
  readonly next: number | null;
}

/** One thing that deserves a person's eye, and the article in which it is. */
export interface QueuedItem extends QueueItem {
  readonly article: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string;
}

export interface QueueRequest {
  /** 1 to 1,000. */
  readonly limit: number;
  /** The cursor of the page before; throws an ArchiveError 'bad-cursor' where it is none. */
  readonly after?: string;
}

export interface QueuePage {
  /** The most urgent first. */
  readonly items: readonly QueuedItem[];
  readonly next: string | null;
}
