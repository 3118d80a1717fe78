import { z } from 'zod';
import { accountKinds, roles } from '../src/diplomacy/vocabulary.ts';

/** What the files under `data/` may hold; `data/README.md` says it in words. */

const forms = z.strictObject({
  en: z.array(z.string().min(1)).exactOptional(),
  id: z.array(z.string().min(1)).exactOptional(),
  zh: z.array(z.string().min(1)).exactOptional(),
  ru: z.array(z.string().min(1)).exactOptional(),
});
const partialDate = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);
const code = z.string().regex(/^[A-Z]{2}$/);
const wikidata = z.string().regex(/^Q\d+$/).nullable().default(null);

export const personLine = z.strictObject({
  id: z.string().regex(/^person:[a-z0-9-]+$/),
  name: z.string().min(1),
  state: code.nullable(),
  wikidata,
  gender: z.literal('f').exactOptional(),
  names: forms.default({}),
  short: forms.default({}),
  terms: z.array(
    z.strictObject({
      role: z.enum(roles),
      from: partialDate,
      to: partialDate.nullable(),
      title: z.string().exactOptional(),
      state: code.exactOptional(),
      org: z.string().regex(/^org:/).exactOptional(),
    }),
  ),
  source: z.string().min(1),
});

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
