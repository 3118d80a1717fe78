import { html } from 'hono/html';
import type { FacetName } from '../../archive/archive.ts';
import { searchAddress } from '../addresses.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import type { Markup } from '../markup.ts';
import { searchMessages } from '../messages/search-messages.ts';

/** A value by which answers were counted, and the query that asks for those alone. */
export interface FacetValue {
  readonly name: string;
  readonly articles: number;
  readonly query: string;
}

export interface CountedFacet {
  readonly facet: FacetName;
  readonly values: readonly FacetValue[];
}

/** Answers counted by what can narrow them down, each a link that does. */
export function facetList(facets: readonly CountedFacet[], language: InterfaceLanguage): Markup {
  const words = searchMessages[language];
  return html`<nav class="facets" aria-label="${words.narrow}"><h2>${words.narrow}</h2>
${facets
  .filter(({ values }) => values.length > 0)
  .map(
    ({ facet, values }) => html`<h3>${words.facet[facet]}</h3>
<ul>${values.map(({ name, articles, query }) => html`<li><a href="${searchAddress({ q: query })}"><bdi>${name}</bdi></a> <span class="count">${articles.toLocaleString(language)}</span></li>`)}</ul>`,
  )}</nav>`;
}
