import type { LanguagePack } from '../../language/pack.ts';
import { contacts } from './contacts.ts';
import { dates } from './dates.ts';
import { furniture } from './furniture.ts';
import { grammar } from './grammar.ts';
import { people } from './people.ts';
import { quantities } from './quantities.ts';
import { speech } from './speech.ts';
import { stem } from './stem.ts';
import { time } from './time.ts';
import { topicEntries } from './topics.ts';
import { isVerb } from './verbs.ts';

/** English. */
export const en: LanguagePack = {
  code: 'en',
  name: 'English',
  version: '1',
  scripts: ['Latn'],
  homeState: null,
  stateBeforeOffice: true,
  sharesSubjects: true,
  futureIsAuxiliary: true,
  nameMatch: 'exact',
  formulaMatch: 'stem',
  entries: [...time, ...people, ...speech, ...contacts, ...grammar, ...topicEntries, ...quantities],
  stem,
  isVerb,
  dates,
  furniture,
  abbreviations: new Set([
    'mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'jr', 'sr', 'gen', 'lt', 'col', 'maj', 'capt', 'sgt', 'adm', 'sen', 'rep', 'gov', 'hon', 'rev', 'no', 'nos', 'vol', 'vs', 'v', 'inc', 'ltd', 'co', 'corp', 'bros', 'dept', 'est', 'approx', 'ca', 'cf', 'eg', 'ie', 'etc', 'al', 'fig', 'p', 'pp', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun',
    'ft', 'mt', 'amb', 'sec', 'min', 'messrs', 'mme', 'supt', 'det', 'univ', 'int', 'fr', 'bn', 'mln', 'bln', 'm', 'g',
  ]),
  nameParticles: new Set(['bin', 'binti', 'bint', 'al', 'el', 'von', 'van', 'de', 'der', 'den', 'da', 'di', 'dos', 'das', 'do', 'del', 'della', 'la', 'le', 'ibn', 'abu', 'ben', 'ul', 'ur', 'zu', 'y', 'af', 'ould', 'ag', 'ter', 'du']),
  functionWords: ['the', 'of', 'and', 'to', 'that', 'with', 'for', 'by', 'his', 'from', 'has', 'have', 'it', 'be', 'will', 'their', 'also', 'which', 'are', 'its', 'this', 'said', 'would', 'been', 'were', 'not', 'they', 'he', 'she', 'between', 'both', 'who', 'but', 'our', 'we', 'these', 'about'],
  foreignWords: ['yang', 'dan', 'dengan', 'untuk', 'dari', 'und', 'der', 'das', 'les', 'des', 'une', 'que', 'het', 'een', 'och', 'att', 'della', 'che', 'nao', 'uma', 'los', 'las', 'dla', 'nie', 'som', 'til', 'ang', 'mga', 'ng'],
};
