import { z } from 'zod';

/** Characters; the longest form that comes with Readout has 78, the longest pattern of a formula 286. */
const longestForm = 500;
/** Forms of one entry in one language; the most that come with Readout are 21. */
const mostForms = 100;

const form = z
  .string()
  .max(longestForm)
  .regex(/[\p{L}\p{N}]/u, 'a form must hold a letter or a digit');
const formList = z.array(form).max(mostForms);

/** A name as it is shown. */
export const nameOfLine = form;

/** Forms by language, the most usual first. */
export const formsOfLine = z.strictObject({
  en: formList.exactOptional(),
  id: formList.exactOptional(),
  zh: formList.exactOptional(),
  ru: formList.exactOptional(),
});

/** ISO 3166-1 alpha-2; 'EU', 'XK'. */
export const stateCode = z.string().regex(/^[A-Z]{2}$/, 'it must be two capital letters, as CN');

/** A Wikidata item, null where it is not known for certain. */
export const wikidataItem = z
  .string()
  .regex(/^Q[1-9]\d*$/)
  .nullable()
  .default(null);
