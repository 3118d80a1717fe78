import type { NameLanguage } from '../../src/gazetteer/gazetteer.ts';
import type { DateCase } from './date-case.ts';
import { englishDates } from './dates-en.ts';
import { indonesianDates } from './dates-id.ts';
import { russianDates } from './dates-ru.ts';
import { chineseDates } from './dates-zh.ts';

/** Press dates in context, by language. */
export const dateSets: Readonly<Record<NameLanguage, readonly DateCase[]>> = {
  en: englishDates,
  id: indonesianDates,
  ru: russianDates,
  zh: chineseDates,
};
