import { z } from 'zod';
import type { State } from '../gazetteer/gazetteer.ts';
import { formsOfLine, nameOfLine, stateCode, wikidataItem } from './line-parts.ts';

/** A line of `data/gazetteer/states.jsonl` and of the overlay; `data/README.md` says it in words. */
export const stateLine = z
  .strictObject({
    id: z.string(),
    code: stateCode,
    name: nameOfLine,
    wikidata: wikidataItem,
    names: formsOfLine,
    adjectives: formsOfLine.default({}),
    people: formsOfLine.default({}),
    abbreviation: formsOfLine.default({}),
    capitals: formsOfLine.default({}),
    seats: formsOfLine.default({}),
    cities: formsOfLine.default({}),
  })
  .refine(({ id, code }) => id === `state:${code}`, { path: ['id'], error: "it must be 'state:' and the code" });

export type StateLine = z.output<typeof stateLine>;

/** A state as the engine knows it. */
export function stateOfLine({ people: _, ...state }: StateLine): State {
  return state;
}
