import { engineVersion } from '../../version.ts';
import type { Services } from '../services.ts';
import { apiApp } from './api-app.ts';
import { articleRoutes } from './article-routes.ts';
import { contactRoutes } from './contact-routes.ts';
import { followingRoutes } from './following-routes.ts';
import { readingRoutes } from './reading-routes.ts';
import { reviewRoutes } from './review-routes.ts';
import { searchRoutes } from './search-routes.ts';
import { statusRoutes } from './status-routes.ts';
import { streamRoutes } from './stream-routes.ts';

const description = `Everything that the pages can do. Offsets count UTF-16 code units of an article's text; evidence is the exact words that stand there.
Lists are paged by a cursor: \`next\` in the answer, and its address in the Link header. Documents carry an ETag. Problems are told as RFC 9457 has it.
Whatever changes something must come from the workbench's own pages, or say so: Origin with the workbench's address, or Sec-Fetch-Site: same-origin.`;

/** All that programs can ask for, and /openapi.json, which is made from the very schemas that check requests. */
export function apiRoutes(services: Services) {
  const api = apiApp();
  const parts = [
    statusRoutes,
    searchRoutes,
    readingRoutes,
    articleRoutes,
    contactRoutes,
    followingRoutes,
    reviewRoutes,
    streamRoutes,
  ];
  for (const part of parts) api.route('/', part(services));
  let written: string | null = null;
  return api.get('/openapi.json', c => {
    written ??= JSON.stringify(
      api.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Readout',
          version: engineVersion,
          description,
          license: { name: 'Apache-2.0' },
        },
        servers: [{ url: '/' }],
      }),
    );
    return c.body(written, 200, { 'Content-Type': 'application/json' });
  });
}
