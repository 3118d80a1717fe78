import { Hono } from 'hono';
import { engineVersion } from '../../version.ts';
import type { Routes, Workbench } from '../workbench.ts';

/** Whether the workbench is there and its archive answers. */
export const healthRoutes: Routes = ({ archive }) =>
  new Hono<Workbench>().get('/healthz', async c => {
    // One look-up, whatever the archive's size; it throws where the archive does not answer.
    await archive.article('article:0000000000000000');
    return c.json({ status: 'ok', version: engineVersion });
  });
