import { createRoute } from '@hono/zod-openapi';
import { changesOf } from '../article/changes-of.ts';
import { derivationOf } from '../article/derivation-of.ts';
import { downloadOf } from '../article/download-of.ts';
import { articleOf } from '../routes/article-routes.ts';
import type { Services } from '../services.ts';
import { apiApp } from './api-app.ts';
import {
  articleParams,
  articleSchema,
  removalQuery,
  revisionsQuery,
  revisionsSchema,
  whyQuery,
  whySchema,
} from './article-schema.ts';
import { isSet } from './common-schema.ts';
import { found, problemResponses } from './responses.ts';
import { correctionsSchema } from './review-schema.ts';
import { sendJson } from './send-json.ts';

const tags = ['Articles'];
const request = { params: articleParams };

const article = createRoute({
  method: 'get',
  path: '/api/articles/{id}',
  operationId: 'article',
  tags,
  summary: 'An article with its text and its record',
  request,
  responses: found('The article.', articleSchema, 404, 410),
});

const removal = createRoute({
  method: 'delete',
  path: '/api/articles/{id}',
  operationId: 'removeArticle',
  tags,
  summary: 'Take an article out for good',
  description:
    'Bytes, text, record and revisions go; a tombstone with the reason stays. Backups and exports made before still hold it.',
  request: { ...request, query: removalQuery },
  responses: { 204: { description: 'It is taken out.' }, ...problemResponses(400, 403, 404, 410, 421) },
});

const revisions = createRoute({
  method: 'get',
  path: '/api/articles/{id}/revisions',
  operationId: 'revisions',
  tags,
  summary: 'The texts that an article has had',
  request: { ...request, query: revisionsQuery },
  responses: found('The first text first.', revisionsSchema, 400, 404, 410),
});

const original = createRoute({
  method: 'get',
  path: '/api/articles/{id}/original',
  operationId: 'original',
  tags,
  summary: 'The bytes from which an article came, as a download',
  request,
  responses: {
    200: {
      description: 'The bytes as they came; of an article that came as text, its text. Never as a page or a script.',
      content: {
        'text/plain': { schema: { type: 'string' } },
        'application/octet-stream': { schema: { type: 'string', contentMediaType: 'application/octet-stream' } },
      },
    },
    304: { description: 'It is as it was.' },
    ...problemResponses(404, 410, 421),
  },
});

const why = createRoute({
  method: 'get',
  path: '/api/articles/{id}/why',
  operationId: 'why',
  tags,
  summary: 'The rules that made a value of the record',
  request: { ...request, query: whyQuery },
  responses: found('Rules by the pointer of the value that they made.', whySchema, 400, 404, 410),
});

const corrections = createRoute({
  method: 'get',
  path: '/api/articles/{id}/corrections',
  operationId: 'articleCorrections',
  tags: ['Reviewing'],
  summary: 'What people decided of an article, beside what the machine had read',
  request,
  responses: found('Corrections, undone or not.', correctionsSchema, 404, 410),
});

export function articleRoutes({ archive, library }: Services) {
  return apiApp()
    .openapi(article, async c => sendJson(c, articleSchema, await articleOf(archive, c.req.valid('param').id)))
    .openapi(removal, async c => {
      const { id } = await articleOf(archive, c.req.valid('param').id);
      await archive.remove(id, c.req.valid('query').reason);
      return c.body(null, 204);
    })
    .openapi(revisions, async c => {
      const { id } = await articleOf(archive, c.req.valid('param').id);
      const asked = c.req.valid('query');
      const texts = await archive.revisions(id);
      return sendJson(c, revisionsSchema, {
        article: id,
        revisions: texts.map(({ text, ...revision }, i) => {
          const before = texts[i - 1];
          return {
            ...revision,
            length: text.length,
            text: isSet(asked.withText) ? text : null,
            changes: isSet(asked.changes) && before !== undefined ? changesOf(before.text, text) : null,
          };
        }),
      });
    })
    .openapi(original, async c => {
      const found = await articleOf(archive, c.req.valid('param').id);
      const { bytesId } = found.record.document;
      const { bytes, headers } = downloadOf(found, bytesId === null ? null : await archive.original(bytesId));
      return c.body(bytes, 200, headers);
    })
    .openapi(why, async c => {
      const found = await articleOf(archive, c.req.valid('param').id);
      const { pointer } = c.req.valid('query');
      const incoming = await archive.incoming(found.id);
      return sendJson(c, whySchema, {
        article: found.id,
        pointer,
        ...derivationOf(found, incoming?.metadata ?? {}, pointer, library),
      });
    })
    .openapi(corrections, async c => {
      const { id } = await articleOf(archive, c.req.valid('param').id);
      return sendJson(c, correctionsSchema, {
        article: id,
        corrections: await archive.corrections(id),
        machine: await archive.machineRecord(id),
      });
    });
}
