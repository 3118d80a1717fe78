import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import type { IncomingArticle } from '../../archive/archive.ts';
import { type SentArticle, sentArticle } from '../reading/sent-article.ts';
import { sentForm } from '../reading/sent-form.ts';
import type { newArticleSchema } from './article-schema.ts';

/** The body of a request that brings an article: JSON with its text, or a form with a file. */
export const articleBody = (schema: z.ZodType, description: string) => ({
  description,
  content: {
    'application/json': { schema },
    'multipart/form-data': {
      schema: {
        type: 'object' as const,
        properties: {
          file: {
            type: 'string' as const,
            contentMediaType: 'application/octet-stream',
            description: 'Text, Markdown, HTML or PDF, in any encoding that the web uses.',
          },
          text: { type: 'string' as const, description: 'The text, where there is no file.' },
          published: { type: 'string' as const, description: 'ISO 8601, as precise as known.' },
          url: { type: 'string' as const, description: 'Where it was published.' },
        },
      },
    },
  },
});

/** The article of a request, not yet read, and its body where that is JSON. Throws a ReceiveError where there is no article. */
export async function sentToApi<Schema extends z.ZodType<z.infer<typeof newArticleSchema>>>(
  c: Context,
  schema: Schema,
  now: Date,
): Promise<SentArticle & { readonly json: z.output<Schema> | null }> {
  const [type = ''] = (c.req.header('content-type') ?? '').toLowerCase().split(';');
  if (type === 'multipart/form-data') return { ...(await sentArticle(await sentForm(c.req), now)), json: null };
  if (type !== 'application/json') throw new HTTPException(415);
  // The body was held to the schema before it came here.
  const json = schema.parse(await c.req.json());
  const { text, published, url, title, outlet, language, id } = json;
  const given = { published, url, title, outlet, language, id };
  const article: IncomingArticle = {
    text,
    metadata: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    bytes: null,
    mediaType: 'text/plain',
    extractor: null,
    received: now.toISOString().replace(/\.\d+/, ''),
  };
  return { article, several: false, json };
}
