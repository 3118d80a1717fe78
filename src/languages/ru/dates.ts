import type { WrittenDate } from '../../language/pack.ts';
import { concept, dotted, type Element, literal, maybe, number, type Rule, rule, type Slots } from '../../language/rule.ts';

const weekday = (slots: Slots): Pick<WrittenDate, 'weekday'> => {
  const found = slots.concept('weekday', 'weekday');
  return found === null ? {} : { weekday: found.weekday };
};

const year = (slots: Slots): Pick<WrittenDate, 'year'> => {
  const digits = slots.digits('year');
  if (digits === null) return {};
  return { year: digits.length === 2 ? 2000 + Number(digits) : Number(digits) };
};

const month = (slots: Slots): number => slots.concept('month', 'month')?.month ?? slots.number('month') ?? 0;

/** '19-го' */
const ordinal = [maybe(literal('-')), maybe(literal('го', 'ого', 'е'))];

const ofYear = [
  maybe(literal(',')),
  maybe(number('year', 1900, 2100, [4])),
  maybe(literal('года', 'год', 'г', 'году')),
  maybe(literal(')')),
] as const;

/** '17 апреля 2025 года', '9 мая', 'в четверг, 17 апреля', 'четверг (17 апреля)', '17–18 апреля' */
const named = rule<WrittenDate>({
  id: 'ru.date.named-month',
  match: [
    maybe(concept('weekday', 'weekday')),
    maybe(concept('part', 'day-part')),
    maybe(literal(',')),
    maybe(literal('(')),
    maybe(concept('part', 'day-part')),
    number('day', 1, 31),
    ...ordinal,
    maybe(literal('-', 'и', 'по')),
    maybe(number('endDay', 1, 31)),
    concept('month', 'month'),
    ...ofYear,
  ],
  gives: slots => {
    const endDay = slots.number('endDay');
    return {
      ...weekday(slots),
      day: slots.number('day') ?? 0,
      ...(endDay === null ? {} : { endDay }),
      month: month(slots),
      ...year(slots),
    };
  },
  yes: [
    ['17 апреля 2025 года', { day: 17, month: 4, year: 2025 }],
    ['9 мая', { day: 9, month: 5 }],
    ['четверг, 17 апреля', { weekday: 4, day: 17, month: 4 }],
    ['понедельник (12 мая)', { weekday: 1, day: 12, month: 5 }],
    ['1 янв 2024', { day: 1, month: 1, year: 2024 }],
    ['18–19 ноября 2024 года', { day: 18, endDay: 19, month: 11, year: 2024 }],
    ['22 июня 2025 г', { day: 22, month: 6, year: 2025 }],
    ['19-го июня', { day: 19, month: 6 }],
    ['воскресенье вечером, 15 июня', { weekday: 0, day: 15, month: 6 }],
  ],
  no: ['40 апреля', '5 минут', 'по 9 миллионов'],
});

/** '18 июня, в среду', '18 июня 2025 года, среда' */
const weekdayAfter = rule<WrittenDate>({
  id: 'ru.date.month-weekday',
  match: [
    number('day', 1, 31),
    concept('month', 'month'),
    maybe(number('year', 1900, 2100, [4])),
    maybe(literal('года', 'г')),
    maybe(literal(',', '(')),
    maybe(literal('в', 'во')),
    concept('weekday', 'weekday'),
    maybe(literal(')')),
    maybe(concept('part', 'day-part')),
  ],
  gives: slots => ({ ...weekday(slots), day: slots.number('day') ?? 0, month: month(slots), ...year(slots) }),
  yes: [
    ['18 июня, в среду', { weekday: 3, day: 18, month: 6 }],
    ['18 июня 2025 года (среда)', { weekday: 3, day: 18, month: 6, year: 2025 }],
  ],
  no: ['18 июня, в этой среде'],
});

