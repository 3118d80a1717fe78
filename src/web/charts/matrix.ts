import { axisX, axisY, cell, type Markish, text } from '@observablehq/plot';
import type { InterfaceLanguage } from '../interface-language.ts';
import type { Chart, ChartWords } from './chart.ts';
import { shownNumber } from './chart-table.ts';
import { chartWidth, draw } from './draw.ts';
import { labelMargin, shortened } from './row-labels.ts';

/** How often a row and a column go together. */
export interface MatrixCell {
  /** Keys. */
  readonly row: string;
  readonly column: string;
  readonly value: number;
  /** The address of what was counted. */
  readonly href: string | null;
}

export interface Matrix extends ChartWords {
  readonly rows: readonly { readonly key: string; readonly name: string }[];
  readonly across: readonly { readonly key: string; readonly name: string }[];
  readonly cells: readonly MatrixCell[];
  /** Heads of the table: row, column, number. */
  readonly columns: readonly [row: string, column: string, value: string];
  readonly language: InterfaceLanguage;
}

/** Shades, from the lightest; each cell has its number too. */
const shades = 4;
const cellHeight = 34;
const cellWidth = 110;

/** Numbers by row and column: who speaks with whom, which topics with which acts. */
export function matrix(chart: Matrix): Chart {
  const { id, title, description, rows, across, cells, columns } = chart;
  const nameIn = (named: Matrix['rows'], key: string): string => named.find(one => one.key === key)?.name ?? key;
  return {
    id,
    title,
    description,
    picture: () => pictureOf(chart),
    table: {
      columns,
      rows: cells.map(({ row, column, value, href }) => [
        { value: nameIn(rows, row) },
        { value: nameIn(across, column) },
        { value, href },
      ]),
    },
  };
}

function pictureOf({ rows, across, cells, language, ...words }: Matrix) {
  const keys = rows.map(({ key }) => key);
  const acrossKeys = across.map(({ key }) => key);
  const shown = cells.filter(({ row, column, value }) => value > 0 && keys.includes(row) && acrossKeys.includes(column));
  if (shown.length === 0) return null;
  const names = rows.map(({ name }) => shortened(name));
  const heads = across.map(({ name }) => shortened(name));
  const most = Math.max(...shown.map(({ value }) => value));
  const shadeOf = (value: number): number => Math.max(1, Math.ceil((value / most) * shades));
  const said = ({ row, column, value }: MatrixCell): string =>
    `${names[keys.indexOf(row)] ?? row}, ${heads[acrossKeys.indexOf(column)] ?? column}: ${shownNumber(value, language)}`;
  const axis = { tickSize: 0, fontSize: 13, label: null, className: 'axis' };
  const margin = labelMargin(heads);
  const marks: Markish[] = [
    axisY(keys, { ...axis, tickFormat: (_: string, i: number) => names[i] ?? '' }),
    axisX(acrossKeys, {
      ...axis,
      anchor: 'top',
      tickFormat: (_: string, i: number) => heads[i] ?? '',
      tickRotate: -40,
      textAnchor: 'start',
    }),
    ...Array.from({ length: shades }, (_, i) =>
      cell(
        shown.filter(({ value }) => shadeOf(value) === i + 1),
        { x: 'column', y: 'row', href: 'href', title: said, className: `shade-${i + 1}`, fill: 'currentColor', inset: 1 },
      ),
    ),
    ...Array.from({ length: shades }, (_, i) =>
      text(
        shown.filter(({ value }) => shadeOf(value) === i + 1),
        {
          x: 'column',
          y: 'row',
          text: ({ value }: MatrixCell) => shownNumber(value, language),
          fontSize: 13,
          className: `on-shade-${i + 1}`,
          fill: 'currentColor',
        },
      ),
    ),
  ];
  const left = labelMargin(names);
  const right = 60;
  return draw(words, marks, {
    width: Math.min(chartWidth, left + right + across.length * cellWidth),
    height: margin * 0.75 + 20 + rows.length * cellHeight,
    marginTop: margin * 0.75 + 10,
    marginBottom: 8,
    marginRight: right,
    marginLeft: left,
    x: { type: 'band', domain: acrossKeys },
    y: { type: 'band', domain: keys },
  });
}
