import { z } from '@hono/zod-openapi';

/** A problem as every path of the API tells it (RFC 9457). */
export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What is wrong, and what to do.'),
    instance: z.string().describe('The path that was asked for.'),
    code: z.string().optional().describe('A short code that stays the same.'),
    errors: z
      .array(
        z.strictObject({
          detail: z.string(),
          pointer: z.string().optional().describe('JSON Pointer of a member of the body, as a fragment: #/text.'),
          parameter: z.string().optional().describe('Name of a parameter of the path or the query.'),
        }),
      )
      .optional()
      .describe('Each field that is wrong.'),
    place: z
      .strictObject({ start: z.int(), end: z.int() })
      .optional()
      .describe('Where a query cannot be read: UTF-16 code units [start, end).'),
    suggestions: z.array(z.string()).optional().describe('What could stand in that place instead.'),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457).' });
