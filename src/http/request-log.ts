import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';

/** A line of JSON for each request: what was asked for without its query, how it ended, and after how many milliseconds. */
export function requestLog(log: Logger): MiddlewareHandler {
  return async (c, next) => {
    const from = performance.now();
    await next();
    // What people search for and paste is nobody else's business: queries and bodies are not logged.
    log.info(
      { method: c.req.method, path: c.req.path, status: c.res.status, ms: Math.round(performance.now() - from) },
      'request',
    );
  };
}
