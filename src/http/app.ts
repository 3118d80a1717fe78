import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { problemMessages } from '../web/messages/problem-messages.ts';
import { answerProblem, isOwnFault } from './answer-problem.ts';
import { bodyGuard } from './guards/body-guard.ts';
import { hostGuard } from './guards/host-guard.ts';
import { originGuard } from './guards/origin-guard.ts';
import { securityHeaders } from './guards/security-headers.ts';
import { pageContext } from './page-context.ts';
import { Refusal } from './refusal.ts';
import { requestLog } from './request-log.ts';
import { routes } from './routes/routes.ts';
import type { Services } from './services.ts';
import type { Workbench } from './workbench.ts';

/** The workbench as one app: what is refused is refused before any route sees it. `port` is where it listens, known once it does. */
export function createApp(services: Services, port: () => number): Hono<Workbench> {
  const app = new Hono<Workbench>();
  app.use(requestLog(services.log));
  app.use(securityHeaders);
  app.use(revalidated);
  app.use(pageContext(services.assets));
  app.use(hostGuard(port));
  app.use(originGuard);
  app.use(bodyGuard);
  for (const part of routes) app.route('/', part(services));
  app.notFound(c => answerProblem(new Refusal(404, language => problemMessages[language].notFound), c));
  app.onError((error, c) => {
    if (isOwnFault(error)) services.log.error({ err: error, method: c.req.method, path: c.req.path }, 'request failed');
    return answerProblem(error, c);
  });
  return app;
}

const tagged = etag({ weak: true });

/** Whatever says nothing else is asked for anew each time, and sent only where it changed. */
const revalidated: typeof tagged = async (c, next) => {
  // A stream is as long as it is: it would have to be held whole for a digest.
  if (c.req.path.startsWith('/api/stream/')) return next();
  return tagged(c, async () => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'private, no-cache');
    if (c.res.headers.get('Content-Type')?.startsWith('text/html')) c.res.headers.append('Vary', 'Accept-Language, Cookie');
  });
};
