import type { Evidence, ReadoutRecord } from '../../record/record.ts';
import type { Correction } from '../../review/correction.ts';
import { extentOf } from '../../review/extent.ts';
import {
  contactFields,
  documentFields,
  entryKey,
  type FieldRef,
  fieldKey,
  figureFields,
  quoteFields,
  type statementFields,
} from '../../review/field-ref.ts';
import { holdingCorrections } from '../../review/holding-corrections.ts';
import { standingAt } from '../../review/standing-at.ts';
import type { ReviewedEntry, ReviewedField } from '../../web/review/reviewed-field.ts';

/** An article's record, what the machine read, and what people decided. */
export interface ReviewedRecords {
  readonly record: ReadoutRecord;
  readonly machine: ReadoutRecord;
  readonly corrections: readonly Correction[];
}

/** Every entry of a record that can be decided, in its order; those that a person took out stay, so that it can be undone. */
export function reviewedEntries({ record, machine, corrections }: ReviewedRecords): ReviewedEntry[] {
  const holding = new Map(holdingCorrections(corrections).map(correction => [fieldKey(correction.field), correction]));
  const reviewed = (field: FieldRef): ReviewedField => ({
    field,
    machine: standingAt(machine, field),
    now: standingAt(record, field),
    decided: holding.get(fieldKey(field)) ?? null,
  });
  const refs = new Map(
    [...refsOf(record), ...refsOf(machine)].reverse().map(([whole, ...fields]) => [entryKey(whole), [whole, ...fields] as const]),
  );
  return [...refs.values()]
    .map(([whole, ...fields]) => ({ whole: reviewed(whole), fields: fields.map(reviewed) }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** The rest of a statement follows from these, or from the entries that it belongs to. */
const decidedOfStatement = [
  'speakers',
  'act',
  'topics',
  'addressees',
  'targets',
  'evidence',
] as const satisfies readonly (typeof statementFields)[number][];

type Refs = readonly [whole: FieldRef, ...fields: readonly FieldRef[]];

function refsOf({ contacts, actors, quotes, statements, figures, formulas, checks }: ReadoutRecord): Refs[] {
  return [
    [{ part: 'document', name: null }, ...documentFields.map(name => ({ part: 'document', name }) as const)],
    ...contacts.map(({ id }): Refs => {
      const of = (name: (typeof contactFields)[number] | null) => ({ part: 'contact', id, name }) as const;
      return [of(null), ...contactFields.map(of)];
    }),
    ...actors.map(({ id }): Refs => [{ part: 'actor', id }]),
    ...statements.map(({ id }): Refs => {
      const of = (name: (typeof statementFields)[number] | null) => ({ part: 'statement', id, name }) as const;
      return [of(null), ...decidedOfStatement.map(of)];
    }),
    ...quotes.map(({ id }): Refs => {
      const of = (name: (typeof quoteFields)[number] | null) => ({ part: 'quote', id, name }) as const;
      return [of(null), ...quoteFields.map(of)];
    }),
    ...formulas.map(({ id, evidence }): Refs => [{ part: 'formula', id, ...placed(evidence) }]),
    ...figures.map(({ evidence }): Refs => {
      const of = (name: (typeof figureFields)[number] | null) => ({ part: 'figure', ...placed(evidence), name }) as const;
      return [of(null), ...figureFields.map(of)];
    }),
    ...checks.map(({ code, evidence }): Refs => [{ part: 'check', code, ...extentOf(evidence) }]),
  ];
}

function placed(evidence: Evidence): { readonly start: number; readonly end: number } {
  const { start, end } = extentOf(evidence);
  return { start: start ?? 0, end: end ?? 0 };
}

/** What a reader decides first comes first: document, contacts, who is who; then the rest, each kind in the order of the text. */
const order: readonly FieldRef['part'][] = ['document', 'contact', 'actor', 'check', 'statement', 'quote', 'figure', 'formula'];

/** Longer than any text. */
const beyond = 2 ** 32;

function placeOf({ whole: { field, now, machine } }: ReviewedEntry): number {
  const start = extentOf((now ?? machine)?.place ?? null).start ?? 0;
  return order.indexOf(field.part) * beyond + start;
}
