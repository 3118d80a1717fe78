import type { MiddlewareHandler } from 'hono';
import { problemMessages } from '../../web/messages/problem-messages.ts';
import { ownHosts } from '../loopback.ts';
import { Refusal } from '../refusal.ts';

/** Answers to the loopback's own names with the port alone (421 otherwise): a foreign name that resolves to this machine is DNS rebinding. */
export function hostGuard(port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host')?.toLowerCase();
    if (host === undefined || !ownHosts(port()).includes(host))
      throw new Refusal(421, language => problemMessages[language].wrongHost);
    await next();
  };
}
