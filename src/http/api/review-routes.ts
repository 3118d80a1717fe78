import { createRoute } from '@hono/zod-openapi';
import { settled } from '../../answers/settled.ts';
import { correctionDraftSchema } from '../../review/correction.ts';
import type { Services } from '../services.ts';
import { apiApp } from './api-app.ts';
import { body, done, found } from './responses.ts';
import {
  correction,
  correctionParams,
  logQuery,
  logSchema,
  newCorrectionSchema,
  queueSchema,
  reviewQuery,
  undoSchema,
} from './review-schema.ts';
import { sendJson, sendPage } from './send-json.ts';

const tags = ['Reviewing'];

const queue = createRoute({
  method: 'get',
  path: '/api/review',
  operationId: 'reviewQueue',
  tags,
  summary: "What deserves a person's eye",
  request: { query: reviewQuery },
  responses: found('The most urgent first.', queueSchema, 400),
});

const correcting = createRoute({
  method: 'post',
  path: '/api/corrections',
  operationId: 'correct',
  tags,
  summary: 'Accept, correct, reject or add a field of a record',
  request: {
    body: body(newCorrectionSchema, 'What a person says, with the words that show it or the reason why there are none.'),
  },
  responses: done({ 201: 'The correction is kept, and the record says so from now on.' }, correction, 400, 404, 409),
});

const undoing = createRoute({
  method: 'post',
  path: '/api/corrections/{id}/undo',
  operationId: 'undo',
  tags,
  summary: 'Take a correction back',
  request: { params: correctionParams, body: body(undoSchema, 'Who takes it back.') },
  responses: done({ 200: 'The correction as it is now; one that was taken back before stays as it is.' }, correction, 400, 404),
});

const log = createRoute({
  method: 'get',
  path: '/api/log',
  operationId: 'log',
  tags,
  summary: 'Who decided and took back what',
  request: { query: logQuery },
  responses: found('The latest first.', logSchema, 400),
});

export function reviewRoutes({ archive, now }: Services) {
  return apiApp()
    .openapi(queue, async c => {
      const { limit, after } = c.req.valid('query');
      const unsettled = await settled(archive);
      const page = await archive.reviewQueue({ limit, ...(after === undefined ? {} : { after }) });
      return sendPage(c, queueSchema, { unsettled, ...page });
    })
    .openapi(correcting, async c => {
      const draft = correctionDraftSchema.parse({ ...c.req.valid('json'), at: now().toISOString() });
      return sendJson(c, correction, await archive.correct(draft), 201);
    })
    .openapi(undoing, async c => {
      const undone = await archive.undo(c.req.valid('param').id, c.req.valid('json').by, now().toISOString());
      return sendJson(c, correction, undone);
    })
    .openapi(log, async c => {
      const { limit, after } = c.req.valid('query');
      return sendPage(c, logSchema, await archive.log({ limit, ...(after === undefined ? {} : { after }) }));
    });
}
