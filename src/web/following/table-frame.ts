import { html } from 'hono/html';
import type { Content, Markup } from '../markup.ts';

/** One column of a table: its head, and whether it holds numbers. */
export interface Column {
  readonly head: string;
  readonly number?: true;
}

/** A table that scrolls by itself where the page is narrow, and is told of by its name. */
export function tableFrame(name: string, columns: readonly Column[], rows: readonly (readonly Content[])[]): Markup {
  const kind = (i: number): string => (columns[i]?.number === true ? 'number' : 'words');
  return html`<div class="listing" role="region" tabindex="0" aria-label="${name}"><table>
<caption class="unseen">${name}</caption>
<thead><tr>${columns.map(({ head }, i) => html`<th scope="col" class="${kind(i)}">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    row =>
      html`<tr>${row.map((cell, i) => (i === 0 ? html`<th scope="row">${cell}</th>` : html`<td class="${kind(i)}">${cell}</td>`))}</tr>\n`,
  )}</tbody></table></div>`;
}
