import type { Correction } from '../../review/correction.ts';
import { type FieldRef, fieldKey, nameOf } from '../../review/field-ref.ts';
import type { Standing } from '../../review/standing-at.ts';

/** One field of a record, as the machine has it and as a person has decided it. */
export interface ReviewedField {
  readonly field: FieldRef;
  /** Null where the machine reads no such entry. */
  readonly machine: Standing | null;
  /** As the record has it now; null where a person took its entry out. */
  readonly now: Standing | null;
  /** The decision that holds; null where nobody has decided. */
  readonly decided: Correction | null;
}

/** One entry of a record: all of it, and each of its fields. */
export interface ReviewedEntry {
  readonly whole: ReviewedField;
  readonly fields: readonly ReviewedField[];
}

/** Where a field stands on the page of its article's review. */
export const fieldAnchor = (field: FieldRef): string => `f-${fieldKey(field).replace(/[^A-Za-z0-9]+/g, '-')}`;

export const isWhole = (field: FieldRef): boolean => nameOf(field) === null;