/** '17.04.2025', '17.04.25' */
const stopped = rule<WrittenDate>({
  id: 'ru.date.stops',
  match: [dotted('date'), maybe(literal('г'))],
  gives: slots => {
    const [day = 0, month = 0, year = 0] = (slots.digits('date') ?? '').split('.').map(Number);
    return month < 1 || month > 12 ? null : { day, month, year: year < 100 ? 2000 + year : year };
  },
  yes: [
    ['17.04.2025', { day: 17, month: 4, year: 2025 }],
    ['05.03.24', { day: 5, month: 3, year: 2024 }],
  ],
  no: ['20.30', '1.500.000', '1.13.20'],
});

/** '17/04/2025' */
const slashed = rule<WrittenDate>({
  id: 'ru.date.slash',
  match: [number('day', 1, 31), literal('/'), number('month', 1, 12), literal('/'), number('year', 1900, 2100, [4])],
  gives: slots => ({ day: slots.number('day') ?? 0, month: month(slots), ...year(slots) }),
  yes: [['17/04/2025', { day: 17, month: 4, year: 2025 }]],
  no: ['17/04', '32/1/2020'],
});

/** '2025-04-17' */
const iso = rule<WrittenDate>({
  id: 'ru.date.iso',
  match: [number('year', 1900, 2100, [4]), literal('-'), number('month', 1, 12), literal('-'), number('day', 1, 31)],
  gives: slots => ({ day: slots.number('day') ?? 0, month: month(slots), ...year(slots) }),
  yes: [['2025-04-17', { day: 17, month: 4, year: 2025 }]],
  no: ['2025-26'],
});

/** 'ноябре 2024 года', a month and no day. */
const monthOnly = rule<WrittenDate>({
  id: 'ru.date.month',
  match: [concept('month', 'month'), number('year', 1900, 2100, [4]), maybe(literal('года', 'году', 'г'))],
  gives: slots => ({ month: month(slots), ...year(slots) }),
  yes: [
    ['ноябре 2024 года', { month: 11, year: 2024 }],
    ['май 2022', { month: 5, year: 2022 }],
  ],
  no: ['апреля'],
});

/** 'каждого года' makes a month none in particular. */
const notEvery: Element = {
  slot: null,
  optional: false,
  fits: (field, at) => (field.norm(at) === 'каждого' ? null : { to: at, caught: null }),
};

/** 'в апреле': the last such month up to publication. */
const monthPast = rule<WrittenDate>({
  id: 'ru.date.month-past',
  match: [literal('в'), concept('month', 'month'), notEvery],
  gives: slots => ({ month: month(slots) }),
  yes: [['в апреле', { month: 4 }]],
  no: ['в мае каждого года', 'в среде'],
});

/** 'декабре прошлого года', '3 декабря прошлого года' */
const monthOfLastYear = rule<WrittenDate>({
  id: 'ru.date.month-last-year',
  match: [maybe(number('day', 1, 31)), concept('month', 'month'), literal('прошлого', 'минувшего'), literal('года')],
  gives: slots => {
    const day = slots.number('day');
    return { ...(day === null ? {} : { day }), month: month(slots), yearsAway: -1 };
  },
  yes: [
    ['декабре прошлого года', { month: 12, yearsAway: -1 }],
    ['3 декабря прошлого года', { day: 3, month: 12, yearsAway: -1 }],
  ],
  no: ['прошлого года'],
});

/** 'апреле этого года', '5 июня текущего года' */
const monthOfThisYear = rule<WrittenDate>({
  id: 'ru.date.month-this-year',
  match: [maybe(number('day', 1, 31)), concept('month', 'month'), literal('этого', 'текущего', 'нынешнего'), literal('года')],
  gives: slots => {
    const day = slots.number('day');
    return { ...(day === null ? {} : { day }), month: month(slots), yearsAway: 0 };
  },
  yes: [
    ['апреле этого года', { month: 4, yearsAway: 0 }],
    ['5 июня текущего года', { day: 5, month: 6, yearsAway: 0 }],
  ],
  no: ['этого года'],
});

