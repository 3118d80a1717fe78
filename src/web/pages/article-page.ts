import { html } from 'hono/html';
import type { ArchivedArticle } from '../../archive/archived-article.ts';
import { articleAddress, reviewAddress, webAddress } from '../addresses.ts';
import { layout } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { articleMessages } from '../messages/article-messages.ts';
import { reviewMessages } from '../messages/review-messages.ts';
import type { PageContext } from '../page-context.ts';
import { readingView } from '../reading/reading-view.ts';

/** An article of the archive, and what is told of it beside its record. */
export interface ArticlePageModel {
  readonly article: ArchivedArticle;
  /** How many texts it has had, the present one included. */
  readonly revisions: number;
  readonly stateName: (code: string) => string;
}

/** An article with its marks and the record beside it. */
export function articlePage({ article, revisions, stateName }: ArticlePageModel, page: PageContext): Markup {
  const { id, text, record, review, received, address } = article;
  const words = articleMessages[page.language];
  const title = record.document.title?.value ?? words.untitled;
  const atHome = articleAddress(id);
  const onTheWeb = webAddress(address);
  return layout(page, {
    title,
    wide: true,
    scripts: ['reading.js'],
    body: html`<h1 lang="${record.document.language}" dir="auto">${title}</h1>
<ul class="facts">
<li class="review-state ${review}">${words[review]}</li>
<li><a href="${reviewAddress(id)}">${reviewMessages[page.language].reviewIt}</a></li>
<li><time datetime="${received}">${words.received(received.slice(0, 10))}</time></li>
<li><a href="${atHome}/revisions">${words.revisions(revisions)}</a></li>
<li><a href="${atHome}/original" download>${words.original}</a></li>
${onTheWeb === null ? '' : html`<li><a href="${onTheWeb}" rel="noreferrer noopener nofollow external">${words.onTheWeb}</a></li>`}
</ul>
${readingView({
  text,
  record,
  language: page.language,
  stateName,
  whyAddress: pointer => `${atHome}/why?${new URLSearchParams({ pointer })}`,
})}`,
  });
}
