import { html } from 'hono/html';
import type { Order } from '../../archive/archive.ts';
import { feedAddress, searchAddress } from '../addresses.ts';
import { layout } from '../layout.ts';
import type { Markup } from '../markup.ts';
import { searchMessages } from '../messages/search-messages.ts';
import type { PageContext } from '../page-context.ts';
import { type Answer, answerItem } from '../search/answer-item.ts';
import { type CountedFacet, facetList } from '../search/facet-list.ts';
import { queryHelp } from '../search/query-help.ts';

/** What came of a query: answers, or why it cannot be read. */
export type SearchOutcome =
  | {
      readonly kind: 'answers';
      readonly total: number;
      readonly answers: readonly Answer[];
      /** The cursor of the next page; null where this is the last. */
      readonly next: string | null;
      /** Null where there are so many answers that they are counted only when asked for. */
      readonly facets: readonly CountedFacet[] | null;
    }
  | {
      readonly kind: 'unreadable';
      /** The message with the query and a caret under the place. */
      readonly explanation: string;
      /** Whole queries that may have been meant. */
      readonly perhaps: readonly string[];
    };

export interface SearchPageModel {
  readonly query: string;
  readonly order: Order;
  readonly after: string | null;
  readonly outcome: SearchOutcome;
}

/** Searching: answers with their evidence, facets that narrow them down, and a feed to follow. */
export function searchPage(model: SearchPageModel, page: PageContext): Markup {
  const { query, outcome } = model;
  const words = searchMessages[page.language];
  const title = query === '' ? words.title : words.titleOf(query);
  const readable = outcome.kind === 'answers';
  return layout(page, {
    title,
    section: 'search',
    query,
    ...(readable ? { feed: feedAddress(query) } : {}),
    body: html`<h1>${words.title}</h1>
${readable ? answersView(model, outcome, page) : unreadableView(outcome, page)}
${query === '' || !readable ? queryHelp(page.language) : ''}`,
  });
}

function answersView(
  { query, order, after }: SearchPageModel,
  { total, answers, next, facets }: Extract<SearchOutcome, { kind: 'answers' }>,
  { language }: PageContext,
): Markup {
  const words = searchMessages[language];
  return html`<ul class="facts">
<li><strong>${words.found(total)}</strong></li>
${(['newest', 'rank'] as const).map(other =>
  other === order
    ? html`<li aria-current="true">${words[other]}</li>`
    : html`<li><a href="${searchAddress({ q: query, order: other })}">${words[other]}</a></li>`,
)}
<li><a href="${feedAddress(query)}" type="application/atom+xml">${words.follow}</a></li>
</ul>
${total === 0 ? html`<p>${words.nothingHelp}</p>` : ''}
<div class="with-facets">
<div>
<ol class="answers">${answers.map(answer => answerItem(answer, language))}</ol>
<p class="turning">${after === null ? '' : html`<a href="${searchAddress({ q: query, order })}">${words.first}</a>`}
${next === null ? '' : html`<a class="button" rel="next" href="${searchAddress({ q: query, order, after: next })}">${words.next}</a>`}</p>
</div>
${facets === null ? html`<p><a href="${searchAddress({ q: query, order, facets: '1' })}">${words.countFacets}</a></p>` : facetList(facets, language)}
</div>`;
}

function unreadableView(
  { explanation, perhaps }: Extract<SearchOutcome, { kind: 'unreadable' }>,
  { language }: PageContext,
): Markup {
  const words = searchMessages[language];
  return html`<h2>${words.cannotRead}</h2>
<pre class="caret" lang="en" tabindex="0">${explanation}</pre>
${perhaps.length === 0 ? '' : html`<p>${words.perhaps}: ${perhaps.map((query, i) => html`${i === 0 ? '' : ', '}<a href="${searchAddress({ q: query })}"><code>${query}</code></a>`)}</p>`}`;
}
