import type { Correction } from './correction.ts';
import { entryKey, fieldKey, nameOf } from './field-ref.ts';

/**
 * The corrections that hold, in the order in which they were made: of each field the last that was not undone, and of an entry that a
 * person saw as a whole only what was said of it since.
 */
export function holdingCorrections(corrections: readonly Correction[]): Correction[] {
  const holding = new Map<string, Correction>();
  for (const correction of corrections) {
    const { field, undone } = correction;
    if (undone !== null) continue;
    if (isWholeEntry(correction))
      for (const [key, { field: other }] of holding) if (entryKey(other) === entryKey(field)) holding.delete(key);
    holding.delete(fieldKey(field));
    holding.set(fieldKey(field), correction);
  }
  return [...holding.values()];
}

const isWholeEntry = ({ field }: Correction): boolean => nameOf(field) === null && field.part !== 'actor';