/** '3 числа этого месяца' */
const dayOfThisMonth = rule<WrittenDate>({
  id: 'ru.date.day-this-month',
  match: [number('day', 1, 31), ...ordinal, literal('числа'), literal('этого', 'текущего'), literal('месяца')],
  gives: slots => ({ day: slots.number('day') ?? 0, monthsAway: 0 }),
  yes: [['3 числа этого месяца', { day: 3, monthsAway: 0 }]],
  no: ['3 месяца', 'числа этого месяца'],
});

/** '25 числа прошлого месяца' */
const dayOfLastMonth = rule<WrittenDate>({
  id: 'ru.date.day-last-month',
  match: [number('day', 1, 31), ...ordinal, literal('числа'), literal('прошлого', 'минувшего'), literal('месяца')],
  gives: slots => ({ day: slots.number('day') ?? 0, monthsAway: -1 }),
  yes: [['25 числа прошлого месяца', { day: 25, monthsAway: -1 }]],
  no: ['числа прошлого месяца'],
});

/** 'в среду на прошлой неделе' */
const weekdayLastWeek = rule<WrittenDate>({
  id: 'ru.date.weekday-last-week',
  match: [
    concept('weekday', 'weekday'),
    maybe(concept('part', 'day-part')),
    maybe(literal('на')),
    literal('прошлой', 'минувшей'),
    literal('неделе', 'недели'),
  ],
  gives: slots => ({ ...weekday(slots), weeksAway: -1 }),
  yes: [
    ['среду на прошлой неделе', { weekday: 3, weeksAway: -1 }],
    ['пятницу прошлой недели', { weekday: 5, weeksAway: -1 }],
  ],
  no: ['на прошлой неделе'],
});

/** 'в четверг', 'во вторник вечером', 'в минувшую пятницу': the last such day up to publication. */
const lastWeekday = rule<WrittenDate>({
  id: 'ru.date.weekday',
  match: [
    literal('в', 'во'),
    maybe(literal('этот', 'эту', 'это', 'минувший', 'минувшую', 'минувшее', 'прошлый', 'прошлую', 'прошедший', 'прошедшую')),
    concept('weekday', 'weekday'),
    maybe(concept('part', 'day-part')),
  ],
  gives: slots => weekday(slots),
  yes: [
    ['в четверг', { weekday: 4 }],
    ['во вторник вечером', { weekday: 2 }],
    ['в минувшую пятницу', { weekday: 5 }],
  ],
  no: ['в этой среде', 'в четверть'],
});

/** 'вечером в пятницу', 'вечером пятницы' */
const partOfWeekday = rule<WrittenDate>({
  id: 'ru.date.part-weekday',
  match: [concept('part', 'day-part'), maybe(literal('в', 'во')), concept('weekday', 'weekday')],
  gives: slots => weekday(slots),
  yes: [
    ['вечером в пятницу', { weekday: 5 }],
    ['утром понедельника', { weekday: 1 }],
  ],
  no: ['вечером того дня'],
});

/** 'сегодня', 'накануне', 'вчера вечером' */
const relative = rule<WrittenDate>({
  id: 'ru.date.relative',
  match: [concept('relative', 'relative-day')],
  gives: slots => {
    const found = slots.concept('relative', 'relative-day');
    return found === null ? null : { relative: found.days };
  },
  yes: [
    ['вчера', { relative: -1 }],
    ['сегодня утром', { relative: 0 }],
    ['накануне', { relative: -1 }],
  ],
  no: ['в тот же день'],
});

export const dates: readonly Rule<WrittenDate>[] = [
  named,
  weekdayAfter,
  stopped,
  slashed,
  iso,
  monthOnly,
  monthPast,
  monthOfLastYear,
  monthOfThisYear,
  dayOfThisMonth,
  dayOfLastMonth,
  weekdayLastWeek,
  lastWeekday,
  partOfWeekday,
  relative,
];
