import type { Entry } from '../../language/automaton.ts';
import { expand, lexicon, words } from '../../language/lexicon.ts';

/** Months, with the abbreviations of the press; 'May' and 'March' are months where a date rule finds a day or a year beside them. */
const months = lexicon(
  {
    '1': ['January', 'Jan'],
    '2': ['February', 'Feb'],
    '3': ['March', 'Mar'],
    '4': ['April', 'Apr'],
    '5': ['May'],
    '6': ['June', 'Jun'],
    '7': ['July', 'Jul'],
    '8': ['August', 'Aug'],
    '9': ['September', 'Sep', 'Sept'],
    '10': ['October', 'Oct'],
    '11': ['November', 'Nov'],
    '12': ['December', 'Dec'],
  },
  month => ({ kind: 'month', month: Number(month) }),
);

const weekdays = lexicon(
  {
    '0': ['Sunday', 'Sun.'],
    '1': ['Monday', 'Mon.'],
    '2': ['Tuesday', 'Tue.', 'Tues.'],
    '3': ['Wednesday', 'Wed.'],
    '4': ['Thursday', 'Thu.', 'Thur.', 'Thurs.'],
    '5': ['Friday', 'Fri.'],
    '6': ['Saturday', 'Sat.'],
  },
  weekday => ({ kind: 'weekday', weekday: Number(weekday) }),
);

const relativeDays = lexicon(
  {
    '-5': ['five days ago'],
    '-4': ['four days ago'],
    '-3': ['three days ago'],
    '-2': ['the day before yesterday', 'two days ago'],
    '-1': ['yesterday', 'yesterday {morning|afternoon|evening}', 'last {night|evening}', 'a day earlier', 'a day ago', 'the previous day', 'overnight'],
    '0': ['(earlier|later) today', 'this {morning|afternoon|evening}', 'earlier this {morning|afternoon|evening}', 'tonight', 'earlier in the day'],
    '1': ['tomorrow', 'tomorrow {morning|afternoon|evening}'],
    '2': ['the day after tomorrow'],
  },
  days => ({ kind: 'relative-day', days: Number(days) }),
);

const dayParts = lexicon(
  {
    'early-morning': ['before dawn', 'early hours', 'the early hours'],
    morning: ['morning'],
    midday: ['noon', 'midday'],
    afternoon: ['afternoon'],
    evening: ['evening', 'night'],
  },
  part => ({ kind: 'day-part', part }),
);

const timeZones = lexicon(
  {
    '-05:00': ['EST', 'ET', 'Eastern Time', 'Eastern Standard Time'],
    '-04:00': ['EDT', 'Eastern Daylight Time'],
    '-08:00': ['PST', 'PT'],
    '-07:00': ['PDT'],
    '+00:00': ['GMT', 'UTC', 'Greenwich Mean Time'],
    '+01:00': ['BST', 'CET', 'Central European Time'],
    '+02:00': ['CEST', 'EET', 'Kyiv time', 'Kiev time'],
    '+03:00': ['MSK', 'Moscow time', 'EEST'],
    '+05:30': ['IST'],
    '+07:00': ['WIB', 'Jakarta time'],
    '+08:00': ['Beijing time', 'Beijing Time', 'SGT', 'HKT'],
    '+09:00': ['JST', 'KST', 'Tokyo time', 'Seoul time'],
  },
  offset => ({ kind: 'time-zone', offset }),
);

const status = [
  ...words({ kind: 'status', status: 'planned' }, [
    'will', 'shall', 'would', 'is to', 'are to', 'was to', 'due to', 'set to', 'plan', 'plans', 'planned', 'planning', 'scheduled', 'expected', 'is expected', 'slated', 'intends', 'intend', 'hopes to', 'hope to', 'wants to', 'ready to', 'prepared to', 'willing to', 'upcoming', 'forthcoming',
    'next', 'ahead of', 'before', 'prior to', 'preparations for', 'preparation for', 'prepare for', 'preparing', 'arrange', 'arranging', 'organizing', 'organising', 'possible', 'possibility of', 'potential', 'proposed', 'propose', 'proposal', 'if', 'unless', 'not', 'never', 'no', 'cancelled', 'canceled', 'postponed', 'refused to', 'invitation', 'invited',
    'look forward to', 'looks forward to', 'looking forward to', 'looked forward to', 'agreed to hold', 'agreed to', 'agreed on a', 'to hold', 'to meet', 'tasked', 'future', 'could', 'can', 'may', 'might', 'should', 'must', 'needs to', 'need to',
  ]),
  ...words({ kind: 'status', status: 'recalled' }, [
    'previously', 'recent', 'recently', 'previous', 'last', 'last {week|month|year}', 'earlier this {week|month|year}', 'since', 'former', 'at the time', 'in the past', 'follow-up to', 'following up on', 'follow up on', 'follows', 'results of', 'outcomes of', 'outcome of', 'in continuation of', 'further to',
    'after', 'first meeting since', 'since their', ...expand('{days|weeks|months|years} {ago|earlier}'),
  ]),
];

/** Times that name no day. */
const vagueDays = words({ kind: 'vague-day' }, ['last {week|month|year}', 'earlier this {week|month|year}', 'a few {days|weeks} ago']);

/** Names of months and weekdays have a capital: 'may' and 'march' are verbs. */
const capitalised = (entries: readonly Entry[]): Entry[] => entries.map(entry => ({ ...entry, casing: 'capital' }));

export const time: Entry[] = [...vagueDays, ...capitalised([...months, ...weekdays]), ...relativeDays, ...dayParts, ...timeZones, ...status];
