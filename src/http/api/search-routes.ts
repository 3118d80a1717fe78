import { createRoute } from '@hono/zod-openapi';
import { articleSummary, facetCounts, searchAnswer } from '../../answers/search-answer.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { Services } from '../services.ts';
import { apiApp } from './api-app.ts';
import { isSet } from './common-schema.ts';
import { found } from './responses.ts';
import { articleListSchema, listQuery, searchQuery, searchSchema, suggestQuery, suggestSchema } from './search-schema.ts';
import { sendPage } from './send-json.ts';

/** Values of a facet that are told. */
const valuesOfFacet = 20;

const search = createRoute({
  method: 'get',
  path: '/api/search',
  operationId: 'search',
  tags: ['Searching'],
  summary: 'Articles that answer a query, with the words that show why',
  request: { query: searchQuery },
  responses: found('A page of answers.', searchSchema, 400),
});

const articles = createRoute({
  method: 'get',
  path: '/api/articles',
  operationId: 'listArticles',
  tags: ['Articles'],
  summary: 'Articles, newest first, or those that answer a query',
  request: { query: listQuery },
  responses: found('A page of articles.', articleListSchema, 400),
});

/** Answered where the search page is; here it is only described. */
const suggest = createRoute({
  method: 'get',
  path: '/api/suggest',
  operationId: 'suggest',
  tags: ['Searching'],
  summary: 'What may be meant while a query is being written',
  request: { query: suggestQuery },
  responses: found('Suggestions; none where nothing is meant.', suggestSchema),
});

export function searchRoutes({ archive, names }: Services) {
  const app = apiApp()
    .openapi(search, async c => {
      const { q, order, limit, after, passages, facets } = c.req.valid('query');
      const query = parseQuery(q, names);
      const page = { order, limit, ...(after === undefined ? {} : { after }) };
      const answer = await searchAnswer(archive, query, page, passages);
      const counted = isSet(facets) ? await facetCounts(archive, query, valuesOfFacet) : null;
      return sendPage(c, searchSchema, { query: q, ...answer, facets: counted });
    })
    .openapi(articles, async c => {
      const { q, order, limit, after } = c.req.valid('query');
      const query = parseQuery(q, names);
      const page = await archive.search(query, { order, limit, ...(after === undefined ? {} : { after }) });
      const total = await archive.count(query);
      return sendPage(c, articleListSchema, { total, next: page.next, articles: page.articles.map(articleSummary) });
    });
  app.openAPIRegistry.registerPath(suggest);
  return app;
}
