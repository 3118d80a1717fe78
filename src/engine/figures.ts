import type { FigureKind } from '../diplomacy/vocabulary.ts';
import { Kinds } from './kinds.ts';
import type { Mentions } from './lookup.ts';

/** A quantity where it stands in the text: tokens [from, to). */
export interface FigureFinding {
  readonly kind: FigureKind;
  readonly value: number;
  readonly unit: string;
  /** Tokens of what is counted. */
  readonly of: { readonly from: number; readonly to: number } | null;
  readonly from: number;
  readonly to: number;
}

/** From here on a number of years is the year itself. */
const leastCalendarYear = 1000;

/** How far before a number the word of an anniversary may stand. */
const anniversaryReach = 3;

/** Digits that go beyond this are no quantity that anybody states. */
const largest = 1e21;

/** Every quantity with its unit in tokens [from, to). Numbers without a unit, and those inside dates, are left alone. */
export function findFigures(mentions: Mentions, from: number, to: number, taken: Uint8Array): FigureFinding[] {
  const found: FigureFinding[] = [];
  for (let at = from; at < to; at++) {
    if (taken[at] === 1 || !mayBegin(mentions, at) || isOfPair(mentions, at)) continue;
    const number = numberAt(mentions, at);
    if (number === null || number.to > to) continue;
    const figure = figureOf(mentions, at, number, to);
    if (figure === null) {
      at = Math.max(at, number.to - 1);
      continue;
    }
    found.push({ ...figure, from: leadOf(mentions, figure.from, from) });
    at = Math.max(at, figure.to - 1);
  }
  return found;
}

/** Whether digits or a word of quantity stand here. */
const mayBegin = (mentions: Mentions, at: number): boolean => mentions.tokens.isNumber(at) || mentions.anyAt(at, quantities);

const quantities = new Kinds('number', 'unit');

/** 'the two leaders': the number belongs to those in contact and counts nobody. */
function isOfPair(mentions: Mentions, at: number): boolean {
  return mentions.within('pair', at - 2, at + 6).some(pair => pair.from <= at && at < pair.to);
}

/** Where a figure's words begin: 'naik', 'lebih dari' belong to them. */
function leadOf(mentions: Mentions, at: number, floor: number): number {
  for (let from = Math.max(floor, at - 3); from < at; from++) if (mentions.mentionAt(from, 'figure-lead')?.to === at) return from;
  return at;
}

/** A number in digits or words, with its magnitude: '4,3 miliar', 'lima puluh'. */
function numberAt(mentions: Mentions, at: number): { value: number; to: number } | null {
  const word = mentions.mentionAt(at, 'number');
  let value: number | null = word?.concept.value ?? null;
  let to = word?.to ?? at;
  if (mentions.tokens.isNumber(at)) {
    value = parseNumber(mentions.tokens.textOf(at));
    to = at + 1;
  }
  if (value === null) {
    const unit = mentions.mentionAt(at, 'unit');
    return unit !== null && unit.concept.factor > 1 ? { value: 1, to: at } : null;
  }
  for (let magnitude = mentions.mentionAt(to, 'magnitude'); magnitude !== null; magnitude = mentions.mentionAt(to, 'magnitude')) {
    value *= magnitude.concept.factor;
    to = magnitude.to;
  }
  return value < largest ? { value: Math.round(value * 1e6) / 1e6, to } : null;
}

/** '4,3' and '4.3' are four and three tenths; '1.500' and '1,500' fifteen hundred. Null where the digits are no one number. */
export function parseNumber(text: string): number | null {
  if (/^\d{1,3}([.,]\d{3})+$/.test(text) && !/^0/.test(text)) return Number(text.replace(/[.,]/g, ''));
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text)) return Number(text.replace(/\./g, '').replace(',', '.'));
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(text)) return Number(text.replace(/,/g, ''));
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

function figureOf(mentions: Mentions, at: number, number: { value: number; to: number }, limit: number): FigureFinding | null {
  for (let before = at - 1; before >= Math.max(0, at - 2); before--) {
    const currency = mentions.mentionAt(before, 'currency');
    if (currency !== null && currency.to === at)
      return { kind: 'money', value: number.value, unit: currency.concept.code, of: null, from: before, to: number.to };
  }
  const after = mentions.mentionAt(number.to, 'currency');
  if (after !== null) return { kind: 'money', value: number.value, unit: after.concept.code, of: null, from: at, to: after.to };
  const unit = mentions.mentionAt(number.to, 'unit');
  if (unit === null || unit.to > limit) return null;
  const value = number.value * unit.concept.factor;
  if (unit.concept.figure === 'anniversary') {
    const of = subjectAfter(mentions, unit.to, limit);
    return { kind: 'anniversary', value, unit: unit.concept.unit, of, from: at, to: of?.to ?? unit.to };
  }
  if (unit.concept.figure === 'duration' && unit.concept.unit === 'year' && number.value >= leastCalendarYear) return null; // 'since 2013'
  if (unit.concept.figure !== 'duration')
    return { kind: unit.concept.figure, value, unit: unit.concept.unit, of: null, from: at, to: unit.to };
  const anniversary = anniversaryBefore(mentions, at);
  if (anniversary !== null && unit.concept.unit === 'year')
    return {
      kind: 'anniversary',
      value,
      unit: 'year',
      of: subjectAfter(mentions, unit.to, limit),
      from: anniversary,
      to: unit.to,
    };
  if (mentions.grammarAt(at - 1, 'time-point') !== null || mentions.grammarAt(unit.to, 'time-point') !== null) return null;
  return { kind: 'duration', value, unit: unit.concept.unit, of: null, from: at, to: unit.to };
}

function anniversaryBefore(mentions: Mentions, at: number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - anniversaryReach); before--)
    if (mentions.mentionAt(before, 'anniversary') !== null) return before;
  return null;
}

/** The words after the number, as far as the clause goes: what has its anniversary. */
function subjectAfter(mentions: Mentions, from: number, limit: number): FigureFinding['of'] {
  let to = from;
  while (to < Math.min(limit, from + 8) && (mentions.tokens.isWord(to) || mentions.tokens.mark(to) === '-')) {
    if (
      mentions.mentionAt(to, 'act') !== null ||
      mentions.mentionAt(to, 'cue') !== null ||
      mentions.mentionAt(to, 'figure-lead')?.to === to + 1 ||
      mentions.grammarAt(to, 'relative') !== null ||
      (to > from && mentions.grammarAt(to, 'subordinator') !== null)
    )
      break;
    to++;
  }
  while (to > from && mentions.anyGrammarAt(to - 1, ['conjunction', 'preposition', 'with'])) to--;
  return to > from ? { from, to } : null;
}
