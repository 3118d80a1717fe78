import type { Entry } from '../../language/automaton.ts';
import { lexicon, words } from '../../language/lexicon.ts';

const numbers = lexicon(
  {
    '1': ['one'], '2': ['two'], '3': ['three'], '4': ['four'], '5': ['five'], '6': ['six'], '7': ['seven'], '8': ['eight'], '9': ['nine'], '10': ['ten'], '11': ['eleven'], '12': ['twelve', 'a dozen'], '13': ['thirteen'], '14': ['fourteen'], '15': ['fifteen'], '16': ['sixteen'], '17': ['seventeen'], '18': ['eighteen'], '19': ['nineteen'], '20': ['twenty'],
    '21': ['twenty-one'], '25': ['twenty-five'], '30': ['thirty'], '40': ['forty'], '50': ['fifty'], '60': ['sixty'], '70': ['seventy'], '75': ['seventy-five'], '80': ['eighty'], '90': ['ninety'], '0.5': ['half a'],
  },
  value => ({ kind: 'number', value: Number(value) }),
);

const magnitudes = lexicon({ '100': ['hundred'], '1000': ['thousand'], '1000000': ['million', 'mln', 'mn', 'm'], '1000000000': ['billion', 'bln', 'bn', 'b'], '1000000000000': ['trillion', 'trln', 'tn'] }, factor => ({ kind: 'magnitude', factor: Number(factor) }));

const currencies = lexicon(
  {
    USD: ['$', 'US$', 'USD', '(U.S.|US) dollar(s)', 'American dollars'],
    EUR: ['€', 'EUR', 'euro(s)'],
    GBP: ['£', 'GBP', 'pound(s) (sterling)'],
    JPY: ['¥', 'JPY', '(Japanese) yen'],
    CNY: ['CNY', 'RMB', '(Chinese) yuan', 'renminbi'],
    RUB: ['₽', 'RUB', '(Russian) rubles', '(Russian) ruble', '(Russian) roubles', '(Russian) rouble'],
    IDR: ['IDR', 'Rp', 'rupiah'],
    INR: ['₹', 'INR', '(Indian) rupee(s)', 'Rs'],
    UAH: ['₴', 'UAH', 'hryvnia(s)', 'hryvnias'],
    KRW: ['₩', 'KRW', '(South Korean) won'],
    CHF: ['CHF', 'Swiss francs'],
    CAD: ['C$', 'CAD', 'Canadian dollars'],
    AUD: ['A$', 'AUD', 'Australian dollars'],
    SGD: ['S$', 'SGD', 'Singapore dollars'],
    TRY: ['Turkish lira(s)'],
    SAR: ['SAR', 'Saudi riyals'],
    AED: ['AED', 'dirham(s)'],
    PLN: ['zloty(s)'],
    SEK: ['Swedish kronor'],
    NOK: ['Norwegian kroner'],
  },
  code => ({ kind: 'currency', code }),
);

/** What people are called where they are counted. */
const persons = [
  'people', 'persons', 'person', '(American|U.S.|US|Russian|Ukrainian|Chinese|North Korean|French|British|German) {citizens|soldiers|troops|nationals|students|servicemen|personnel|civilians|workers|tourists|prisoners|businesspeople}', 'citizens', 'nationals', 'civilians', 'soldiers', 'troops', 'servicemen', 'fighters', 'militants', 'prisoners', 'hostages', 'refugees', 'migrants', 'students', 'children', 'women', 'men', 'workers', 'tourists', 'visitors', 'participants', 'delegates', 'officials', 'experts', 'doctors', 'personnel', 'residents', 'victims', 'casualties', 'members', 'lawmakers', 'entrepreneurs', 'businessmen', 'journalists', 'leaders', 'detainees', 'pilots', 'peacekeepers', 'displaced persons', 'internally displaced persons', 'defenders',
  'lives', 'inhabitants', 'consumers', 'farmers', 'athletes', 'scholars', 'volunteers', 'heads of state', 'heads of state and government', 'foreign ministers', 'ministers',
  'Afghans', 'Americans', 'Russians', 'Ukrainians', 'Palestinians', 'Israelis', 'Syrians', 'Iraqis', 'Iranians', 'Germans', 'Indians', 'Pakistanis', 'Turks', 'Poles', 'Africans', 'Europeans', 'Venezuelans', 'Cubans', 'Haitians', 'Libyans', 'Egyptians', 'Jordanians', 'Lebanese', 'Chinese', 'Japanese', 'Indonesians', 'Filipinos', 'Australians', 'Canadians', 'Britons', 'Belarusians', 'Moldovans', 'Georgians', 'Armenians', 'Azerbaijanis', 'Kazakhs', 'Uzbeks', 'Mexicans', 'Guatemalans', 'Koreans', 'Sudanese', 'Ethiopians', 'Kenyans', 'Nigerians', 'South Africans', 'Rohingya', 'Muslims', 'Christians', 'Jews',
];

