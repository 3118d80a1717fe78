import { z } from 'zod';
import type { Evidence } from '../record/record.ts';
import type { Json } from './correction.ts';
import { ReviewError } from './review-error.ts';

/** A value of a field and the words that show it. */
export interface Told {
  readonly value: Json;
  readonly shown: Evidence | null;
}

/** One field of an entry: how it is told, and how what a person says takes its place. */
export interface Field<Entry> {
  told(entry: Entry): Told;
  /** Puts a value in its place. Throws a ReviewError where it is none of the field's, or evidence is needed and not there. */
  put(entry: Entry, value: Json, shown: Evidence | null): void;
  /** The value with nothing in it; undefined where the field cannot be empty. */
  readonly nothing: Json | undefined;
}

export interface FieldDefinition<Entry, Value extends Json> {
  readonly schema: z.ZodType<Value>;
  readonly value: (entry: Entry) => Value;
  readonly shown?: (entry: Entry) => Evidence | null;
  readonly put: (entry: Entry, value: Value, shown: Evidence | null) => void;
  readonly nothing?: Value;
}

export function field<Entry, Value extends Json>({
  schema,
  value,
  shown = () => null,
  put,
  nothing,
}: FieldDefinition<Entry, Value>): Field<Entry> {
  return {
    told: entry => ({ value: value(entry), shown: shown(entry) }),
    put: (entry, given, evidence) => put(entry, parsed(schema, given), evidence),
    nothing,
  };
}

/** A value that a schema describes; throws a ReviewError that says what is wrong with it. */
export function parsed<Value>(schema: z.ZodType<Value>, given: unknown): Value {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new ReviewError('wrong-value', `It is no value of this field: ${z.prettifyError(result.error)}`);
}

/** The evidence of a value that a record never has without any. */
export function needed(shown: Evidence | null): Evidence {
  if (shown !== null) return shown;
  throw new ReviewError('evidence-needed', 'The record has this by its words alone; point at those that show it.');
}

/** Words in several places, as one text to read. */
export const wordsOf = (evidence: Evidence): string => evidence.map(({ text }) => text).join(' … ');
