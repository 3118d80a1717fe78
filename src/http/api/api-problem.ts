import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ZodError } from 'zod';
import { AskedError } from '../../answers/asked-error.ts';
import { ComparisonError } from '../../comparison/comparison-error.ts';
import { ReviewError } from '../../review/review-error.ts';
import { problemDetails } from '../problem-details.ts';

/** One field that is wrong: of the body by its JSON Pointer, else by the name of the parameter. */
interface WrongField {
  readonly detail: string;
  readonly pointer?: string;
  readonly parameter?: string;
}

type Target = 'json' | 'form' | 'query' | 'param' | 'header' | 'cookie';

/** What a request has that its schema does not allow: 422 for a body, 400 for parameters, with every field that is wrong. */
export function wrongRequest(c: Context, target: Target, { issues }: ZodError): Response {
  const inBody = target === 'json' || target === 'form';
  const errors = issues.flatMap((issue): WrongField[] => {
    // Of members that are not known, each is pointed at.
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [null];
    return keys.map(key => wrongField([...issue.path.map(String), ...(key === null ? [] : [key])], issue.message, inBody));
  });
  const told = errors.map(({ detail, pointer, parameter }) => `${pointer ?? parameter}: ${detail}`).join('; ');
  return problemDetails(c, inBody ? 422 : 400, told, { errors });
}

const wrongField = (steps: readonly string[], detail: string, inBody: boolean): WrongField => ({
  detail,
  ...(inBody ? { pointer: pointerOf(steps) } : { parameter: steps.join('.') }),
});

/** JSON Pointer as a fragment: '#/field/name'. */
const pointerOf = (steps: readonly string[]): string =>
  `#${steps.map(step => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;

/** What only the API tells of errors; what it knows nothing special of is thrown on, to be answered as everywhere. */
export function answerApiProblem(error: unknown, c: Context): Response {
  if (error instanceof AskedError) {
    const { field, message } = error;
    const inBody = c.req.method !== 'GET';
    return problemDetails(c, inBody ? 422 : 400, message, { errors: [wrongField([field], message, inBody)] });
  }
  if (error instanceof ReviewError) return problemDetails(c, statusOf(error.code), error.message, { code: error.code });
  if (error instanceof ComparisonError) return problemDetails(c, 422, error.message, { code: error.code });
  if (error instanceof HTTPException && error.status === 415)
    return problemDetails(c, 415, 'Send the body as one of the types that /openapi.json names for this path.');
  throw error;
}

/** A text that changed under somebody is a conflict; the rest cannot be kept as it is. */
const statusOf = (code: ReviewError['code']): ContentfulStatusCode => (code === 'text-changed' ? 409 : 422);
