import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A problem as programs get it (RFC 9457). */
export interface ProblemDetails {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
}

/** The answer that tells a program what is wrong; `more` are members of one kind of problem, as the place in a query. */
export function problemDetails(
  c: Context,
  status: ContentfulStatusCode,
  detail: string,
  more: Readonly<Record<string, unknown>> = {},
): Response {
  const problem: ProblemDetails = { type: 'about:blank', title: titleOf(status), status, detail, instance: c.req.path };
  return c.body(JSON.stringify({ ...problem, ...more }), status, { 'Content-Type': 'application/problem+json' });
}

/** The phrases of RFC 9110, for the statuses that are given here. */
function titleOf(status: ContentfulStatusCode): string {
  const titles: Partial<Record<ContentfulStatusCode, string>> = {
    400: 'Bad Request',
    403: 'Forbidden',
    404: 'Not Found',
    405: 'Method Not Allowed',
    409: 'Conflict',
    410: 'Gone',
    412: 'Precondition Failed',
    413: 'Content Too Large',
    415: 'Unsupported Media Type',
    421: 'Misdirected Request',
    422: 'Unprocessable Content',
    500: 'Internal Server Error',
    503: 'Service Unavailable',
  };
  return titles[status] ?? `Status ${status}`;
}
