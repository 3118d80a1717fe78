import { z } from 'zod';
import { checkCodes } from '../diplomacy/vocabulary.ts';

const id = z.string().min(1).max(200);
const offset = z.number().int().nonnegative();

export const documentFields = ['title', 'outlet', 'published', 'account'] as const;
export const contactFields = [
  'kind',
  'status',
  'participants',
  'initiator',
  'date',
  'place',
  'host',
  'occasion',
  'agenda',
  'attendees',
  'evidence',
] as const;
export const quoteFields = ['speaker', 'evidence'] as const;
export const statementFields = [
  'contact',
  'speakers',
  'addressees',
  'targets',
  'act',
  'mode',
  'topics',
  'formulas',
  'evidence',
] as const;
export const figureFields = ['kind', 'value', 'unit', 'of'] as const;

/**
 * A place in a record by what does not change when the article is read anew: ids, and for what has none its place in the text. Where
 * `name` is null the entry is meant as a whole; of the document, that all of the article was looked through.
 */
export const fieldRefSchema = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('document'), name: z.enum(documentFields).nullable() }),
  z.strictObject({ part: z.literal('contact'), id, name: z.enum(contactFields).nullable() }),
  z.strictObject({ part: z.literal('quote'), id, name: z.enum(quoteFields).nullable() }),
  z.strictObject({ part: z.literal('statement'), id, name: z.enum(statementFields).nullable() }),
  z.strictObject({ part: z.literal('figure'), start: offset, end: offset, name: z.enum(figureFields).nullable() }),
  z.strictObject({ part: z.literal('formula'), id, start: offset, end: offset }),
  z.strictObject({ part: z.literal('check'), code: z.enum(checkCodes), start: offset.nullable(), end: offset.nullable() }),
  z.strictObject({ part: z.literal('actor'), id }),
]);
export type FieldRef = z.infer<typeof fieldRefSchema>;

/** In the field of what a person adds, the id that it has not got yet. */
export const newId = 'new';

/** The entry that a field is of, as one text to compare by. */
export function entryKey(field: FieldRef): string {
  switch (field.part) {
    case 'document':
      return field.name === null ? 'article' : 'document';
    case 'contact':
    case 'quote':
    case 'statement':
    case 'actor':
      return `${field.part} ${field.id}`;
    case 'figure':
      return `figure ${field.start}-${field.end}`;
    case 'formula':
      return `formula ${field.id} ${field.start}-${field.end}`;
    case 'check':
      return `check ${field.code} ${field.start}-${field.end}`;
  }
}

/** A field as one text to compare by. */
export const fieldKey = (field: FieldRef): string => `${entryKey(field)} ${nameOf(field) ?? ''}`.trimEnd();

/** What of its entry a field is; null for all of it. */
export const nameOf = (field: FieldRef): string | null => ('name' in field ? field.name : null);
