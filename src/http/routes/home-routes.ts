import { Hono } from 'hono';
import { homePage } from '../../web/pages/home-page.ts';
import { rememberedStatus } from '../remembered-status.ts';
import type { Routes, Workbench } from '../workbench.ts';

const newestShown = 8;

/** The first page. */
export const homeRoutes: Routes = ({ archive, now }) => {
  const statusNow = rememberedStatus(archive, now);
  return new Hono<Workbench>().get('/', async c => {
    const status = await statusNow();
    const { articles } = await archive.search({ kind: 'everything' }, { order: 'newest', limit: newestShown });
    return c.html(homePage({ status, newest: articles.map(article => ({ article, passages: [] })) }, c.var.page));
  });
};
