import { availableParallelism } from 'node:os';
import { createRoute } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { AskedError } from '../../answers/asked-error.ts';
import { exporters } from '../../export/exporters.ts';
import { formats } from '../../export/format.ts';
import { readAnew } from '../../intake/read-anew.ts';
import { parseQuery } from '../../query/parse-query.ts';
import { problemDetails } from '../problem-details.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { apiApp } from './api-app.ts';
import { isSet } from './common-schema.ts';
import { exportStream } from './export-stream.ts';
import { LongWork } from './long-work.ts';
import { body, done, problemResponses } from './responses.ts';
import { sendJson } from './send-json.ts';
import { exportQuery, progressSchema, reindexSchema } from './stream-schema.ts';

const tags = ['Streams'];

const exporting = createRoute({
  method: 'get',
  path: '/api/stream/export',
  operationId: 'export',
  tags,
  summary: 'All articles, or those that answer a query, in a format of the field',
  description: 'The same bytes as `readout export`, sent while they are made. What breaks off is no whole file.',
  request: { query: exportQuery },
  responses: {
    200: {
      description: 'The file, as a download.',
      content: Object.fromEntries(
        formats.map(format => [exporters[format].mediaType.split(';', 1)[0] ?? '', { schema: { type: 'string' } }]),
      ),
    },
    ...problemResponses(400, 421),
  },
});

const reindexing = createRoute({
  method: 'post',
  path: '/api/stream/reindex',
  operationId: 'reindex',
  tags,
  summary: 'Read articles anew with the engine as it is now',
  description: 'It goes on by itself; GET on the same path tells how far it is. One at a time.',
  request: { body: body(reindexSchema, 'Which articles.') },
  responses: done({ 202: 'It is begun.' }, progressSchema, 400, 409),
});

const watching = createRoute({
  method: 'get',
  path: '/api/stream/reindex',
  operationId: 'reindexProgress',
  tags,
  summary: 'How far the reading anew is, as server-sent events',
  description:
    "An event 'progress' at once and after each change, with a Progress as its data; the last has another state than 'running'.",
  responses: {
    200: { description: 'Events until it has ended.', content: { 'text/event-stream': { schema: { type: 'string' } } } },
    ...problemResponses(404, 421),
  },
});

/** Progress is told after so many articles. */
const articlesOfStep = 20;

export function streamRoutes({ archive, names, now, log }: Services) {
  const reading = new LongWork(now);
  return apiApp()
    .openapi(exporting, c => {
      const { format, query: text, file, withText, forSpreadsheet } = c.req.valid('query');
      const query = parseQuery(text, names);
      const exporter = exporters[format];
      const name = fileOf(
        exporter.files.map(({ name }) => name),
        file,
      );
      const options = { withText: isSet(withText), forSpreadsheet: isSet(forSpreadsheet) };
      const stream = exportStream(exporter, name, archive, query, options, error =>
        log.error({ err: error }, 'export broke off'),
      );
      return c.body(stream, 200, {
        'Content-Type': exporter.mediaType,
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
      });
    })
    .openapi(reindexing, async c => {
      const query = parseQuery(c.req.valid('json').query, names);
      const begun = reading.begin(
        async tell => {
          const counts = { done: 0, total: await archive.count(query), changed: 0, same: 0, refused: 0 };
          tell({ ...counts });
          for await (const { kind } of readAnew(archive, query, Math.max(2, availableParallelism()))) {
            counts.done++;
            counts[kind]++;
            if (counts.done % articlesOfStep === 0) tell({ ...counts });
          }
          tell({ ...counts });
          await archive.settle();
        },
        error => {
          log.error({ err: error }, 'reading anew failed');
          return 'It ended early; what was read anew until then stays. The log tells why; begin it again.';
        },
      );
      if (begun === null || reading.progress === null)
        return problemDetails(c, 409, 'Articles are being read anew already; GET on this path tells how far it is.');
      c.header('Location', '/api/stream/reindex');
      return sendJson(c, progressSchema, reading.progress, 202);
    })
    .openapi(watching, c => {
      if (reading.progress === null) throw new Refusal(404, () => 'Nothing has been read anew since the workbench was opened.');
      c.header('Cache-Control', 'no-store');
      return streamSSE(c, async stream => {
        for await (const progress of reading.changes()) {
          if (stream.aborted) break;
          await stream.writeSSE({ event: 'progress', id: String(progress.done), data: JSON.stringify(progress) });
        }
      });
    });
}

/** The file of an export that is asked for; throws an AskedError where that has to be said, or there is no such file. */
function fileOf(files: readonly string[], asked: string | undefined): string {
  const [only] = files;
  if (asked === undefined && files.length === 1 && only !== undefined) return only;
  if (asked !== undefined && files.includes(asked)) return asked;
  throw new AskedError('file', `This format makes ${files.length} files; ask for one of them: ${files.join(', ')}.`);
}
