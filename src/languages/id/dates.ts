import type { WrittenDate } from '../../language/pack.ts';
import { concept, dotted, literal, maybe, number, type Rule, rule, type Slots } from '../../language/rule.ts';

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

const opening = [
  maybe(concept('weekday', 'weekday')),
  maybe(concept('part', 'day-part')),
  maybe(literal(',')),
  maybe(literal('tanggal', 'tgl')),
  maybe(literal('(')),
];

const yearDigits = number('year', 0, 2100, [2, 4]);

/** 'Senin, (10/1)', 'Selasa (8/7/20)', 'Kamis (19/6/2025)': day before month, always. */
const slash = rule<WrittenDate>({
  id: 'id.date.slash',
  match: [
    concept('weekday', 'weekday'),
    maybe(concept('part', 'day-part')),
    maybe(literal(',')),
    maybe(literal('(')),
    number('day', 1, 31),
    literal('/', '-'),
    number('month', 1, 12),
    maybe(literal('/', '-')),
    maybe(yearDigits),
    maybe(literal(')')),
  ],
  gives: slots => ({ ...weekday(slots), day: slots.number('day') ?? 0, month: month(slots), ...year(slots) }),
  yes: [
    ['Senin, (10/1)', { weekday: 1, day: 10, month: 1 }],
    ['Selasa (8/7/20)', { weekday: 2, day: 8, month: 7, year: 2020 }],
    ['Kamis (19/6/2025)', { weekday: 4, day: 19, month: 6, year: 2025 }],
    ['Minggu (20/10)', { weekday: 0, day: 20, month: 10 }],
    ["Jum'at malam (4/3/2022)", { weekday: 5, day: 4, month: 3, year: 2022 }],
  ],
  no: ['Pasal (8/7)', 'minggu ke-3', 'skor 3/4'],
});

/** '(19/6/2025)' without a weekday: only with a four-digit year, so that fractions and scores are not dates. */
const bareSlash = rule<WrittenDate>({
  id: 'id.date.bare-slash',
  match: [
    maybe(literal('(')),
    number('day', 1, 31),
    literal('/', '-'),
    number('month', 1, 12),
    literal('/', '-'),
    number('year', 1900, 2100, [4]),
    maybe(literal(')')),
  ],
  gives: slots => ({ day: slots.number('day') ?? 0, month: month(slots), ...year(slots) }),
  yes: [
    ['(19/6/2025)', { day: 19, month: 6, year: 2025 }],
    ['08/07/2020', { day: 8, month: 7, year: 2020 }],
  ],
  no: ['(8/7)', '31/12', '32/1/2020'],
});

/** '19.06.2025', '19.06.25' */
const stopped = rule<WrittenDate>({
  id: 'id.date.stops',
  match: [maybe(literal('(')), dotted('date'), maybe(literal(')'))],
  gives: slots => {
    const [day = 0, month = 0, year = 0] = (slots.digits('date') ?? '').split('.').map(Number);
    return month < 1 || month > 12 ? null : { day, month, year: year < 100 ? 2000 + year : year };
  },
  yes: [
    ['19.06.2025', { day: 19, month: 6, year: 2025 }],
    ['(19.06.25)', { day: 19, month: 6, year: 2025 }],
  ],
  no: ['20.30', '1.500.000', '1.13.20'],
});

/** '2025-06-19' */
const iso = rule<WrittenDate>({
  id: 'id.date.iso',
  match: [number('year', 1900, 2100, [4]), literal('-', '/'), number('month', 1, 12), literal('-', '/'), number('day', 1, 31)],
  gives: slots => ({ day: slots.number('day') ?? 0, month: month(slots), ...year(slots) }),
  yes: [['2025-06-19', { day: 19, month: 6, year: 2025 }]],
  no: ['2025-26'],
});

