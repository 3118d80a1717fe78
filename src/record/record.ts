import type { z } from 'zod';
import type {
  actorSchema,
  checkSchema,
  contactSchema,
  derivationSchema,
  evidenceSchema,
  extractErrorSchema,
  figureSchema,
  pieceSchema,
  quoteSchema,
  recordSchema,
  statementSchema,
} from './schema.ts';

/** One piece of the source text: `text === source.slice(start, end)`, offsets in UTF-16 code units. */
export type Piece = z.infer<typeof pieceSchema>;

/** The pieces of the source text that show a value, in text order; never empty. Where nothing in the text shows it: null. */
export type Evidence = z.infer<typeof evidenceSchema>;

/** A person, state or organisation that the text names and the record refers to by `id`. */
export type Actor = z.infer<typeof actorSchema>;

/** One contact between at least two people: how, who, when, at whose initiative, and what is said to have been discussed. */
export type Contact = z.infer<typeof contactSchema>;

/** Words that the text gives as verbatim, three or more, without the marks around them. */
export type Quote = z.infer<typeof quoteSchema>;

/** What a side did with words: one act, one clause. */
export type Statement = z.infer<typeof statementSchema>;

/** A quantity that the text states; `value` in units of `unit` (money: whole currency units). */
export type Figure = z.infer<typeof figureSchema>;

/** What a careful editor would query; it never changes what was read. */
export type Check = z.infer<typeof checkSchema>;

/** JSON Pointer of a value → the rules that made it, first to last. */
export type Derivation = z.infer<typeof derivationSchema>;

/** What one article becomes: format `readout-record/1`. */
export type ReadoutRecord = z.infer<typeof recordSchema>;

/** An error that takes a record's place in the output of `extract`. */
export type ExtractError = z.infer<typeof extractErrorSchema>;
