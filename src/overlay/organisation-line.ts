import { z } from 'zod';
import { formsOfLine, nameOfLine, wikidataItem } from './line-parts.ts';

/** A line of `data/gazetteer/organisations.jsonl` and of the overlay; `data/README.md` says it in words. */
export const organisationLine = z.strictObject({
  id: z.string().regex(/^org:[A-Za-z0-9-]+$/, "it must be 'org:', then letters, digits and hyphens"),
  name: nameOfLine,
  wikidata: wikidataItem,
  names: formsOfLine,
});

export type OrganisationLine = z.output<typeof organisationLine>;
