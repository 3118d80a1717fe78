import type { WrittenDate } from '../../language/pack.ts';
import { concept, literal, maybe, number, type Rule, rule, type Slots } from '../../language/rule.ts';

const year = (slots: Slots): Pick<WrittenDate, 'year' | 'yearsAway'> => {
  const written = slots.number('year');
  if (written !== null) return { year: written };
  const republic = slots.number('republic');
  if (republic !== null) return { year: republic + 1911 };
  const relative = slots.concept('relativeYear', 'relative-year');
  return relative === null ? {} : { yearsAway: relative.years };
};

const month = (slots: Slots): Pick<WrittenDate, 'month' | 'monthsAway'> => {
  const named = slots.concept('monthName', 'month')?.month ?? slots.number('month');
  if (named !== null) return { month: named };
  const relative = slots.concept('relativeMonth', 'relative-month');
  return relative === null ? {} : { monthsAway: relative.months };
};

const day = (slots: Slots): Pick<WrittenDate, 'day' | 'endDay' | 'weekday'> => {
  const first = slots.number('day') ?? slots.concept('dayName', 'number')?.value ?? null;
  const last = slots.number('endDay');
  const weekday = slots.concept('weekday', 'weekday');
  return { ...(first === null ? {} : { day: first }), ...(last === null ? {} : { endDay: last }), ...(weekday === null ? {} : { weekday: weekday.weekday }) };
};

const openingBracket = maybe(literal('(', '[', '【', '〔'));
const closingBracket = maybe(literal(')', ']', '】', '〕'));
const dayWord = literal('日', '号');
const weekday = [openingBracket, maybe(literal(',')), maybe(concept('weekday', 'weekday')), closingBracket, maybe(concept('part', 'day-part'))] as const;
const range = [maybe(dayWord), maybe(literal('至', '到', '-', '~')), maybe(number('endDay', 1, 31))] as const;

/** '2025年6月5日晚', '今年6月5日', '去年12月3日', '民国114年6月5日', '2024年9月3日至5日' */
const full = rule<WrittenDate>({
  id: 'zh.date.year-month-day',
  match: [number('year', 1900, 2100, [4]), literal('年'), number('month', 1, 12), literal('月'), number('day', 1, 31), ...range, dayWord, ...weekday],
  gives: slots => ({ ...year(slots), ...month(slots), ...day(slots) }),
  yes: [
    ['2025年6月5日晚', { year: 2025, month: 6, day: 5 }],
    ['2024年9月3日至5日', { year: 2024, month: 9, day: 3, endDay: 5 }],
    ['２０２５年６月５日', { year: 2025, month: 6, day: 5 }],
    ['2025年6月5日（星期四）', { year: 2025, month: 6, day: 5, weekday: 4 }],
  ],
  no: ['2025年峰会', '13月5日'],
});

/** '民國114年6月5日' */
const republic = rule<WrittenDate>({
  id: 'zh.date.republic',
  match: [literal('民'), literal('国'), number('republic', 1, 200), literal('年'), number('month', 1, 12), literal('月'), number('day', 1, 31), dayWord, ...weekday],
  gives: slots => ({ ...year(slots), ...month(slots), ...day(slots) }),
  yes: [['民國114年6月5日', { year: 2025, month: 6, day: 5 }]],
  no: ['民國政府'],
});

/** '6月5日晚', '6月5日', '去年12月3日', '8月31日至9月1日' reads its first day */
const monthDay = rule<WrittenDate>({
  id: 'zh.date.month-day',
  match: [maybe(concept('relativeYear', 'relative-year')), number('month', 1, 12), literal('月'), number('day', 1, 31), ...range, dayWord, ...weekday],
  gives: slots => ({ ...year(slots), ...month(slots), ...day(slots) }),
  yes: [
    ['6月5日晚', { month: 6, day: 5 }],
    ['5月12日下午', { month: 5, day: 12 }],
    ['去年12月3日', { yearsAway: -1, month: 12, day: 3 }],
    ['6月5日（周四）晚', { month: 6, day: 5, weekday: 4 }],
    ['9月3-5日', { month: 9, day: 3, endDay: 5 }],
  ],
  no: ['3个月', '10月', '2月30号线'],
});

/** '六月五日' */
const inCharacters = rule<WrittenDate>({
  id: 'zh.date.in-characters',
  match: [maybe(concept('relativeYear', 'relative-year')), concept('monthName', 'month'), concept('dayName', 'number'), dayWord, ...weekday],
  gives: slots => ({ ...year(slots), ...month(slots), ...day(slots) }),
  yes: [['六月五日', { month: 6, day: 5 }], ['去年十二月二十日', { yearsAway: -1, month: 12, day: 20 }]],
  no: ['六月', '十月革命'],
});

