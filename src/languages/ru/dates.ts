import type { WrittenDate } from '../../language/pack.ts';
import { concept, literal, maybe, number, type Rule, rule, type Slots } from '../../language/rule.ts';

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

const ofYear = [maybe(literal(',')), maybe(number('year', 1900, 2100, [4])), maybe(literal('года', 'год', 'г', 'году')), maybe(literal(')'))];

/** '17 апреля 2025 года', '9 мая', 'в четверг, 17 апреля', 'четверг (17 апреля)', '17–18 апреля' */
const named = rule<WrittenDate>({
  id: 'ru.date.named-month',
  match: [
    maybe(concept('weekday', 'weekday')), maybe(literal(',')), maybe(literal('(')), maybe(concept('part', 'day-part')), number('day', 1, 31), maybe(literal('-', 'и', 'по')),
    maybe(number('endDay', 1, 31)), concept('month', 'month'), ...ofYear,
  ],
  gives: slots => {
    const endDay = slots.number('endDay');
    return { ...weekday(slots), day: slots.number('day') ?? 0, ...(endDay === null ? {} : { endDay }), month: month(slots), ...year(slots) };
  },
  yes: [
    ['17 апреля 2025 года', { day: 17, month: 4, year: 2025 }],
    ['9 мая', { day: 9, month: 5 }],
    ['четверг, 17 апреля', { weekday: 4, day: 17, month: 4 }],
    ['понедельник (12 мая)', { weekday: 1, day: 12, month: 5 }],
    ['1 янв 2024', { day: 1, month: 1, year: 2024 }],
    ['18–19 ноября 2024 года', { day: 18, endDay: 19, month: 11, year: 2024 }],
    ['22 июня 2025 г', { day: 22, month: 6, year: 2025 }],
  ],
  no: ['40 апреля', '5 минут', 'по 9 миллионов'],
});

/** '17.04.2025', '17.04.25', '17/04/2025' */
const dotted: Rule<WrittenDate> = rule<WrittenDate>({
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
  yes: [['ноябре 2024 года', { month: 11, year: 2024 }], ['май 2022', { month: 5, year: 2022 }]],
  no: ['апреля'],
});

/** 'в четверг', 'во вторник вечером', 'в минувшую пятницу': the last such day up to publication. */
const lastWeekday = rule<WrittenDate>({
  id: 'ru.date.weekday',
  match: [literal('в', 'во'), maybe(literal('этот', 'эту', 'это', 'минувший', 'минувшую', 'минувшее', 'прошлый', 'прошлую', 'прошедший', 'прошедшую')), concept('weekday', 'weekday'), maybe(concept('part', 'day-part'))],
  gives: slots => weekday(slots),
  yes: [['в четверг', { weekday: 4 }], ['во вторник вечером', { weekday: 2 }], ['в минувшую пятницу', { weekday: 5 }]],
  no: ['в этой среде', 'в четверть'],
});

/** 'вечером в пятницу', 'вечером пятницы' */
const partOfWeekday = rule<WrittenDate>({
  id: 'ru.date.part-weekday',
  match: [concept('part', 'day-part'), maybe(literal('в', 'во')), concept('weekday', 'weekday')],
  gives: slots => weekday(slots),
  yes: [['вечером в пятницу', { weekday: 5 }], ['утром понедельника', { weekday: 1 }]],
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
  yes: [['вчера', { relative: -1 }], ['сегодня утром', { relative: 0 }], ['накануне', { relative: -1 }]],
  no: ['в тот же день'],
});

export const dates: readonly Rule<WrittenDate>[] = [named, dotted, iso, monthOnly, lastWeekday, partOfWeekday, relative];
