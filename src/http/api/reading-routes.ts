import { createRoute } from '@hono/zod-openapi';
import { read } from '../../engine/read.ts';
import { recordFor } from '../../intake/take-in.ts';
import { problemDetails } from '../problem-details.ts';
import type { Services } from '../services.ts';
import { apiApp } from './api-app.ts';
import { addedSchema, newArticleSchema, readingSchema, textToReadSchema } from './article-schema.ts';
import { done } from './responses.ts';
import { sendJson } from './send-json.ts';
import { articleBody, sentToApi } from './sent-to-api.ts';

const reading = createRoute({
  method: 'post',
  path: '/api/read',
  operationId: 'read',
  tags: ['Reading'],
  summary: 'Read a text or a file; nothing is kept',
  request: { body: articleBody(textToReadSchema, 'What is to be read.') },
  responses: done({ 200: 'What was read from it.' }, readingSchema, 400),
});

const adding = createRoute({
  method: 'post',
  path: '/api/articles',
  operationId: 'addArticle',
  tags: ['Articles'],
  summary: 'Read an article and keep it',
  request: { body: articleBody(newArticleSchema, 'The article.') },
  responses: done({ 200: 'It is there already.', 201: 'It is kept; the Location header has its path.' }, addedSchema, 400, 409),
});

export function readingRoutes({ archive, library, now }: Services) {
  return apiApp()
    .openapi(reading, async c => {
      const { article, several, json } = await sentToApi(c, textToReadSchema, now());
      const record = read(article.text, { ...article.metadata, ...(json?.why === true ? { why: true } : {}), library });
      return sendJson(c, readingSchema, { text: article.text, record: recordFor(article, record), several });
    })
    .openapi(adding, async c => {
      const { article, several } = await sentToApi(c, newArticleSchema, now());
      const [before] = await archive.standings([article]);
      if (before?.standing === 'removed')
        return problemDetails(c, 409, 'This article was taken out before, and is not taken in again.', { code: 'removed' });
      if (before?.standing === 'unchanged')
        return sendJson(c, addedSchema, { article: before.id, standing: before.standing, several });
      const record = recordFor(article, read(article.text, { ...article.metadata, library }));
      const [added] = await archive.add([{ ...article, record }]);
      if (added === undefined) throw new Error('The archive kept nothing and told nothing.');
      c.header('Location', `/api/articles/${added.id}`);
      return sendJson(c, addedSchema, { article: added.id, standing: added.standing, several }, 201);
    });
}
