import { Hono } from 'hono';
import type { Order } from '../../archive/archive.ts';
import { QueryError } from '../../query/query-error.ts';
import { suggest } from '../../query/suggest.ts';
import { searchPage } from '../../web/pages/search-page.ts';
import { feedOfSearch } from '../search/feed-of-search.ts';
import { queryOf, searchOutcome } from '../search/search-outcome.ts';
import type { Routes, Workbench } from '../workbench.ts';

const entriesOfFeed = 50;
/** A text to complete; what is longer is no query. */
const longestTyped = 2_000;

/** Searching: the page, the feed of a search, and what may be meant while somebody types. */
export const searchRoutes: Routes = services =>
  new Hono<Workbench>()
    .get('/search', async c => {
      const { page } = c.var;
      const query = c.req.query('q') ?? '';
      const order: Order = c.req.query('order') === 'rank' ? 'rank' : 'newest';
      const after = c.req.query('after') ?? null;
      const facets = c.req.query('facets') === '1';
      const outcome = await searchOutcome({ text: query, order, after, facets, language: page.language }, services);
      return c.html(searchPage({ query, order, after, outcome }, page), outcome.kind === 'answers' ? 200 : 400);
    })
    .get('/search.atom', async c => {
      const text = c.req.query('q') ?? '';
      const query = queryOf(text, services);
      if (query instanceof QueryError) throw query;
      const { articles } = await services.archive.search(query, { order: 'newest', limit: entriesOfFeed });
      const { origin } = new URL(c.req.url);
      const feed = feedOfSearch({ text, query, articles, language: c.var.page.language, origin, now: services.now() });
      return c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
    })
    .get('/api/suggest', c => {
      const text = (c.req.query('q') ?? '').slice(0, longestTyped);
      const caret = Number(c.req.query('caret') ?? text.length);
      const at = Number.isInteger(caret) && caret >= 0 ? Math.min(caret, text.length) : text.length;
      const suggestions = suggest(text, at, services.names).map(({ place, text, about }) => ({ ...place, text, about }));
      return c.json({ suggestions });
    });
