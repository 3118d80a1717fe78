import { z } from 'zod';
import { accountKinds } from '../src/diplomacy/vocabulary.ts';
import { stateCode as code, formsOfLine as forms, personLine, wikidataItem as wikidata } from '../src/overlay/person-line.ts';

/** What the files under `data/` may hold; `data/README.md` says it in words. */

export { personLine };

export const stateLine = z.strictObject({
  id: z.string().regex(/^state:[A-Z]{2}$/),
  code,
  name: z.string().min(1),
  wikidata,
  names: forms,
  adjectives: forms.default({}),
  people: forms.default({}),
  abbreviation: forms.default({}),
  capitals: forms.default({}),
  seats: forms.default({}),
  cities: forms.default({}),
});

export const organisationLine = z.strictObject({
  id: z.string().regex(/^org:[A-Za-z0-9-]+$/),
  name: z.string().min(1),
  wikidata,
  names: forms,
});

export const outletLine = z.strictObject({
  id: z.string().regex(/^outlet:[a-z0-9-]+$/),
  name: z.string().min(1),
  side: code.nullable().default(null),
  kind: z.enum(accountKinds),
  names: forms.default({}),
  domains: z.array(z.string()).default([]),
});

export const formulaLine = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  sense: z.string().min(1),
  users: z.array(z.string()).default([]),
  surfaces: forms,
});
