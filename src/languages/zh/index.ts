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
import { wholeWords } from './words.ts';

/** Chinese, in simplified and traditional characters. */
export const zh: LanguagePack = {
  code: 'zh',
  name: 'Chinese',
  version: '1',
  scripts: ['Hans', 'Hant'],
  homeState: 'CN',
  nameMatch: 'exact',
  formulaMatch: 'exact',
  speechRunsOn: true,
  entries: [...time, ...people, ...speech, ...contacts, ...grammar, ...topicEntries, ...quantities, ...wholeWords],
  stem,
  isVerb: () => false,
  dates,
  furniture,
  abbreviations: new Set(),
  nameParticles: new Set(),
  functionWords: [
    '的',
    '了',
    '在',
    '是',
    '和',
    '为',
    '与',
    '对',
    '中',
    '国',
    '将',
    '同',
    '不',
    '有',
    '这',
    '要',
    '双',
    '方',
    '会',
    '也',
    '并',
    '以',
    '及',
    '于',
    '上',
    '等',
    '年',
    '月',
    '日',
    '他',
    '我',
    '们',
  ],
  foreignWords: ['の', 'は', 'を', 'に', 'か', 'て', 'と', 'した', 'する', 'して', 'から', 'も'],
};
