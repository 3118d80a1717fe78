import { z } from 'zod';
import { roles } from '../diplomacy/vocabulary.ts';
import type { Person } from '../gazetteer/gazetteer.ts';
import { formsOfLine, stateCode, wikidataItem } from './line-parts.ts';

export { formsOfLine, stateCode, wikidataItem };

/** A year, a month or a day. */
export const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'it must be a year, a month or a day, as 2026, 2026-08 or 2026-08-31',
  );

const termOfLine = z
  .strictObject({
    role: z.enum(roles),
    from: partialDate,
    to: partialDate.nullable(),
    title: z.string().min(1).exactOptional(),
    state: stateCode.exactOptional(),
    org: z.string().regex(/^org:/).exactOptional(),
  })
  .refine(({ from, to }) => to === null || from.slice(0, to.length) <= to.slice(0, from.length), 'it ends before it begins');

/** A line of `data/gazetteer/people` and of the overlay; `data/README.md` says it in words. */
export const personLine = z.strictObject({
  id: z.string().regex(/^person:[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  state: stateCode.nullable(),
  wikidata: wikidataItem,
  gender: z.literal('f').exactOptional(),
  names: formsOfLine.default({}),
  short: formsOfLine.default({}),
  terms: z.array(termOfLine),
  source: z.string().min(1),
});

export type PersonLine = z.output<typeof personLine>;

/** A person as the engine knows them. */
export function personOfLine({ gender: _, terms, ...line }: PersonLine): Person {
  return {
    ...line,
    terms: terms.map(({ role, from, to, state = null, org = null, title = null }) => ({
      role,
      from,
      to,
      state,
      organisation: org,
      title,
    })),
  };
}
