import { createRoute } from '@hono/zod-openapi';
import { engineVersion } from '../../version.ts';
import { rememberedStatus } from '../remembered-status.ts';
import type { Services } from '../services.ts';
import { apiApp } from './api-app.ts';
import { found } from './responses.ts';
import { sendJson } from './send-json.ts';
import { statusSchema } from './status-schema.ts';

const status = createRoute({
  method: 'get',
  path: '/api/status',
  operationId: 'status',
  tags: ['Archive'],
  summary: 'How much is in the archive',
  responses: found('Counts of what is there, at most a minute old.', statusSchema),
});

export function statusRoutes({ archive, now }: Services) {
  const statusNow = rememberedStatus(archive, now);
  return apiApp().openapi(status, async c =>
    sendJson(c, statusSchema, { version: engineVersion, ...(await statusNow()), unsettled: await archive.unsettled() }),
  );
}