/** '13 April 2025', '3 Agt. 2024', 'Minggu (20 Oktober 2024)', 'Rabu, 2 Nop' */
const named = rule<WrittenDate>({
  id: 'id.date.named-month',
  match: [
    ...opening,
    number('day', 1, 31),
    maybe(literal('-', 's.d', 'hingga', 'sampai')),
    maybe(number('endDay', 1, 31)),
    concept('month', 'month'),
    maybe(literal('.')),
    maybe(literal(',')),
    maybe(number('year', 1900, 2100, [4])),
    maybe(literal(')')),
    maybe(literal('kemarin')),
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
    ['13 April 2025', { day: 13, month: 4, year: 2025 }],
    ['3 Agt. 2024', { day: 3, month: 8, year: 2024 }],
    ['Minggu (20 Oktober 2024)', { weekday: 0, day: 20, month: 10, year: 2024 }],
    ['Rabu, 2 Nop', { weekday: 3, day: 2, month: 11 }],
    ['09 July 2020', { day: 9, month: 7, year: 2020 }],
    ['Kamis 19 Juni kemarin', { weekday: 4, day: 19, month: 6 }],
    ['18-19 November 2024', { day: 18, endDay: 19, month: 11, year: 2024 }],
  ],
  no: ['40 April', '5 menit'],
});

/** 'April 2025', a month and no day. */
const monthOnly = rule<WrittenDate>({
  id: 'id.date.month',
  match: [concept('month', 'month'), maybe(literal('tahun')), number('year', 1900, 2100, [4])],
  gives: slots => ({ month: month(slots), ...year(slots) }),
  yes: [['Januari 2022', { month: 1, year: 2022 }]],
  no: ['April'],
});

/** 'April lalu', 'Desember tahun lalu', 'Mei tahun ini': a month of last year or this. */
const monthPast = rule<WrittenDate>({
  id: 'id.date.month-past',
  match: [concept('month', 'month'), literal('lalu', 'silam')],
  gives: slots => ({ month: month(slots) }),
  yes: [['April lalu', { month: 4 }]],
  no: ['bulan lalu', 'April'],
});

const monthOfLastYear = rule<WrittenDate>({
  id: 'id.date.month-last-year',
  match: [maybe(number('day', 1, 31)), concept('month', 'month'), literal('tahun'), literal('lalu', 'silam')],
  gives: slots => {
    const day = slots.number('day');
    return { ...(day === null ? {} : { day }), month: month(slots), yearsAway: -1 };
  },
  yes: [
    ['Desember tahun lalu', { month: 12, yearsAway: -1 }],
    ['3 Desember tahun lalu', { day: 3, month: 12, yearsAway: -1 }],
  ],
  no: ['tahun lalu'],
});

const monthOfThisYear = rule<WrittenDate>({
  id: 'id.date.month-this-year',
  match: [maybe(number('day', 1, 31)), concept('month', 'month'), literal('tahun'), literal('ini')],
  gives: slots => {
    const day = slots.number('day');
    return { ...(day === null ? {} : { day }), month: month(slots), yearsAway: 0 };
  },
  yes: [['Mei tahun ini', { month: 5, yearsAway: 0 }]],
  no: ['tahun ini'],
});

/** 'tanggal 3 bulan ini', 'tanggal 25 bulan lalu'; '3 bulan lalu' is three months ago. */
const dayOfThisMonth = rule<WrittenDate>({
  id: 'id.date.day-this-month',
  match: [literal('tanggal', 'tgl'), number('day', 1, 31), literal('bulan'), literal('ini')],
  gives: slots => ({ day: slots.number('day') ?? 0, monthsAway: 0 }),
  yes: [['tanggal 3 bulan ini', { day: 3, monthsAway: 0 }]],
  no: ['3 bulan ini'],
});