/** '本月3日', '上月25日' */
const relativeMonthDay = rule<WrittenDate>({
  id: 'zh.date.relative-month-day',
  match: [concept('relativeMonth', 'relative-month'), number('day', 1, 31), ...range, dayWord, ...weekday],
  gives: slots => ({ ...month(slots), ...day(slots) }),
  yes: [['本月3日', { monthsAway: 0, day: 3 }], ['上月25日晚', { monthsAway: -1, day: 25 }]],
  no: ['上个月'],
});

/** '2025年6月', '去年12月', '今年4月' */
const monthOnly = rule<WrittenDate>({
  id: 'zh.date.year-month',
  match: [number('year', 1900, 2100, [4]), literal('年'), number('month', 1, 12), literal('月')],
  gives: slots => ({ ...year(slots), ...month(slots) }),
  yes: [['2025年6月', { year: 2025, month: 6 }]],
  no: ['2025年6家', '6月'],
});

const relativeYearMonth = rule<WrittenDate>({
  id: 'zh.date.relative-year-month',
  match: [concept('relativeYear', 'relative-year'), number('month', 1, 12), literal('月')],
  gives: slots => ({ ...year(slots), ...month(slots) }),
  yes: [['去年12月', { yearsAway: -1, month: 12 }], ['今年4月', { yearsAway: 0, month: 4 }]],
  no: ['今年'],
});

/** '1967年': a year alone says no day, but is no quantity either. */
const yearOnly = rule<WrittenDate>({
  id: 'zh.date.year',
  match: [number('year', 1000, 2100, [4]), literal('年')],
  gives: slots => year(slots),
  yes: [['1967年', { year: 1967 }]],
  no: ['50年', '2025人'],
});

/** '2日晚', '30日下午', '（5日）', '5日': the last such day up to publication. */
const dayAlone = rule<WrittenDate>({
  id: 'zh.date.day',
  match: [number('day', 1, 31), dayWord, ...weekday],
  gives: slots => day(slots),
  yes: [['2日晚', { day: 2 }], ['30日下午', { day: 30 }], ['5日', { day: 5 }], ['4号', { day: 4 }]],
  no: ['32日', '5天', '第5'],
});

/** '今（10）日', '昨（4）日' : the day in brackets beside a relative word, as in Taiwan's press. */
const bracketed = rule<WrittenDate>({
  id: 'zh.date.day-in-brackets',
  match: [concept('relative', 'relative-day'), literal('('), number('day', 1, 31), literal(')'), maybe(literal('日', '天', '号')), maybe(concept('part', 'day-part'))],
  gives: slots => {
    const found = slots.concept('relative', 'relative-day');
    return found === null ? null : { relative: found.days };
  },
  yes: [['今（10）日', { relative: 0 }], ['昨（4）日晚', { relative: -1 }]],
  no: ['今（年）'],
});

/** '昨天', '今日', '昨晚' */
const relative = rule<WrittenDate>({
  id: 'zh.date.relative',
  match: [concept('relative', 'relative-day'), maybe(literal('(')), maybe(number('month', 1, 12)), maybe(literal('月')), maybe(number('day', 1, 31)), maybe(dayWord), maybe(literal(')')), maybe(concept('part', 'day-part'))],
  gives: slots => {
    const found = slots.concept('relative', 'relative-day');
    return found === null ? null : { relative: found.days };
  },
  yes: [['昨天', { relative: -1 }], ['今日', { relative: 0 }], ['昨晚', { relative: -1 }], ['今天（1月29日）上午', { relative: 0 }]],
  no: ['当天', '今后'],
});

/** '周三', '星期一晚': the last such day up to publication. */
const weekdayAlone = rule<WrittenDate>({
  id: 'zh.date.weekday',
  match: [maybe(literal('本')), concept('weekday', 'weekday'), openingBracket, maybe(number('month', 1, 12)), maybe(literal('月')), maybe(number('day', 1, 31)), maybe(dayWord), closingBracket, maybe(concept('part', 'day-part'))],
  gives: slots => ({ ...day(slots), ...month(slots) }),
  yes: [['周三', { weekday: 3 }], ['星期一晚', { weekday: 1 }], ['周四（6月5日）', { weekday: 4, month: 6, day: 5 }], ['周四（5日）', { weekday: 4, day: 5 }]],
  no: ['周年', '一周'],
});

/** '2025-06-05', '2025/6/5' */
const iso = rule<WrittenDate>({
  id: 'zh.date.iso',
  match: [number('year', 1900, 2100, [4]), literal('-', '/', '.'), number('month', 1, 12), literal('-', '/', '.'), number('day', 1, 31)],
  gives: slots => ({ ...year(slots), ...month(slots), ...day(slots) }),
  yes: [['2025-06-05', { year: 2025, month: 6, day: 5 }]],
  no: ['2025-26'],
});

export const dates: readonly Rule<WrittenDate>[] = [
  full, republic, monthDay, inCharacters, relativeMonthDay, monthOnly, relativeYearMonth, iso, yearOnly, bracketed, relative, dayAlone, weekdayAlone,
];
