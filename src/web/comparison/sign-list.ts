import { html } from 'hono/html';
import type { Comparison, Places } from '../../comparison/comparison.ts';
import { articleAddress, formulaAddress } from '../addresses.ts';
import type { Content, Markup } from '../markup.ts';
import { comparisonMessages } from '../messages/comparison-messages.ts';
import { vocabulary } from '../messages/vocabulary.ts';
import type { ComparisonNames } from './comparison-names.ts';

interface Sign {
  readonly name: Content;
  /** Keys of the columns that have it. */
  readonly columns: readonly string[];
}

/** Which formulas, topics and figures are in all accounts, in some, or in one alone. */
export function signList(comparison: Comparison, names: ComparisonNames): Markup {
  const { topics, formulas, figures } = comparison;
  const words = comparisonMessages[names.language];
  const { topic: topicNames, figureKind } = vocabulary[names.language];
  const columnsOf = (places: readonly { readonly column: string }[]): string[] => places.map(({ column }) => column);
  return html`${[
    signPart(
      words.formulas,
      formulas.map(({ id, sense, in: places }) => ({
        name: html`<a href="${formulaAddress(id)}">${sense ?? id}</a>${evidenceLinks('formula', places, names)}`,
        columns: columnsOf(places),
      })),
      names,
    ),
    signPart(
      words.topics,
      topics.map(({ topic, in: places }) => ({ name: topicNames[topic], columns: columnsOf(places) })),
      names,
    ),
    signPart(
      words.figures,
      figures.map(({ kind, value, unit, in: places }) => ({
        name: html`${figureKind[kind]} ${value.toLocaleString(names.language)} ${unit}${evidenceLinks('figure', places, names)}`,
        columns: columnsOf(places),
      })),
      names,
    ),
  ]}`;
}

/** One link for each column, to the article where it stands. */
function evidenceLinks(kind: 'formula' | 'figure', places: readonly Places[], names: ComparisonNames): Markup[] {
  const words = comparisonMessages[names.language];
  return places.flatMap(({ column, places: found }) => {
    const [first] = found;
    const letter = names.columns.find(({ key }) => key === column)?.letter ?? '¶';
    if (first === undefined) return [];
    const address = articleAddress(first.article, names.anchorAt(first.article, kind, first.evidence[0]?.start));
    const quoted = first.evidence.map(({ text }) => text).join(' … ');
    return [
      html` <a class="to-text" href="${address}" title="${quoted}" aria-label="${names.column(column)}, ${words.inText}">${letter}</a>`,
    ];
  });
}

function signPart(title: string, signs: readonly Sign[], names: ComparisonNames): Markup | string {
  if (signs.length === 0) return '';
  const words = comparisonMessages[names.language];
  const order = names.columns.map(({ key }) => key);
  const groups = Map.groupBy(signs, ({ columns }) => order.filter(key => columns.includes(key)).join('\n'));
  const headOf = (keys: readonly string[]): string => {
    const having = keys.map(names.column).join('; ');
    if (keys.length === order.length && order.length > 1) return words.inAll;
    return keys.length === 1 ? words.only(having) : words.in(having);
  };
  return html`<section><h3>${title}</h3><dl class="signs">${[...groups].map(
    ([keys, same]) =>
      html`<div><dt>${headOf(keys.split('\n'))}</dt><dd>${same.map(({ name }, i) => html`${i === 0 ? '' : '; '}${name}`)}</dd></div>`,
  )}</dl></section>`;
}
