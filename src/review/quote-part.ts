import { z } from 'zod';
import type { Quote } from '../record/record.ts';
import { quoteSchema } from '../record/schema.ts';
import type { EntryPart } from './entry-part.ts';
import { field, needed, wordsOf } from './field.ts';
import type { quoteFields } from './field-ref.ts';

export const quotePart: EntryPart<Quote> & { readonly fields: Record<(typeof quoteFields)[number], unknown> } = {
  schema: quoteSchema,
  list: record => record.quotes,
  evidence: ({ evidence }) => evidence,
  fields: {
    speaker: field({
      schema: quoteSchema.shape.speaker,
      value: ({ speaker }: Quote) => speaker,
      shown: ({ cue }) => cue,
      put: (quote, value, evidence) => {
        quote.speaker = value;
        quote.cue = evidence;
      },
      nothing: null,
    }),
    evidence: field({
      schema: z.string().min(1),
      value: ({ evidence }: Quote) => wordsOf(evidence),
      shown: ({ evidence }) => evidence,
      put: (quote, _, evidence) => {
        quote.evidence = needed(evidence);
      },
    }),
  },
  renew: () => {},
  forget: ({ id, continues }, record) => {
    for (const quote of record.quotes) if (quote.continues === id) quote.continues = continues;
    for (const statement of record.statements)
      if (statement.quote === id) {
        statement.quote = null;
        statement.mode = 'indirect';
      }
  },
};
