import type { MiddlewareHandler } from 'hono';
import { problemMessages } from '../../web/messages/problem-messages.ts';
import { Refusal } from '../refusal.ts';

const safe: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Changes nothing at the wish of another site (403). Hono's own `csrf` looks at forms alone; here whatever is not safe must come from the
 * workbench's own pages: the browser says so in Sec-Fetch-Site, or in Origin, and where both are given neither may be foreign.
 */
export const originGuard: MiddlewareHandler = async (c, next) => {
  if (!safe.includes(c.req.method) && !isOwn(c.req.header('sec-fetch-site'), c.req.header('origin'), c.req.header('host')))
    throw new Refusal(403, language => problemMessages[language].wrongOrigin);
  await next();
};

function isOwn(site: string | undefined, origin: string | undefined, host: string | undefined): boolean {
  const signs = [
    ...(site === undefined ? [] : [site === 'same-origin']),
    // A form of a page that sends no referrer, as ours, has the origin 'null': that says nothing of where it stands.
    ...(origin === undefined || origin === 'null' ? [] : [origin.toLowerCase() === `http://${host?.toLowerCase()}`]),
  ];
  return signs.length > 0 && signs.every(Boolean);
}
