import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';

/** A value of a type of which nothing is written any more. */
export type Sent<Value> = Value extends readonly (infer Item)[]
  ? readonly Sent<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Sent<Value[Key]> }
    : Value;

/** Sends what a schema describes; the compiler holds that it does. */
export const sendJson = <Schema extends z.ZodType>(
  c: Context,
  _schema: Schema,
  value: Sent<z.input<Schema>>,
  status: ContentfulStatusCode = 200,
): Response => c.body(JSON.stringify(value), status, { 'Content-Type': 'application/json' });

/** The same for a page of a list, with the address of the next page in the Link header (RFC 8288). */
export function sendPage<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
  value: Sent<z.input<Schema>> & { readonly next: string | number | null },
): Response {
  if (value.next !== null) {
    const { pathname, searchParams } = new URL(c.req.url);
    searchParams.set('after', String(value.next));
    c.header('Link', `<${pathname}?${searchParams}>; rel="next"`);
  }
  return sendJson(c, schema, value);
}
