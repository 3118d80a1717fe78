import type { ReadoutRecord } from '../record/record.ts';
import { stands } from './anchor.ts';
import { applyCorrection, type Outcome } from './apply-correction.ts';
import type { Correction, Verdict } from './correction.ts';
import type { DriftReason } from './drift-reason.ts';
import type { FieldRef } from './field-ref.ts';
import { holdingCorrections } from './holding-corrections.ts';
import { mendReferences } from './mend-references.ts';
import { ReviewError } from './review-error.ts';

/** A field that a person decided, as the record has it now. */
export interface Decided {
  readonly correction: string;
  readonly field: FieldRef;
  readonly verdict: Verdict;
  readonly by: string;
  readonly at: string;
}

/** A correction that comes back to the queue. */
export interface Adrift {
  readonly correction: Correction;
  readonly why: DriftReason;
}

export interface Reviewed {
  /** What the machine read, with what people decided in its place; the rules that made values stand in the machine's record alone. */
  readonly record: ReadoutRecord;
  readonly applied: readonly Decided[];
  readonly adrift: readonly Adrift[];
  /** Whether a person looked through all of the article as its text is now. */
  readonly whole: boolean;
}

/**
 * Puts what people decided into a record of a text; `corrections` in the order in which they were made. The record that is given stays
 * as it is. A correction is applied where it was made: by its entry's id, else by the place of its words; never to like words elsewhere.
 */
export function applyCorrections(machine: ReadoutRecord, corrections: readonly Correction[], text: string): Reviewed {
  const holding = holdingCorrections(corrections);
  if (holding.length === 0) return { record: machine, applied: [], adrift: [], whole: false };
  const { derivation: _, ...read } = machine;
  const record: ReadoutRecord = structuredClone(read);
  const applied: Decided[] = [];
  const adrift: Adrift[] = [];
  for (const correction of holding) {
    const outcome = hasItsText(correction, record.document.textId, text) ? outcomeOf(record, correction) : 'text-changed';
    const { id, verdict, by, at } = correction;
    if (typeof outcome === 'string') adrift.push({ correction, why: outcome });
    else applied.push({ correction: id, field: outcome, verdict, by, at });
  }
  mendReferences(record);
  return { record, applied, adrift, whole: applied.some(({ field }) => field.part === 'document' && field.name === null) };
}

function outcomeOf(record: ReadoutRecord, correction: Correction): Outcome {
  const actors = structuredClone(record.actors);
  try {
    return applyCorrection(record, correction);
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error;
    record.actors = actors;
    return 'does-not-fit';
  }
}

/** Whether all that a correction points at stands in the text; one that points at nothing holds for its text, or for the document. */
function hasItsText({ field, textId, place, shown, evidence }: Correction, ofText: string, text: string): boolean {
  const anchors = [...place, ...shown, ...(evidence ?? [])];
  if (anchors.length > 0) return anchors.every(anchor => stands(anchor, text, ofText));
  return textId === ofText || (field.part === 'document' && field.name !== null);
}
