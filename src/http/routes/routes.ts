import { apiRoutes } from '../api/api-routes.ts';
import type { Routes } from '../workbench.ts';
import { articleRoutes } from './article-routes.ts';
import { assetRoutes } from './asset-routes.ts';
import { contactRoutes } from './contact-routes.ts';
import { formulaRoutes } from './formula-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { homeRoutes } from './home-routes.ts';
import { outletRoutes } from './outlet-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { readRoutes } from './read-routes.ts';
import { reviewRoutes } from './review-routes.ts';
import { searchRoutes } from './search-routes.ts';
import { stateRoutes } from './state-routes.ts';

/**
 * Every part of the workbench, one line each. A new page is `web/pages/<name>-page.ts`, a function of a model and the page context that
 * ends in `layout(page, { title, section, body })`; its words, `web/messages/<name>-messages.ts`; its routes, `<name>-routes.ts` here.
 */
export const routes: readonly Routes[] = [
  assetRoutes,
  apiRoutes,
  healthRoutes,
  homeRoutes,
  searchRoutes,
  articleRoutes,
  contactRoutes,
  stateRoutes,
  readRoutes,
  peopleRoutes,
  formulaRoutes,
  outletRoutes,
  reviewRoutes,
];
