import { html } from 'hono/html';
import type { QueuedItem } from '../../archive/review-pages.ts';
import { articleAddress, contactAddress, reviewAddress } from '../addresses.ts';
import { layout } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { reviewMessages } from '../messages/review-messages.ts';
import type { PageContext } from '../page-context.ts';
import { keyHelp } from '../review/key-help.ts';
import { fieldAnchor } from '../review/reviewed-field.ts';
import { reviewerForm } from '../review/reviewer-form.ts';

export interface ReviewPageModel {
  readonly items: readonly QueuedItem[];
  readonly after: string | null;
  readonly next: string | null;
  /** Articles of which the queue does not know yet. */
  readonly waiting: number;
  readonly reviewer: string;
}

/** The queue: what deserves a person's eye, and where to decide it. */
export function reviewPage({ items, after, next, waiting, reviewer }: ReviewPageModel, page: PageContext): Markup {
  const words = reviewMessages[page.language];
  return layout(page, {
    title: words.title,
    section: 'review',
    scripts: ['review.js'],
    body: html`<h1>${words.title}</h1>
<p>${words.lead}</p>
<ul class="facts"><li><a href="/review/log">${words.log}</a></li>
<li><a href="/review/gold.ndjson" download>${words.gold}</a></li></ul>
${reviewerForm(reviewer, '/review', page)}
${waiting === 0 ? '' : html`<p class="problem" role="status">${words.waiting(waiting)}</p>`}
${items.length === 0 ? html`<p>${words.empty}</p>` : html`<ol class="queue">${items.map(item => itemView(item, page))}</ol>`}
<p class="turning">${after === null ? '' : html`<a href="/review">${words.fromStart}</a>`}
${next === null ? '' : html`<a class="button" rel="next" href="/review?${new URLSearchParams({ after: next })}">${words.more}</a>`}</p>
${keyHelp(page)}`,
  });
}

function itemView(item: QueuedItem, { language }: PageContext): Markup {
  const { reason, message, field, evidence, contact, article, title, outlet, published } = item;
  const words = reviewMessages[language];
  const goal =
    field === null && contact !== null
      ? contactAddress(contact)
      : reviewAddress(article, field === null ? undefined : fieldAnchor(field));
  const facts = [published?.slice(0, 10), outlet].filter(fact => fact !== null && fact !== undefined);
  return html`<li class="queued" data-decision tabindex="-1">
<span class="reason ${reason}">${words.reason[reason]}</span>
<div><p><a class="goal" href="${goal}" lang="en" data-key="c">${message}</a></p>
${evidence === null ? '' : html`<blockquote lang="${item.language}" dir="auto">${evidence.map(({ text }) => text).join(' … ')}</blockquote>`}
<p class="more"><a href="${articleAddress(article)}" lang="${item.language}" dir="auto">${title ?? words.untitled}</a>${facts.map(fact => html` · <bdi>${fact}</bdi>`)}${
    contact === null || field === null ? '' : html` · <a href="${contactAddress(contact)}">${words.lookAtContact}</a>`
  }</p></div></li>\n`;
}
