import { z } from 'zod';

const literal = z.object({ type: z.enum(['literal', 'typed-literal']), value: z.string() });
const item = z.object({
  type: z.literal('uri'),
  value: z.string().regex(/^https?:\/\/www\.wikidata\.org\/entity\/Q[1-9]\d*$/),
});

const row = z.object({
  person: item,
  state: item,
  kind: literal.extend({ value: z.enum(['head-of-state', 'head-of-government', 'foreign-minister']) }),
  start: literal,
  startPrecision: literal,
  end: literal.optional(),
  endPrecision: literal.optional(),
  // May be unknown, which is written as a node without a name.
  gender: z.object({ value: z.string() }).optional(),
  office: literal.optional(),
  en: literal.optional(),
  id: literal.optional(),
  zh: literal.optional(),
  ru: literal.optional(),
});

/** An answer to `officeQuery` in the SPARQL 1.1 Query Results JSON Format. */
export const officeAnswer = z.object({
  head: z.object({ vars: z.array(z.string()) }),
  results: z.object({ bindings: z.array(row) }),
});

/** One office of one person. */
export type OfficeRow = z.output<typeof row>;

/** 'Q148' of 'http://www.wikidata.org/entity/Q148'. */
export const itemOf = ({ value }: { readonly value: string }): string => value.slice(value.lastIndexOf('/') + 1);

/** A point in time as Wikidata gives it, no more precise than it says: a year, a month or a day; null where it is vaguer, or before our era. */
export function partialDateOf(time: string, precision: string): string | null {
  const lengths: Readonly<Record<string, number>> = { '9': 4, '10': 7, '11': 10 };
  const length = lengths[precision];
  const day = /^\+?(\d{4}-\d\d-\d\d)T/.exec(time)?.[1];
  return length === undefined || day === undefined ? null : day.slice(0, length);
}
