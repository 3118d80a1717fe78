import type { Quote } from '../../record/record.ts';
import { tableOf, text } from '../table.ts';

/** Words that articles give as verbatim. */
export const quotesTable = tableOf<Quote>({
  name: 'quotes',
  holds: 'a quote; its evidence is the words between the marks',
  entries: ({ record }) => record.quotes,
  evidence: ({ evidence }) => evidence,
  columns: [
    text('quote', 'id', ({ id }) => id),
    text('speaker', 'id of who said it', ({ speaker }) => speaker),
    text('cue', 'the words that attribute it', ({ cue }) => cue?.map(({ text }) => text).join(' … ') ?? null),
    text('continues', 'id of the quote that a cue interrupted', ({ continues }) => continues),
  ],
});
