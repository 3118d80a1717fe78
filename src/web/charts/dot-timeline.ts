import { axisY, dot, type Markish, rect, ruleY, type SymbolType, text } from '@observablehq/plot';
import type { InterfaceLanguage } from '../interface-language.ts';
import type { Chart, ChartWords } from './chart.ts';
import { draw } from './draw.ts';
import { labelMargin, shortened } from './row-labels.ts';
import { timeAxis, timeDomain, timeOf } from './time-axis.ts';

/** Something at a time. */
export interface TimelineDot {
  /** Key of its row. */
  readonly row: string;
  /** ISO 8601, a day, a month or a year; what is less precise than a day is drawn with a line over all its days. Null is left out of the picture. */
  readonly date: string | null;
  readonly end?: string | null;
  readonly name: string;
  /** The address of its evidence. */
  readonly href: string;
  /** Drawn as a ring: what is announced, and has not taken place. */
  readonly hollow?: boolean;
}

/** A stretch of time that is marked across all rows, as one without any contact. */
export interface TimelineSpan {
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly href?: string;
}

export interface DotTimeline extends ChartWords {
  /** From top to bottom; a colour and a symbol each, in this order. */
  readonly rows: readonly { readonly key: string; readonly name: string }[];
  readonly dots: readonly TimelineDot[];
  readonly spans?: readonly TimelineSpan[];
  /** Heads of the table: when, which row, what. */
  readonly columns: readonly [date: string, row: string, name: string];
  readonly language: InterfaceLanguage;
}

const symbols: readonly SymbolType[] = ['circle', 'square', 'triangle', 'diamond', 'wye', 'star'];
const rowHeight = 34;

/** Dots in time, a row each kind: contacts by how they were made, uses of a formula by outlet. */
export function dotTimeline(timeline: DotTimeline): Chart {
  const { id, title, description, rows, dots, columns } = timeline;
  const names = new Map(rows.map(({ key, name }) => [key, name]));
  return {
    id,
    title,
    description,
    picture: () => pictureOf(timeline),
    table: {
      columns,
      rows: dots.map(({ date, end = null, row, name, href }) => [
        { value: date === null || end === null || end === date ? date : `${date}/${end}` },
        { value: names.get(row) ?? row },
        { value: name, href },
      ]),
    },
  };
}

function pictureOf({ rows, dots, spans = [], language, ...words }: DotTimeline) {
  const placed = dots.flatMap(one => {
    const time = one.date === null ? null : timeOf(one.date, one.end);
    if (time === null) return [];
    const days = (time.to.getTime() - time.from.getTime()) / 86_400_000;
    return [{ ...one, ...time, days, middle: new Date((time.from.getTime() + time.to.getTime()) / 2) }];
  });
  if (placed.length === 0) return null;
  const bands = spans.flatMap(span => {
    const time = timeOf(span.from, span.to);
    return time === null ? [] : [{ ...span, ...time }];
  });
  const domain = timeDomain([...placed, ...bands].flatMap(({ from, to }) => [from, to]));
  const extent = domain[1].getTime() - domain[0].getTime();
  const keys = rows.map(({ key }) => key);
  const names = rows.map(({ name }) => shortened(name));
  const marks: Markish[] = [
    rect(bands, {
      x1: 'from',
      x2: 'to',
      title: 'name',
      href: 'href',
      className: 'silence',
      fill: 'currentColor',
      insetLeft: 1,
      insetRight: 1,
    }),
    ...timeAxis(domain, language),
    ruleY(keys, { className: 'grid' }),
    axisY(keys, {
      tickFormat: (_: string, i: number) => names[i] ?? '',
      tickSize: 0,
      fontSize: 13,
      label: null,
      className: 'axis',
    }),
    text(
      bands.filter(({ from, to }) => (to.getTime() - from.getTime()) / extent > 0.12),
      {
        x: ({ from, to }: { from: Date; to: Date }) => new Date((from.getTime() + to.getTime()) / 2),
        text: 'name',
        frameAnchor: 'top',
        dy: -14,
        fontSize: 12,
        className: 'axis',
      },
    ),
    ...rows.flatMap(({ key }, i): Markish[] => {
      const own = placed.filter(({ row }) => row === key);
      const symbol = symbols[i % symbols.length] ?? 'circle';
      const shared = { y: 'row', title: 'name', href: 'href', className: `series-${(i % 8) + 1}` };
      const at = { ...shared, x: 'middle', symbol, r: 5.5, sort: null };
      return [
        ruleY(
          own.filter(({ days }) => days > 1),
          { ...shared, x1: 'from', x2: 'to', strokeWidth: 3, strokeOpacity: 0.45 },
        ),
        dot(
          own.filter(({ hollow }) => hollow !== true),
          { ...at, fill: 'currentColor', stroke: 'none' },
        ),
        dot(
          own.filter(({ hollow }) => hollow === true),
          { ...at, fill: 'none', strokeWidth: 2 },
        ),
      ];
    }),
  ];
  return draw(words, marks, {
    height: 70 + rows.length * rowHeight,
    marginTop: 26,
    marginBottom: 44,
    marginRight: 16,
    marginLeft: labelMargin(names),
    x: { type: 'utc', domain },
    y: { type: 'point', domain: keys, padding: 0.6 },
  });
}
