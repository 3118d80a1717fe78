import type { WrittenDate } from '../../language/pack.ts';
import { concept, type Element, literal, maybe, number, type Rule, rule, type Slots } from '../../language/rule.ts';

const weekday = (slots: Slots): Pick<WrittenDate, 'weekday'> => {
  const found = slots.concept('weekday', 'weekday');
  return found === null ? {} : { weekday: found.weekday };
};

const year = (slots: Slots): Pick<WrittenDate, 'year'> => {
  const value = slots.number('year');
  return value === null ? {} : { year: value };
};

const endDay = (slots: Slots): Pick<WrittenDate, 'endDay'> => {
  const value = slots.number('endDay');
  return value === null ? {} : { endDay: value };
};

const month = (slots: Slots): number => slots.concept('month', 'month')?.month ?? slots.number('month') ?? 0;

const opening = [
  maybe(concept('weekday', 'weekday')),
  maybe(concept('part', 'day-part')),
  maybe(literal(',')),
  maybe(literal('(')),
  maybe(literal('the')),
];
const closing = [maybe(literal(',')), maybe(number('year', 1900, 2100, [4])), maybe(literal(')'))];
const ordinal = maybe(literal('st', 'nd', 'rd', 'th'));
const range = [maybe(literal('-', 'to', 'and', 'through')), maybe(number('endDay', 1, 31)), ordinal];

/** 'Thursday, January 10', 'Jan. 10, 2022', 'November 1–2', 'Monday (March 3)' */
const monthFirst = rule<WrittenDate>({
  id: 'en.date.month-day',
  match: [
    ...opening,
    concept('month', 'month'),
    maybe(literal('.')),
    maybe(literal('the')),
    number('day', 1, 31),
    ordinal,
    ...range,
    ...closing,
  ],
  gives: slots => ({ ...weekday(slots), day: slots.number('day') ?? 0, ...endDay(slots), month: month(slots), ...year(slots) }),
  yes: [
    ['Thursday, January 10', { weekday: 4, day: 10, month: 1 }],
    ['Jan. 10, 2022', { day: 10, month: 1, year: 2022 }],
    ['November 14', { day: 14, month: 11 }],
    ['November 1–2', { day: 1, endDay: 2, month: 11 }],
    ['Monday (March 3)', { weekday: 1, day: 3, month: 3 }],
    ['Sept. 5th, 2023', { day: 5, month: 9, year: 2023 }],
    ['Wednesday evening, May 4, 2022', { weekday: 3, day: 4, month: 5, year: 2022 }],
  ],
  no: ['May 40', 'March towards peace', 'he may 10 times over'],
});

/** '10 January 2022', 'Thursday 10 January', 'the 10th of January' */
const dayFirst = rule<WrittenDate>({
  id: 'en.date.day-month',
  match: [
    ...opening,
    number('day', 1, 31),
    ordinal,
    ...range,
    maybe(literal('of')),
    concept('month', 'month'),
    maybe(literal('.')),
    ...closing,
  ],
  gives: slots => ({ ...weekday(slots), day: slots.number('day') ?? 0, ...endDay(slots), month: month(slots), ...year(slots) }),
  yes: [
    ['10 January 2022', { day: 10, month: 1, year: 2022 }],
    ['Thursday 10 January', { weekday: 4, day: 10, month: 1 }],
    ['the 10th of January', { day: 10, month: 1 }],
    ['18-19 November 2024', { day: 18, endDay: 19, month: 11, year: 2024 }],
  ],
  no: ['40 April', '5 minutes'],
});

/** 'January 2022', a month and no day. */
const monthOnly = rule<WrittenDate>({
  id: 'en.date.month',
  match: [
    concept('month', 'month'),
    maybe(literal('.')),
    maybe(literal(',')),
    maybe(literal('of')),
    number('year', 1900, 2100, [4]),
  ],
  gives: slots => ({ month: month(slots), ...year(slots) }),
  yes: [
    ['January 2022', { month: 1, year: 2022 }],
    ['Nov. 2023', { month: 11, year: 2023 }],
  ],
  no: ['April', 'March 22'],
});

/** 'last December', 'in April': the last such month up to publication. */
const monthPast = rule<WrittenDate>({
  id: 'en.date.month-past',
  match: [literal('last', 'in'), concept('month', 'month')],
  gives: slots => ({ month: month(slots) }),
  yes: [
    ['last December', { month: 12 }],
    ['in April', { month: 4 }],
  ],
  no: ['last month', 'in march', 'next April'],
});

/** 'the 3rd of this month' */
const dayOfThisMonth = rule<WrittenDate>({
  id: 'en.date.day-this-month',
  match: [maybe(literal('the')), number('day', 1, 31), ordinal, literal('of'), literal('this'), literal('month')],
  gives: slots => ({ day: slots.number('day') ?? 0, monthsAway: 0 }),
  yes: [['the 3rd of this month', { day: 3, monthsAway: 0 }]],
  no: ['this month'],
});

/** 'the 25th of last month' */
const dayOfLastMonth = rule<WrittenDate>({
  id: 'en.date.day-last-month',
  match: [maybe(literal('the')), number('day', 1, 31), ordinal, literal('of'), literal('last'), literal('month')],
  gives: slots => ({ day: slots.number('day') ?? 0, monthsAway: -1 }),
  yes: [['the 25th of last month', { day: 25, monthsAway: -1 }]],
  no: ['last month'],
});

/** '2025-06-19' */
const iso = rule<WrittenDate>({
  id: 'en.date.iso',
  match: [number('year', 1900, 2100, [4]), literal('-', '/'), number('month', 1, 12), literal('-', '/'), number('day', 1, 31)],
  gives: slots => ({ day: slots.number('day') ?? 0, month: month(slots), ...year(slots) }),
  yes: [['2025-06-19', { day: 19, month: 6, year: 2025 }]],
  no: ['2025-26'],
});

/** '10/31/2022': month first, as in America, where no other reading is left. */
const slashMonthFirst = rule<WrittenDate>({
  id: 'en.date.slash-month-day',
  match: [number('month', 1, 12), literal('/'), number('day', 13, 31), literal('/'), number('year', 1900, 2100, [4])],
  gives: slots => ({ day: slots.number('day') ?? 0, month: month(slots), ...year(slots) }),
  yes: [['10/31/2022', { day: 31, month: 10, year: 2022 }]],
  no: ['10/11/2022', '24/7'],
});

/** '31/10/2022': day first, where no other reading is left. */
const slashDayFirst = rule<WrittenDate>({
  id: 'en.date.slash-day-month',
  match: [number('day', 13, 31), literal('/'), number('month', 1, 12), literal('/'), number('year', 1900, 2100, [4])],
  gives: slots => ({ day: slots.number('day') ?? 0, month: month(slots), ...year(slots) }),
  yes: [['31/10/2022', { day: 31, month: 10, year: 2022 }]],
  no: ['10/11/2022', '24/7'],
});

/** 'on Thursday', 'late on Monday', 'told reporters Friday': the last such day up to publication. */
const onWeekday = rule<WrittenDate>({
  id: 'en.date.on-weekday',
  match: [
    literal(
      'on',
      'last',
      'late',
      'early',
      'said',
      'told',
      'reporters',
      'here',
      'since',
      'phone',
      'telephone',
      'call',
      'talks',
      'met',
      'spoke',
      'held',
      'and',
      'leaders',
      'counterpart',
    ),
    concept('weekday', 'weekday'),
    maybe(concept('part', 'day-part')),
  ],
  gives: slots => weekday(slots),
  yes: [
    ['on Thursday', { weekday: 4 }],
    ['reporters Friday', { weekday: 5 }],
    ['on Monday evening', { weekday: 1 }],
  ],
  no: ['on the day', 'Good Friday', 'next Monday'],
});

/** 'Wednesday last week', 'Wednesday of last week' */
const weekdayLastWeek = rule<WrittenDate>({
  id: 'en.date.weekday-last-week',
  match: [
    maybe(literal('on')),
    concept('weekday', 'weekday'),
    maybe(concept('part', 'day-part')),
    maybe(literal('of')),
    literal('last'),
    literal('week'),
  ],
  gives: slots => ({ ...weekday(slots), weeksAway: -1 }),
  yes: [
    ['Wednesday last week', { weekday: 3, weeksAway: -1 }],
    ['on Monday evening of last week', { weekday: 1, weeksAway: -1 }],
  ],
  no: ['last week', 'Wednesday week'],
});

/** 'Thursday morning' */
const weekdayWithPart = rule<WrittenDate>({
  id: 'en.date.weekday-part',
  match: [concept('weekday', 'weekday'), concept('part', 'day-part')],
  gives: slots => weekday(slots),
  yes: [
    ['Thursday morning', { weekday: 4 }],
    ['Sunday night', { weekday: 0 }],
  ],
  no: ['this morning'],
});

/** Where a clause ends. */
const endsWeekday: Element = {
  slot: null,
  optional: false,
  fits: (field, at) => (at === field.tokens.length || ['.', ',', ';'].includes(field.norm(at)) ? { to: at, caught: null } : null),
};

/** Words that make a weekday a feast, or one that is still to come. */
const plainly: Element = {
  slot: null,
  optional: false,
  fits: (field, at) =>
    /^(good|black|ash|holy|easter|next|coming|every|each|by|until|till|this|from|before|after)$/.test(field.norm(at - 1))
      ? null
      : { to: at, caught: null },
};

/** 'said Thursday.', 'hosted the king Thursday, aides said': the press ends a sentence or a clause so. */
const lastWord = rule<WrittenDate>({
  id: 'en.date.weekday-at-end',
  match: [plainly, concept('weekday', 'weekday'), endsWeekday],
  gives: slots => weekday(slots),
  yes: [['Thursday', { weekday: 4 }]],
  no: ['Good Friday', 'until Monday', 'Sunday school'],
});

/** ', Thursday' */
const bareWeekday = rule<WrittenDate>({
  id: 'en.date.weekday',
  match: [literal(','), concept('weekday', 'weekday')],
  gives: slots => weekday(slots),
  yes: [[', Monday', { weekday: 1 }]],
  no: [', meanwhile'],
});

/** 'today', 'yesterday', 'last night' */
const relative = rule<WrittenDate>({
  id: 'en.date.relative',
  match: [concept('relative', 'relative-day')],
  gives: slots => {
    const found = slots.concept('relative', 'relative-day');
    return found === null ? null : { relative: found.days };
  },
  yes: [
    ['yesterday', { relative: -1 }],
    ['earlier today', { relative: 0 }],
    ['last night', { relative: -1 }],
    ['this morning', { relative: 0 }],
  ],
  no: ['that day', 'nowadays'],
});

export const dates: readonly Rule<WrittenDate>[] = [
  monthFirst,
  dayFirst,
  monthOnly,
  monthPast,
  dayOfThisMonth,
  dayOfLastMonth,
  weekdayLastWeek,
  iso,
  slashMonthFirst,
  slashDayFirst,
  onWeekday,
  weekdayWithPart,
  lastWord,
  bareWeekday,
  relative,
];
