import type { LanguagePack } from '../../language/pack.ts';
import { contacts } from './contacts.ts';
import { dates } from './dates.ts';
import { furniture } from './furniture.ts';
import { grammar } from './grammar.ts';
import { people } from './people.ts';
import { quantities } from './quantities.ts';
import { isVerb, speech } from './speech.ts';
import { stem } from './stem.ts';
import { time } from './time.ts';
import { topicEntries } from './topics.ts';

/** Indonesian. */
export const id: LanguagePack = {
  code: 'id',
  name: 'Indonesian',
  version: '1',
  scripts: ['Latn'],
  homeState: 'ID',
  nameMatch: 'exact',
  formulaMatch: 'stem',
  entries: [...time, ...people, ...speech, ...contacts, ...grammar, ...topicEntries, ...quantities],
  stem,
  isVerb,
  dates,
  furniture,
  abbreviations: new Set(['st', 'dr', 'drs', 'ir', 'prof', 'h', 'hj', 'no', 'jl', 'tgl', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'agt', 'agu', 'sep', 'sept', 'okt', 'nov', 'nop', 'des', 'rp', 'pt', 'cv', 'dll', 'dsb', 'kol', 'letjen', 'mayjen', 'brigjen', 'komjen', 'm', 'mr', 'mrs', 'ms', 'jr', 'sr', 'purn', 'irjen', 'kombes', 'akbp', 'laksda', 'marsda', 'kh', 'kab', 'kec', 'hlm', 'alm', 'yth', 'sdr', 'l']),
  nameParticles: new Set(['bin', 'binti', 'al', 'el', 'von', 'van', 'de', 'der', 'da', 'dos', 'del', 'la', 'le', 'ibn', 'abu', 'bint', 'ben', 'ul', 'ur', 'zu']),
  functionWords: ['yang', 'dan', 'di', 'dengan', 'untuk', 'dari', 'pada', 'ini', 'itu', 'dalam', 'akan', 'tidak', 'oleh', 'ke', 'juga', 'bahwa', 'kata', 'telah', 'karena', 'kepada', 'saat', 'sebagai', 'bisa', 'antara', 'tersebut', 'mengatakan', 'ujar', 'saya', 'kami', 'kita', 'ia', 'dia', 'atas', 'serta', 'secara', 'hari', 'lebih', 'negara', 'presiden', 'kedua', 'bersama', 'sangat'],
  foreignWords: ['kerana', 'khamis', 'jumaat', 'isnin', 'bahawa', 'iaitu', 'manakala', 'mesyuarat', 'julai', 'ogos', 'disember', 'persekutuan', 'syarikat', 'sahaja', 'pelbagai', 'mahupun', 'sempena', 'susulan', 'menerusi', 'perkhidmatan', 'berkuasa', 'hala', 'dwihala'],
};