const dayOfLastMonth = rule<WrittenDate>({
  id: 'id.date.day-last-month',
  match: [literal('tanggal', 'tgl'), number('day', 1, 31), literal('bulan'), literal('lalu')],
  gives: slots => ({ day: slots.number('day') ?? 0, monthsAway: -1 }),
  yes: [['tanggal 25 bulan lalu', { day: 25, monthsAway: -1 }]],
  no: ['3 bulan lalu'],
});

/** 'Rabu pekan lalu', 'Rabu (pekan lalu)' */
const weekdayLastWeek = rule<WrittenDate>({
  id: 'id.date.weekday-last-week',
  match: [
    concept('weekday', 'weekday'),
    maybe(concept('part', 'day-part')),
    maybe(literal('(')),
    literal('pekan', 'minggu'),
    literal('lalu'),
    maybe(literal(')')),
  ],
  gives: slots => ({ ...weekday(slots), weeksAway: -1 }),
  yes: [
    ['Rabu pekan lalu', { weekday: 3, weeksAway: -1 }],
    ['Kamis malam minggu lalu', { weekday: 4, weeksAway: -1 }],
  ],
  no: ['Minggu lalu', 'pekan lalu'],
});

/** 'Selasa kemarin', 'Rabu lalu'; 'Minggu lalu' is last week. */
const weekdayPast = rule<WrittenDate>({
  id: 'id.date.weekday-past',
  match: [concept('weekday', 'weekday'), maybe(concept('part', 'day-part')), literal('kemarin', 'lalu')],
  gives: slots => (slots.concept('weekday', 'weekday')?.weekday === 0 ? null : weekday(slots)),
  yes: [
    ['Selasa kemarin', { weekday: 2 }],
    ['Rabu malam lalu', { weekday: 3 }],
  ],
  no: ['Minggu lalu', 'tahun lalu'],
});

/** 'hari Selasa', 'Kamis siang waktu setempat', 'Rabu malam': the last such day up to publication. */
const weekdayWithPart = rule<WrittenDate>({
  id: 'id.date.weekday-part',
  match: [maybe(literal('hari')), concept('weekday', 'weekday'), concept('part', 'day-part')],
  gives: slots => weekday(slots),
  yes: [
    ['Kamis siang', { weekday: 4 }],
    ['Minggu malam', { weekday: 0 }],
  ],
  no: ['minggu depan', 'seminggu'],
});

const weekdayAfterDay = rule<WrittenDate>({
  id: 'id.date.weekday-hari',
  match: [literal('hari', 'pada'), concept('weekday', 'weekday')],
  gives: slots => weekday(slots),
  yes: [
    ['hari Selasa', { weekday: 2 }],
    ['pada Senin', { weekday: 1 }],
  ],
  no: ['hari raya'],
});

/** 'kemarin', 'hari ini', 'tadi malam' */
const relative = rule<WrittenDate>({
  id: 'id.date.relative',
  match: [concept('relative', 'relative-day')],
  gives: slots => {
    const found = slots.concept('relative', 'relative-day');
    return found === null ? null : { relative: found.days };
  },
  yes: [
    ['kemarin', { relative: -1 }],
    ['hari ini', { relative: 0 }],
    ['dini hari tadi', { relative: 0 }],
  ],
  no: ['hari itu'],
});

/** 'Senin' and no more, after a comma: ', Senin.' The press closes an attribution so. */
const bareWeekday = rule<WrittenDate>({
  id: 'id.date.weekday',
  match: [literal(','), concept('weekday', 'weekday')],
  gives: slots => weekday(slots),
  yes: [[', Senin', { weekday: 1 }]],
  no: [', sementara'],
});

export const dates: readonly Rule<WrittenDate>[] = [
  slash,
  iso,
  bareSlash,
  stopped,
  named,
  monthOnly,
  monthPast,
  monthOfLastYear,
  monthOfThisYear,
  dayOfThisMonth,
  dayOfLastMonth,
  weekdayLastWeek,
  weekdayPast,
  weekdayWithPart,
  weekdayAfterDay,
  relative,
  bareWeekday,
];
