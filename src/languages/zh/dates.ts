import type { WrittenDate } from '../../language/pack.ts';
import { concept, type Element, literal, maybe, number, type Rule, rule, type Slots } from '../../language/rule.ts';

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
  return {
    ...(first === null ? {} : { day: first }),
    ...(last === null ? {} : { endDay: last }),
    ...(weekday === null ? {} : { weekday: weekday.weekday }),
  };
};

const numerals = '〇一二三四五六七八九';

/** A year in characters: '二〇二五'. */
const yearInCharacters: Element = {
  slot: 'year',
  optional: false,
  fits: (field, at) => {
    let digits = '';
    for (let i = at; i < at + 4; i++) {
      const numeral = field.norm(i) === '零' ? 0 : numerals.indexOf(field.norm(i));
      if (numeral < 0 || field.norm(i) === '') return null;
      digits += String(numeral);
    }
    return { to: at + 4, caught: { digits, value: Number(digits) } };
  },
};

/** The week that a weekday is of: '上周三', '本周二', '下周一'. */
const week: Element = {
  slot: 'week',
  optional: true,
  fits: (field, at) => {
    const value = { 上: -1, 本: 0, 这: 0, 下: 1 }[field.norm(at)];
    return value === undefined || field.mentionAt(at + 1, 'weekday') === null
      ? null
      : { to: at + 1, caught: { digits: '', value } };
  },
};

/** Not after 第, which counts: '第3号' is no day. */
const notCounted: Element = {
  slot: null,
  optional: false,
  fits: (field, at) => (field.norm(at - 1) === '第' ? null : { to: at, caught: null }),
};

/** '5日', '5号'; but '10号线', '3号决议' are numbers of things. */
const dayWordAlone: Element = {
  slot: null,
  optional: false,
  fits: (field, at) =>
    field.norm(at) === '日' || (field.norm(at) === '号' && !'线决文令楼院提法公厅馆机舰'.includes(field.norm(at + 1) || '线'))
      ? { to: at + 1, caught: null }
      : null,
};

/** '2025.06.19', which is one number to the tokens. */
const dottedDate: Element = {
  slot: 'dotted',
  optional: false,
  fits: (field, at) => {
    const digits = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(field.norm(at));
    if (digits === null) return null;
    const [, year = '', month = '', day = ''] = digits;
    return { to: at + 1, caught: { digits: digits[0], value: Number(year) * 10000 + Number(month) * 100 + Number(day) } };
  },
};

/** '（星期四）', '周四' after a date. */
const weekdayAfter: Element = {
  slot: 'weekday',
  optional: true,
  fits: (field, at) => {
    const bracketed = field.norm(at) === '(';
    const weekday = field.mentionAt(bracketed ? at + 1 : at, 'weekday');
    if (weekday === null || (bracketed && field.norm(weekday.to) !== ')')) return null;
    return { to: bracketed ? weekday.to + 1 : weekday.to, caught: weekday.concept };
  },
};

const dayWord = literal('日', '号');
const weekday = [weekdayAfter, maybe(concept('part', 'day-part'))] as const;
const range = [maybe(dayWord), maybe(literal('至', '到', '-', '~')), maybe(number('endDay', 1, 31))] as const;

/** '2025年6月5日晚', '今年6月5日', '去年12月3日', '民国114年6月5日', '2024年9月3日至5日' */
const full = rule<WrittenDate>({
  id: 'zh.date.year-month-day',
  match: [
    number('year', 1900, 2100, [4]),
    literal('年'),
    number('month', 1, 12),
    literal('月'),
    number('day', 1, 31),
    ...range,
    dayWord,
    ...weekday,
  ],
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
  match: [
    literal('民'),
    literal('国'),
    number('republic', 1, 200),
    literal('年'),
    number('month', 1, 12),
    literal('月'),
    number('day', 1, 31),
    dayWord,
    ...weekday,
  ],
  gives: slots => ({ ...year(slots), ...month(slots), ...day(slots) }),
  yes: [['民國114年6月5日', { year: 2025, month: 6, day: 5 }]],
  no: ['民國政府'],
});

