import { Hono } from 'hono';
import { problemMessages } from '../../web/messages/problem-messages.ts';
import { Refusal } from '../refusal.ts';
import type { Routes, Workbench } from '../workbench.ts';

/** Style sheets and scripts: their names change with what is in them, so that they are kept for good. */
export const assetRoutes: Routes = ({ assets }) =>
  new Hono<Workbench>().get('/assets/:file', c => {
    const asset = assets.file(c.req.param('file'));
    if (asset === null) throw new Refusal(404, language => problemMessages[language].notFound);
    return c.body(asset.bytes, 200, {
      'Content-Type': asset.mediaType,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });
