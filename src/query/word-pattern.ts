import type { Query } from './query.ts';
import { stemsOf } from './roots.ts';
import { searchTerms } from './terms.ts';

/** What words of a query look for: terms in a row, or any stem of the one word. */
export interface WordPattern {
  /** Words in a row, as they are written and folded; never empty. */
  readonly row: readonly string[];
  /** Of the last word of the row the beginning alone. */
  readonly prefix: boolean;
  /** What also will do for the row; empty for phrases and prefixes. */
  readonly stems: readonly string[];
}

/** The pattern of words of a query; null where they have no letters and no digits. */
export function wordPattern({ text, phrase, prefix }: Extract<Query, { readonly kind: 'words' }>): WordPattern | null {
  const terms = searchTerms(text, '').map(({ term }) => term);
  const last = terms.at(-1);
  if (last === undefined) return null;
  const isHan = han.test(last);
  // The last character of a row stands alone in the index only where the text's row ends with it, too.
  const pair = terms.at(-2);
  if (isHan && pair !== undefined && pair.length > last.length && pair.endsWith(last) && han.test(pair))
    return { row: terms.slice(0, -1), prefix: false, stems: [] };
  if (isHan) return { row: terms, prefix: true, stems: [] };
  // Indonesian doubles words to make many of one: 'negara-negara'.
  const row = !phrase && !prefix && new Set(terms).size === 1 ? [last] : terms;
  return { row, prefix, stems: phrase || prefix || row.length > 1 ? [] : stemsOf(last) };
}

const han = /^\p{Script=Han}+$/u;