/** '6月5日晚', '6月5日', '去年12月3日', '8月31日至9月1日' reads its first day */
const monthDay = rule<WrittenDate>({
  id: 'zh.date.month-day',
  match: [
    maybe(concept('relativeYear', 'relative-year')),
    number('month', 1, 12),
    literal('月'),
    number('day', 1, 31),
    ...range,
    dayWord,
    ...weekday,
  ],
  gives: slots => ({ ...year(slots), ...month(slots), ...day(slots) }),
  yes: [
    ['6月5日晚', { month: 6, day: 5 }],
    ['5月12日下午', { month: 5, day: 12 }],
    ['去年12月3日', { yearsAway: -1, month: 12, day: 3 }],
    ['6月5日（周四）晚', { month: 6, day: 5, weekday: 4 }],
    ['9月3-5日', { month: 9, day: 3, endDay: 5 }],
  ],
  no: ['3个月', '10月', '2月底'],
});

/** '二〇二五年六月十九日' */
const fullInCharacters = rule<WrittenDate>({
  id: 'zh.date.full-in-characters',
  match: [yearInCharacters, literal('年'), concept('monthName', 'month'), concept('dayName', 'number'), dayWord, ...weekday],
  gives: slots => ({ ...year(slots), ...month(slots), ...day(slots) }),
  yes: [['二〇二五年六月十九日', { year: 2025, month: 6, day: 19 }]],
  no: ['二〇二五年', '十年六月'],
});

/** '六月五日' */
const inCharacters = rule<WrittenDate>({
  id: 'zh.date.in-characters',
  match: [
    maybe(concept('relativeYear', 'relative-year')),
    concept('monthName', 'month'),
    concept('dayName', 'number'),
    dayWord,
    ...weekday,
  ],
  gives: slots => ({ ...year(slots), ...month(slots), ...day(slots) }),
  yes: [
    ['六月五日', { month: 6, day: 5 }],
    ['去年十二月二十日', { yearsAway: -1, month: 12, day: 20 }],
  ],
  no: ['六月', '十月革命'],
});

/** '本月3日', '上月25日' */
const relativeMonthDay = rule<WrittenDate>({
  id: 'zh.date.relative-month-day',
  match: [concept('relativeMonth', 'relative-month'), number('day', 1, 31), ...range, dayWord, ...weekday],
  gives: slots => ({ ...month(slots), ...day(slots) }),
  yes: [
    ['本月3日', { monthsAway: 0, day: 3 }],
    ['上月25日晚', { monthsAway: -1, day: 25 }],
  ],
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
  yes: [
    ['去年12月', { yearsAway: -1, month: 12 }],
    ['今年4月', { yearsAway: 0, month: 4 }],
  ],
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
  match: [notCounted, number('day', 1, 31), dayWordAlone, ...weekday],
  gives: slots => day(slots),
  yes: [
    ['2日晚', { day: 2 }],
    ['30日下午', { day: 30 }],
    ['5日', { day: 5 }],
    ['4号晚', { day: 4 }],
  ],
  no: ['32日', '5天', '第5号', '10号线'],
});

/** '今（10）日', '昨（4）日' : the day in brackets beside a relative word, as in Taiwan's press. */
const bracketed = rule<WrittenDate>({
  id: 'zh.date.day-in-brackets',
  match: [
    concept('relative', 'relative-day'),
    literal('('),
    number('day', 1, 31),
    literal(')'),
    maybe(literal('日', '天', '号')),
    maybe(concept('part', 'day-part')),
  ],
  gives: slots => {
    const found = slots.concept('relative', 'relative-day');
    return found === null ? null : { relative: found.days };
  },
  yes: [
    ['今（10）日', { relative: 0 }],
    ['昨（4）日晚', { relative: -1 }],
  ],
  no: ['今（年）'],
});

/** '昨天', '今日', '昨晚' */
const relative = rule<WrittenDate>({
  id: 'zh.date.relative',
  match: [
    concept('relative', 'relative-day'),
    maybe(literal('(')),
    maybe(number('month', 1, 12)),
    maybe(literal('月')),
    maybe(number('day', 1, 31)),
    maybe(dayWord),
    maybe(literal(')')),
    maybe(concept('part', 'day-part')),
  ],
  gives: slots => {
    const found = slots.concept('relative', 'relative-day');
    return found === null ? null : { relative: found.days };
  },
  yes: [
    ['昨天', { relative: -1 }],
    ['今日', { relative: 0 }],
    ['昨晚', { relative: -1 }],
    ['今天（1月29日）上午', { relative: 0 }],
  ],
  no: ['当天', '今后'],
});

/** '周三', '星期一晚': the last such day up to publication; '上周三', '本周二': that of the week told. */
const weekdayAlone = rule<WrittenDate>({
  id: 'zh.date.weekday',
  match: [week, concept('weekday', 'weekday'), maybe(concept('part', 'day-part'))],
  gives: slots => {
    const weeksAway = slots.number('week');
    return { ...day(slots), ...(weeksAway === null ? {} : { weeksAway }) };
  },
  yes: [
    ['周三', { weekday: 3 }],
    ['星期一晚', { weekday: 1 }],
    ['上周三', { weekday: 3, weeksAway: -1 }],
  ],
  no: ['周年', '一周'],
});

/** '周四（6月5日）', '星期四（19日）' */
const weekdayBeforeDay = rule<WrittenDate>({
  id: 'zh.date.weekday-day',
  match: [
    concept('weekday', 'weekday'),
    literal('('),
    number('day', 1, 31),
    dayWord,
    literal(')'),
    maybe(concept('part', 'day-part')),
  ],
  gives: day,
  yes: [['周四（5日）', { weekday: 4, day: 5 }]],
  no: ['周四（5人）'],
});

const weekdayBeforeDate = rule<WrittenDate>({
  id: 'zh.date.weekday-month-day',
  match: [
    concept('weekday', 'weekday'),
    literal('('),
    number('month', 1, 12),
    literal('月'),
    number('day', 1, 31),
    dayWord,
    literal(')'),
    maybe(concept('part', 'day-part')),
  ],
  gives: slots => ({ ...month(slots), ...day(slots) }),
  yes: [['周四（6月5日）', { weekday: 4, month: 6, day: 5 }]],
  no: ['周四（6月）'],
});

/** '2025-06-05', '2025/6/5' */
const iso = rule<WrittenDate>({
  id: 'zh.date.iso',
  match: [
    number('year', 1900, 2100, [4]),
    literal('-', '/', '.'),
    number('month', 1, 12),
    literal('-', '/', '.'),
    number('day', 1, 31),
  ],
  gives: slots => ({ ...year(slots), ...month(slots), ...day(slots) }),
  yes: [['2025-06-05', { year: 2025, month: 6, day: 5 }]],
  no: ['2025-26'],
});

const dotted = rule<WrittenDate>({
  id: 'zh.date.dotted',
  match: [dottedDate],
  gives: slots => {
    const value = slots.number('dotted') ?? 0;
    return { year: Math.floor(value / 10000), month: Math.floor(value / 100) % 100, day: value % 100 };
  },
  yes: [['2025.06.19', { year: 2025, month: 6, day: 19 }]],
  no: ['3.5'],
});

export const dates: readonly Rule<WrittenDate>[] = [
  full,
  fullInCharacters,
  republic,
  monthDay,
  inCharacters,
  relativeMonthDay,
  monthOnly,
  relativeYearMonth,
  iso,
  dotted,
  yearOnly,
  bracketed,
  relative,
  dayAlone,
  weekdayBeforeDate,
  weekdayBeforeDay,
  weekdayAlone,
];
