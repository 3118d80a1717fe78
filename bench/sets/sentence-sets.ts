import type { NameLanguage } from '../../src/gazetteer/gazetteer.ts';
import { type SentenceCase, sentenceCase } from './sentence-case.ts';
import { englishSentences } from './sentences-en.ts';
import { indonesianSentences } from './sentences-id.ts';
import { russianSentences } from './sentences-ru.ts';
import { chineseSentences } from './sentences-zh.ts';

/** Hard sentence boundaries, by language. */
export const sentenceSets: Readonly<Record<NameLanguage, readonly SentenceCase[]>> = {
  en: englishSentences.map(sentenceCase),
  id: indonesianSentences.map(sentenceCase),
  ru: russianSentences.map(sentenceCase),
  zh: chineseSentences.map(sentenceCase),
};
