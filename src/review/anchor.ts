import { z } from 'zod';
import type { Evidence, Piece } from '../record/record.ts';

const context = 32;

export const anchorSchema = z
  .strictObject({
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    text: z.string().min(1),
    prefix: z.string().max(context),
    suffix: z.string().max(context),
    textId: z.string(),
  })
  .describe('A place in a text, by position and by its words with those around it, so that a change of the text is noticed.');
export type Anchor = z.infer<typeof anchorSchema>;

/** Anchors of pieces of a text, each once, in text order. */
export function anchorsOf(pieces: readonly Piece[], text: string, textId: string): Anchor[] {
  const distinct = new Map(pieces.map(({ start, end }) => [`${start}-${end}`, { start, end }]));
  return [...distinct.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - context), start),
      suffix: text.slice(end, end + context),
      textId,
    }));
}

/** Whether an anchor stands in a text: in its own where it was set, in a changed one where its words and those around it are the same. */
export function stands({ start, end, text: words, prefix, suffix, textId }: Anchor, text: string, ofText: string): boolean {
  if (text.slice(start, end) !== words) return false;
  return (
    textId === ofText || (text.slice(Math.max(0, start - context), start) === prefix && text.slice(end, end + context) === suffix)
  );
}

/** Anchors as a record carries them; null where there are none. */
export const evidenceOf = (anchors: readonly Anchor[] | null): Evidence | null =>
  anchors === null || anchors.length === 0 ? null : anchors.map(({ start, end, text }) => ({ start, end, text }));
