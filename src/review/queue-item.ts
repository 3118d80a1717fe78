import type { Evidence } from '../record/record.ts';
import type { DriftReason } from './drift-reason.ts';
import type { FieldRef } from './field-ref.ts';

/** Why something deserves a person's eye. */
export const queueReasons = ['adrift', 'doubtful-merge', 'disagreement', 'check', 'unknown-person', 'no-date'] as const;
export type QueueReason = (typeof queueReasons)[number];

/** One thing to look at. */
export interface QueueItem {
  readonly reason: QueueReason;
  /** 0 to 100; what is likelier wrong, or was a person's work, comes first. */
  readonly priority: number;
  /** What it is about, in words. */
  readonly message: string;
  /** What a person would decide; null where that is which reports are of one contact. */
  readonly field: FieldRef | null;
  readonly evidence: Evidence | null;
  /** The merged contact that it is about. */
  readonly contact: string | null;
  /** The correction that has come back, and why. */
  readonly correction: { readonly id: string; readonly why: DriftReason } | null;
}

export const priorities = {
  adrift: 95,
  'doubtful-merge': 60,
  disagreement: 50,
  'unknown-person': 40,
  'no-date': 35,
  check: { error: 80, warning: 45, info: 15 },
} as const;
