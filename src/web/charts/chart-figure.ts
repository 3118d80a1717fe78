import { html } from 'hono/html';
import type { InterfaceLanguage } from '../interface-language.ts';
import type { Markup } from '../markup.ts';
import { chartMessages } from '../messages/chart-messages.ts';
import type { Chart } from './chart.ts';
import { type ChartCell, shownValue } from './chart-table.ts';

export interface ChartFigureOptions {
  readonly language: InterfaceLanguage;
  /** The address of the chart's data as comma-separated values. */
  readonly download: string;
}

/** A chart on a page: title, description, picture, and its data as a table and a download. */
export function chartFigure(
  { id, title, description, picture, table }: Chart,
  { language, download }: ChartFigureOptions,
): Markup {
  const words = chartMessages[language];
  const drawn = picture();
  const kinds = table.columns.map((_, i) => (table.rows.every(row => typeof row[i]?.value === 'number') ? 'number' : 'words'));
  return html`<figure class="chart" aria-labelledby="${id}-caption">
<figcaption><h3 id="${id}-caption">${title}</h3><p>${description}</p></figcaption>
${drawn === null ? html`<p class="unstated">${words.nothingToDraw}</p>` : html`<div class="drawing" role="region" tabindex="0" aria-label="${words.drawing(title)}">${drawn}</div>`}
<div class="chart-data">
<details><summary>${words.asTable(table.rows.length)}</summary>
<div class="table-frame" role="region" tabindex="0" aria-label="${words.tableOf(title)}"><table><caption class="unseen">${title}</caption>
<thead><tr>${table.columns.map((column, i) => html`<th scope="col" class="${kinds[i] ?? 'words'}">${column}</th>`)}</tr></thead>
<tbody>${table.rows.map(row => html`<tr>${row.map((cell, i) => html`<td class="${kinds[i] ?? 'words'}">${cellView(cell, language)}</td>`)}</tr>\n`)}</tbody></table></div></details>
<a href="${download}" download>${words.download}</a>
</div>
</figure>`;
}

function cellView({ value, href = null }: ChartCell, language: InterfaceLanguage): Markup | string {
  const shown = shownValue(value, language);
  return href === null ? shown : html`<a href="${href}">${shown}</a>`;
}
