import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { PageContext } from '../web/page-context.ts';
import type { Services } from './services.ts';

/** What a handler finds in its context: what pages are made with, `c.var.page`. */
export interface Workbench {
  Bindings: Partial<HttpBindings>;
  Variables: { page: PageContext };
}

/** The routes of one part of the workbench: a small app, mounted at the root. */
export type Routes = (services: Services) => Hono<Workbench>;
