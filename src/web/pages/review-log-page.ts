import { html } from 'hono/html';
import type { LogEntry } from '../../archive/review-pages.ts';
import type { Correction, Json } from '../../review/correction.ts';
import { nameOf } from '../../review/field-ref.ts';
import { articleAddress, reviewAddress } from '../addresses.ts';
import { tableFrame } from '../following/table-frame.ts';
import { layout } from '../layout.ts';
import type { Content, Markup } from '../markup.ts';
import { reviewMessages } from '../messages/review-messages.ts';
import type { PageContext } from '../page-context.ts';
import { fieldAnchor } from '../review/reviewed-field.ts';

export interface ReviewLogPageModel {
  readonly entries: readonly LogEntry[];
  readonly after: number | null;
  readonly next: number | null;
}

/** Who decided what and when, and what stood there before. */
export function reviewLogPage({ entries, after, next }: ReviewLogPageModel, page: PageContext): Markup {
  const words = reviewMessages[page.language];
  const rows = entries.map(({ kind, at, by, correction }): Content[] => [
    html`<time datetime="${at}">${at.slice(0, 16).replace('T', ' ')}</time>`,
    html`<bdi>${by}</bdi>`,
    html`${kind === 'undo' ? words.undo : words.verdict[correction.verdict]}: <a href="${reviewAddress(correction.article, fieldAnchor(correction.field))}">${fieldName(correction, page)}</a>
<p class="more"><a href="${articleAddress(correction.article)}">${correction.article.replace(/^article:/, '')}</a></p>`,
    valueView(kind === 'undo' ? correction.after : correction.before, page),
    valueView(kind === 'undo' ? correction.before : correction.after, page),
    html`${(correction.evidence ?? []).map(({ text }) => html`<p><q dir="auto">${text}</q></p>`)}${correction.reason === null ? '' : html`<p><bdi>${correction.reason}</bdi></p>`}`,
    kind === 'undo'
      ? ''
      : correction.undone === null
        ? undoForm(correction, page)
        : html`<span class="basis">${words.undone(correction.undone.by, correction.undone.at.slice(0, 10))}</span>`,
  ]);
  return layout(page, {
    title: words.log,
    section: 'review',
    wide: true,
    body: html`<h1>${words.log}</h1>
<ul class="facts"><li><a href="/review">${words.queue}</a></li></ul>
${
  rows.length === 0
    ? html`<p>${words.noLog}</p>`
    : tableFrame(
        words.log,
        [words.when, words.who, words.what, words.before, words.after, words.evidence, words.undo].map(head => ({ head })),
        rows,
      )
}
<p class="turning">${after === null ? '' : html`<a href="/review/log">${words.fromStart}</a>`}
${next === null ? '' : html`<a class="button" rel="next" href="/review/log?after=${next}">${words.more}</a>`}</p>`,
  });
}

function fieldName({ field }: Correction, { language }: PageContext): string {
  const words = reviewMessages[language];
  const name = nameOf(field);
  const label = name === null ? words.whole : (new Map(Object.entries(words.names)).get(name) ?? name);
  return `${words.part[field.part]}, ${label}`;
}

const undoForm = ({ id, article }: Correction, { language }: PageContext): Markup =>
  html`<form method="post" action="${reviewAddress(article)}"><input type="hidden" name="back" value="log"><button class="quiet" name="undo" value="${id}">${reviewMessages[language].undo}</button></form>`;

/** As much of a value as a line of the log shows. */
const longest = 300;

function valueView(value: Json, { language }: PageContext): Markup {
  if (value === null) return html`<span class="unstated">${reviewMessages[language].nothing}</span>`;
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  const shown = written.length > longest ? `${written.slice(0, longest).toWellFormed()}…` : written;
  return typeof value === 'string' ? html`<bdi>${shown}</bdi>` : html`<code>${shown}</code>`;
}
