import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ArchiveError } from '../archive/archive-error.ts';
import { ReadError } from '../engine/errors.ts';
import { QueryError } from '../query/query-error.ts';
import { ReceiveError } from '../receive/receive-error.ts';
import type { InterfaceLanguage } from '../web/interface-language.ts';
import { problemMessages } from '../web/messages/problem-messages.ts';
import { problemPage } from '../web/pages/problem-page.ts';
import { problemDetails } from './problem-details.ts';
import { Refusal } from './refusal.ts';
import type { Workbench } from './workbench.ts';

/** Whatever was thrown, as problem details under /api and as a page elsewhere. What nobody foresaw says nothing of itself. */
export function answerProblem(error: unknown, c: Context<Workbench>): Response | Promise<Response> {
  const { page } = c.var;
  const { status, detail, more } = problemOf(error, page.language);
  return isForPrograms(c) ? problemDetails(c, status, detail, more) : c.html(problemPage({ status, detail }, page), status);
}

/** Whether the status of an error means that the fault is ours. */
export const isOwnFault = (error: unknown): boolean => problemOf(error, 'en').status >= 500;

const isForPrograms = (c: Context): boolean => c.req.path === '/api' || c.req.path.startsWith('/api/');

interface Told {
  readonly status: ContentfulStatusCode;
  readonly detail: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

function problemOf(error: unknown, language: InterfaceLanguage): Told {
  const words = problemMessages[language];
  if (error instanceof Refusal) return { status: error.status, detail: error.detail(language) };
  if (error instanceof QueryError) {
    const { message, place, suggestions } = error;
    return { status: 400, detail: message, more: { place, suggestions } };
  }
  if (error instanceof ReceiveError || error instanceof ReadError)
    return { status: 422, detail: error.message, more: { code: error.code } };
  if (error instanceof ArchiveError) return { status: statusOf(error.code), detail: error.message, more: { code: error.code } };
  if (error instanceof HTTPException && error.status < 500) return { status: 400, detail: words.badRequest };
  return { status: 500, detail: words.ownFault };
}

function statusOf(code: ArchiveError['code']): ContentfulStatusCode {
  switch (code) {
    case 'bad-cursor':
      return 400;
    case 'unknown-article':
    case 'unknown-correction':
      return 404;
    case 'exists':
      return 409;
    case 'busy':
    case 'disk-full':
    case 'read-only':
      return 503;
    case 'missing':
    case 'not-an-archive':
    case 'newer':
    case 'damaged':
    case 'cannot-open':
      return 500;
  }
}
