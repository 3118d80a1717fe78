import type { RouteConfig } from '@hono/zod-openapi';
import type { z } from 'zod';
import { problemSchema } from './problem-schema.ts';

export type Responses = RouteConfig['responses'];

/** Why a request is refused, by status. */
const refusals = {
  400: 'A parameter is wrong, or a query cannot be read: the problem says which and where.',
  403: 'Another site asked for it.',
  404: 'There is no such thing.',
  409: 'It cannot be done now: the problem says why.',
  410: 'It was taken out: the problem says when and why.',
  413: 'The body is larger than is taken.',
  415: 'The body is of a type that is not taken.',
  421: 'The request was sent to another host name.',
  422: 'The body, or what it names, cannot be taken: the problem has a pointer to each field.',
} as const;

export type RefusalStatus = keyof typeof refusals;

export const problemResponses = (...statuses: readonly RefusalStatus[]): Responses =>
  Object.fromEntries(
    statuses.map(status => [
      String(status),
      { description: refusals[status], content: { 'application/problem+json': { schema: problemSchema } } },
    ]),
  );

/** A document that is asked for: sent whole, or not at all where the asker has it already (If-None-Match). */
export const found = (description: string, schema: z.ZodType, ...refused: readonly RefusalStatus[]): Responses => ({
  200: { description, content: { 'application/json': { schema } } },
  304: { description: 'It is as it was: the ETag is the one that was sent.' },
  ...problemResponses(421, ...refused),
});

/** What comes of a request that changes something. */
export const done = (
  statuses: Readonly<Record<number, string>>,
  schema: z.ZodType,
  ...refused: readonly RefusalStatus[]
): Responses => ({
  ...Object.fromEntries(
    Object.entries(statuses).map(([status, description]) => [
      status,
      { description, content: { 'application/json': { schema } } },
    ]),
  ),
  ...problemResponses(403, 413, 415, 421, 422, ...refused),
});

/** A body that must be there. */
export const body = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  required: true as const,
  description,
  content: { 'application/json': { schema } },
});