const units: Entry[] = [
  ...words({ kind: 'unit', figure: 'percentage', unit: 'percent', factor: 1 }, ['%', 'percent', 'per cent', 'pct', 'percentage points', 'percentage point']),
  ...words({ kind: 'unit', figure: 'multiple', unit: 'times', factor: 1 }, ['times', 'fold', '-fold']),
  ...words({ kind: 'unit', figure: 'count', unit: 'person', factor: 1 }, persons),
  ...words({ kind: 'unit', figure: 'count', unit: 'ton', factor: 1 }, ['(metric) tons', 'tonnes', '(metric) ton', 'tonne']),
  ...words({ kind: 'unit', figure: 'count', unit: 'document', factor: 1 }, ['documents', 'agreements', 'memorandums', 'memoranda', 'deals', 'cooperation documents', 'joint documents', 'bilateral documents', 'intergovernmental agreements', 'contracts']),
  ...words({ kind: 'unit', figure: 'count', unit: 'company', factor: 1 }, ['companies', '(Russian|Chinese|American|German|French|Indian|Turkish) companies', 'firms', 'businesses', 'enterprises', 'joint ventures']),
  ...words({ kind: 'unit', figure: 'count', unit: 'country', factor: 1 }, ['countries', 'nations', 'member states', 'member countries']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'year', factor: 1 }, ['years', 'year', '-year', '-year-long']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'year', factor: 10 }, ['decades', 'decade']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'year', factor: 100 }, ['centuries', 'century']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'month', factor: 1 }, ['months', 'month', '-month']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'week', factor: 1 }, ['weeks', 'week', '-week']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'day', factor: 1 }, ['days', 'day', '-day']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'hour', factor: 1 }, ['hours', 'hour', '-hour', '-hour-long']),
  ...words({ kind: 'unit', figure: 'duration', unit: 'minute', factor: 1 }, ['minutes', 'minute', '-minute']),
  ...words({ kind: 'unit', figure: 'anniversary', unit: 'year', factor: 1 }, ['th anniversary', 'st anniversary', 'nd anniversary', 'rd anniversary', '(-)year anniversary', 'years of diplomatic {relations|ties}', 'years since the establishment of diplomatic {relations|ties}', 'th birthday', 'th year of diplomatic relations']),
];

const anniversaries = words({ kind: 'anniversary' }, ['anniversary of', 'marking', 'celebrating', 'commemorating', 'marks', 'celebrates', 'commemorate']);

const figureLeads = words({ kind: 'figure-lead' }, [
  'more than', 'over', 'nearly', 'almost', 'about', 'around', 'approximately', 'some', 'at least', 'up to', 'as many as', 'less than', 'fewer than', 'below', 'above', 'under', 'an estimated', 'roughly', 'close to', 'exceeded', 'exceeding', 'reached', 'reaching', 'rose (by)', 'grew (by)', 'increased (by)', 'fell (by)', 'dropped (by)', 'declined (by)', 'up', 'down', 'by', 'a total of', 'worth', 'in the amount of', 'amounted to', 'totaling', 'totalling', 'another', 'additional', 'an additional',
]);

export const quantities: Entry[] = [...numbers, ...figureLeads, ...magnitudes, ...currencies, ...units, ...anniversaries];
