import { z } from 'zod';
import { accountKinds } from '../diplomacy/vocabulary.ts';
import { formsOfLine, nameOfLine, stateCode } from './line-parts.ts';

/** A host name without `www.`, as news.cn. */
const domain = z
  .string()
  .max(253)
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'it must be a host name in lower case, as news.example');

/** A line of `data/gazetteer/outlets.jsonl` and of the overlay; `data/README.md` says it in words. */
export const outletLine = z.strictObject({
  id: z.string().regex(/^outlet:[a-z0-9-]+$/, "it must be 'outlet:', then lower-case letters, digits and hyphens"),
  name: nameOfLine,
  side: stateCode.nullable().default(null),
  kind: z.enum(accountKinds),
  names: formsOfLine.default({}),
  domains: z.array(domain).max(100).default([]),
});

export type OutletLine = z.output<typeof outletLine>;
