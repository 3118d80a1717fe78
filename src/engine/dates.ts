import type { LanguagePack, WrittenDate } from '../language/pack.ts';
import { apply, type Element, type Rule } from '../language/rule.ts';
import { dayNumber, dayOfIso, isDay, isoDate, isoOfDay, weekdayOf } from './calendar.ts';
import { Kinds } from './kinds.ts';
import type { Mentions } from './lookup.ts';

/** A date where it stands in the text. */
export interface DateFinding {
  readonly written: WrittenDate;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** A date begins at most this many tokens before the number or word that shows it; before a weekday more: 'в ночь на четверг'. */
const reach = 1;
const weekdayReach = 3;

/** Every date that the pack's rules read, in text order, none inside another. */
export function findDates(mentions: Mentions, pack: LanguagePack): DateFinding[] {
  const { tokens } = mentions;
  const rules = rulesOf(pack);
  const found: DateFinding[] = [];
  let after = 0;
  for (let anchor = 0; anchor < tokens.length; anchor++) {
    if (!tokens.isNumber(anchor) && !mentions.anyAt(anchor, times)) continue;
    let best: DateFinding | null = null;
    const first = anchor - (mentions.mentionAt(anchor, 'weekday') === null ? reach : weekdayReach);
    for (let at = Math.max(after, first); at <= anchor; at++) {
      const candidate = longest(mentions, rules, at);
      if (candidate !== null && candidate.to > anchor && (best === null || candidate.to > best.to)) best = candidate;
    }
    if (best === null) continue;
    found.push(withoutOuterBrackets(tokens, best));
    after = best.to;
  }
  return found;
}

/** Words that name a time; a date may stand where one does, or a number. */
const times = new Kinds('weekday', 'month', 'relative-day', 'relative-month', 'relative-year');

/** A rule, and the elements of which one must stand where it begins: those that may be missing, up to the first that may not. */
interface DateRule {
  readonly rule: Rule<WrittenDate>;
  readonly head: readonly Element[];
}

const rulesOfPacks = new WeakMap<LanguagePack, readonly DateRule[]>();

function rulesOf(pack: LanguagePack): readonly DateRule[] {
  const known = rulesOfPacks.get(pack);
  if (known !== undefined) return known;
  const rules = pack.dates.map(rule => {
    const needed = rule.match.findIndex(({ optional }) => !optional);
    return { rule, head: needed < 0 ? rule.match : rule.match.slice(0, needed + 1) };
  });
  rulesOfPacks.set(pack, rules);
  return rules;
}

/** The longest date that begins at token `at`; most rules cannot begin there, and are not tried. */
function longest(mentions: Mentions, rules: readonly DateRule[], at: number): DateFinding | null {
  let best: DateFinding | null = null;
  for (const { rule, head } of rules) {
    if (!begins(head, mentions, at)) continue;
    const fit = apply(rule, mentions, at);
    if (fit === null || (best !== null && fit.to <= best.to)) continue;
    const { day, month, year } = fit.value;
    if (day !== undefined && month !== undefined && !isDay(year, month, day)) continue;
    best = { written: fit.value, from: at, to: fit.to, rule: rule.id };
  }
  return best;
}

function begins(head: readonly Element[], mentions: Mentions, at: number): boolean {
  for (const element of head) if (element.fits(mentions, at) !== null) return true;
  return false;
}

/** A date's evidence starts at its words, not at a comma before them. */
function withoutOuterBrackets(tokens: Mentions['tokens'], finding: DateFinding): DateFinding {
  return tokens.mark(finding.from) === ',' ? { ...finding, from: finding.from + 1 } : finding;
}

/** What a written date means, given what is known beside it. */
export interface ResolvedDate {
  readonly value: string;
  readonly end: string | null;
  readonly alternatives: readonly string[];
  readonly basis: readonly string[];
  readonly yearInferred: boolean;
  readonly weekdayContradicts: boolean;
}

/** What helps to work out a year that is not written. */
export interface DateContext {
  /** The account is a leader's or a government's own, which appears on the day of the contact. */
  readonly official?: boolean;
  /** The date is of something announced: a year or week that is not written is the nearest, ahead too. */
  readonly upcoming?: boolean;
  /** ISO date of publication as written, or null. */
  readonly published: string | null;
  /** A day of which the text itself gives the year, or null. */
  readonly textDay: number | null;
  /** Years in which all those in contact held the offices that the text gives them, or null where that says nothing. */
  readonly yearsInOffice: { readonly first: number; readonly last: number; allows(date: string): boolean } | null;
}

/** The day that a written date means; null where the words leave it open. */
export function resolveDate(given: WrittenDate, context: DateContext): ResolvedDate | null {
  const anchor = context.published === null ? context.textDay : dayOfIso(context.published);
  const anchorBasis = context.published === null ? 'text' : 'publication-date';
  if (given.relative !== undefined) {
    if (anchor === null) return null;
    return plain(isoOfDay(anchor + given.relative), ['text', anchorBasis]);
  }
  const written = anchor === null ? given : beside(given, anchor);
  const { day, month, weekday } = written;
  if (month === undefined) {
    if (weekday === undefined || anchor === null) return null;
    if (written.weeksAway !== undefined)
      return plain(isoOfDay(anchor - mondayFirst(weekdayOf(anchor)) + 7 * written.weeksAway + mondayFirst(weekday)), [
        'text',
        'weekday',
        anchorBasis,
      ]);
    const since = (weekdayOf(anchor) - weekday + 7) % 7;
    return plain(isoOfDay(context.upcoming === true && since > 0 ? anchor + 7 - since : anchor - since), [
      'text',
      'weekday',
      anchorBasis,
    ]);
  }
  const year = written.year ?? impliedYear(written, month, anchor, context);
  if (year === null) return null;
  const yearInferred = given.year === undefined;
  const basis = yearInferred ? ['text', ...impliedBasis(written, anchor, anchorBasis)] : ['text'];
  if (day === undefined) return { ...plain(`${year}-${String(month).padStart(2, '0')}`, basis), yearInferred };
  const number = dayNumber(year, month, day);
  const contradicts = weekday !== undefined && weekdayOf(number) !== weekday;
  return {
    value: isoDate(year, month, day),
    end: written.endDay === undefined ? null : isoDate(year, month, written.endDay),
    alternatives: contradicts ? [isoOfDay(nearest(number, weekday))] : [],
    basis,
    yearInferred,
    weekdayContradicts: contradicts,
  };
}

/** What a date that counts from the month or year of publication, or gives a day alone, says of month and year. */
function beside(written: WrittenDate, anchor: number): WrittenDate {
  const [year = 0, month = 0, day = 0] = isoOfDay(anchor).split('-').map(Number);
  if (written.yearsAway !== undefined) return { ...written, year: year + written.yearsAway };
  if (written.month !== undefined) return written;
  const away = written.monthsAway ?? (written.day === undefined ? null : written.day > day + 1 ? -1 : 0);
  if (away === null) return written;
  const months = year * 12 + month - 1 + away;
  return { ...written, year: Math.floor(months / 12), month: (months % 12) + 1 };
}

const plain = (value: string, basis: readonly string[]): ResolvedDate => ({
  value,
  end: null,
  alternatives: [],
  basis,
  yearInferred: false,
  weekdayContradicts: false,
});

/** A weekday's place in a week that begins on Monday. */
const mondayFirst = (weekday: number): number => (weekday + 6) % 7;

/** The day nearest to a day that falls on a weekday. */
function nearest(number: number, weekday: number): number {
  const back = (weekdayOf(number) - weekday + 7) % 7;
  return back <= 3 ? number - back : number + 7 - back;
}

const impliedBasis = (written: WrittenDate, anchor: number | null, anchorBasis: string): string[] =>
  anchor !== null ? [anchorBasis] : [...(written.weekday === undefined ? [] : ['weekday']), 'in-office'];

/** The year that puts the date last before publication; without one, the only year that weekday and terms of office allow. */
function impliedYear(written: WrittenDate, month: number, anchor: number | null, context: DateContext): number | null {
  const day = written.day ?? 1;
  if (anchor !== null) {
    const anchorYear = Number(isoOfDay(anchor).slice(0, 4));
    if (context.upcoming === true) {
      const distance = (year: number): number => Math.abs(dayNumber(year, month, day) - anchor);
      return (
        [anchorYear - 1, anchorYear, anchorYear + 1]
          .filter(year => isDay(year, month, day))
          .sort((a, b) => distance(a) - distance(b))[0] ?? null
      );
    }
    const fits = [anchorYear, anchorYear - 1].find(year => isDay(year, month, day) && dayNumber(year, month, day) <= anchor + 1);
    return fits ?? null;
  }
  const office = context.yearsInOffice;
  if (office === null || written.weekday === undefined) return null;
  const years: number[] = [];
  for (let year = office.first; year <= office.last; year++) {
    if (!isDay(year, month, day) || weekdayOf(dayNumber(year, month, day)) !== written.weekday) continue;
    if (office.allows(isoDate(year, month, day))) years.push(year);
  }
  return years.length === 1 ? (years[0] ?? null) : null;
}
