import { html } from 'hono/html';
import type { ArchiveStatus } from '../../archive/archive.ts';
import { layout } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { homeMessages } from '../messages/home-messages.ts';
import type { PageContext } from '../page-context.ts';
import { readForm } from '../read/read-form.ts';
import { type Answer, answerItem } from '../search/answer-item.ts';
import { queryHelp } from '../search/query-help.ts';

export interface HomePageModel {
  readonly status: ArchiveStatus;
  /** The newest articles, without passages. */
  readonly newest: readonly Answer[];
}

/** The first page: what there is, the newest of it, how to ask, and a box to read a text at once. */
export function homePage({ status, newest }: HomePageModel, page: PageContext): Markup {
  const { language } = page;
  const words = homeMessages[language];
  const counts = (['articles', 'contacts', 'statements', 'quotes'] as const).map(
    name => html`<div><dt>${words[name]}</dt><dd>${status[name].toLocaleString(language)}</dd></div>`,
  );
  return layout(page, {
    title: words.title,
    scripts: ['read.js'],
    body: html`<h1>${words.title}</h1>
<p>${words.lead}</p>
<h2 class="unseen">${words.holdings}</h2>
<dl class="tally">${counts}</dl>
${
  status.articles === 0
    ? html`<p>${words.empty}</p>`
    : html`${status.oldest === null || status.newest === null ? '' : html`<p class="more">${words.span(status.oldest.slice(0, 10), status.newest.slice(0, 10))}</p>`}
<section><h2>${words.newest}</h2>
<ol class="answers">${newest.map(answer => answerItem(answer, language))}</ol>
<p class="turning"><a href="/search">${words.all}</a></p></section>`
}
<section><h2>${words.readHeading}</h2>
${readForm({ text: '', published: '', url: '' }, page)}</section>
${queryHelp(language)}`,
  });
}
