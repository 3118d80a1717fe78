import { z } from 'zod';
import { formulaEntries } from '../diplomacy/formulas.ts';
import { nameLanguages } from '../gazetteer/gazetteer.ts';
import { formsOfLine, nameOfLine } from './line-parts.ts';

/** Exact phrases that one pattern may stand for; the most that come with Readout are 192. */
const mostPhrases = 1000;

/** A line of `data/formulas` and of the overlay; `data/README.md` says it in words. */
export const formulaLine = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/, 'it must be lower-case letters, digits and hyphens'),
    sense: nameOfLine,
    users: z.array(z.string().regex(/^[A-Z]{2,10}$/, 'it must be a code in capitals, as CN or ASEAN')).default([]),
    surfaces: formsOfLine,
  })
  .superRefine(({ id, surfaces }, context) => {
    for (const language of nameLanguages)
      (surfaces[language] ?? []).forEach((pattern, i) => {
        const wrong = faultOf(pattern, id);
        if (wrong !== null) context.addIssue({ code: 'custom', path: ['surfaces', language, i], message: wrong });
      });
  });

export type FormulaLine = z.output<typeof formulaLine>;

/** What is wrong with a pattern, null where nothing is. */
function faultOf(pattern: string, id: string): string | null {
  if (mostPhrasesOf(pattern) > mostPhrases) return `it stands for more than ${mostPhrases} phrases`;
  try {
    const phrases = formulaEntries([{ id, sense: id, users: [], surfaces: { en: [pattern] } }], 'en', 'exact');
    return phrases.every(({ surface }) => /[\p{L}\p{N}]/u.test(surface)) ? null : 'it may be left out as a whole';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A bound on the phrases that a pattern stands for, without writing them out: the product of what each bracket leaves open. */
function mostPhrasesOf(pattern: string): number {
  const open: number[] = [];
  let phrases = 1;
  for (const character of pattern) {
    const options = open.at(-1);
    if (character === '(') open.push(2);
    else if (character === '{') open.push(1);
    else if (character === '|' && options !== undefined) open[open.length - 1] = options + 1;
    else if (character === ')' || character === '}') phrases *= open.pop() ?? 1;
  }
  return phrases;
}
