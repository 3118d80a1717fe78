import type { Comparison } from '../../comparison/comparison.ts';
import { inWords } from '../report/edition.ts';
import type { ComparisonNames } from './comparison-names.ts';

/** Topics, formulas or figures that the same columns have. */
export interface SignLine {
  readonly label: string;
  readonly signs: readonly string[];
}

interface Sign {
  readonly name: string;
  readonly columns: readonly string[];
}

/** For each of topics, formulas and figures: what all columns have, what some, and what one alone. */
export function signLines(
  comparison: Comparison,
  names: ComparisonNames,
): { readonly title: string; readonly lines: readonly SignLine[] }[] {
  const { columns, topics, formulas, figures } = comparison;
  const order = columns.map(({ key }) => key);
  const part = (title: string, signs: readonly Sign[]) => ({ title, lines: linesOf(signs, order, names) });
  const columnsOf = (places: readonly { readonly column: string }[]): string[] => places.map(({ column }) => column);
  return [
    part(
      'Topics',
      topics.map(({ topic, in: places }) => ({ name: inWords(topic), columns: columnsOf(places) })),
    ),
    part(
      'Formulas',
      formulas.map(({ id, sense, in: places }) => ({ name: sense ?? id, columns: columnsOf(places) })),
    ),
    part(
      'Figures',
      figures.map(({ kind, value, unit, in: places }) => ({ name: `${kind} ${value} ${unit}`, columns: columnsOf(places) })),
    ),
  ].filter(({ lines }) => lines.length > 0);
}

function linesOf(signs: readonly Sign[], order: readonly string[], names: ComparisonNames): SignLine[] {
  const groups = Map.groupBy(signs, ({ columns }) => order.filter(key => columns.includes(key)).join('\n'));
  return [...groups].map(([keys, same]) => {
    const having = keys.split('\n');
    const who =
      having.length === order.length && order.length > 1
        ? 'In all'
        : having.length === 1
          ? `Only in ${names.columns(having)}`
          : `In ${names.columns(having)}`;
    return { label: who, signs: same.map(({ name }) => name) };
  });
}
