import { html } from 'hono/html';
import type { Comparison, Point } from '../../comparison/comparison.ts';
import { groupedPoints } from '../../comparison/grouped-points.ts';
import type { Markup } from '../markup.ts';
import { comparisonMessages } from '../messages/comparison-messages.ts';
import { columnView } from './account-view.ts';
import { type ComparisonNames, type ComparisonWords, comparisonNames } from './comparison-names.ts';
import { pointView } from './point-view.ts';
import { signList } from './sign-list.ts';

/** The accounts of one contact in columns by side, point by point. */
export function comparisonView(comparison: Comparison, asked: ComparisonWords): Markup {
  const words = comparisonMessages[asked.language];
  const names = comparisonNames(comparison, asked);
  const { shared, otherwise, only, untold } = groupedPoints(comparison);
  return html`<p class="more">${words.note}</p>
<div class="tellings accounts">${comparison.columns.map(column => columnView(column, names))}</div>
${comparison.columns.length > 1 ? '' : html`<p class="unstated">${words.oneAccount}</p>`}
${comparison.columns.length > 1 ? signList(comparison, names) : ''}
${pointGroup(words.shared, shared, names)}
${comparison.columns.length > 1 ? only.map(({ column, points }) => pointGroup(words.only(names.column(column)), points, names)) : ''}
${pointGroup(words.otherwise, otherwise, names)}
${pointGroup(words.untold, untold, names)}`;
}

function pointGroup(title: string, points: readonly Point[], names: ComparisonNames): Markup | string {
  if (points.length === 0) return '';
  const words = comparisonMessages[names.language];
  return html`<section><h3>${title} <span class="count">${words.points(points.length)}</span></h3>
<ol class="points">${points.map(point => pointView(point, names))}</ol></section>`;
}
