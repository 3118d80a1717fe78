import type { Metadata } from '../source/source.ts';
import { ReceiveError } from './receive-error.ts';

/** One article as a line of NDJSON brings it. */
export interface ArticleLine {
  readonly text: string;
  readonly metadata: Metadata;
}

const optionalKeys = ['id', 'title', 'published', 'url', 'outlet', 'language'] as const;

/**
 * The article on one line of NDJSON: `text`, and what else is known of it. A key that is null or blank is as if absent, and keys
 * other than these are ignored. Throws a ReceiveError where the line is not JSON, not an object, or has no text.
 */
export function articleOfLine(line: string): ArticleLine {
  const fields = fieldsOf(line);
  const metadata: { -readonly [K in keyof Metadata]: Metadata[K] } = {};
  for (const key of optionalKeys) {
    const value = textOf(fields, key);
    if (value !== null) metadata[key] = value;
  }
  const text = textOf(fields, 'text');
  if (text === null) throw new ReceiveError('no-text', "The line has no text; put the article into its key 'text'.");
  return { text, metadata };
}

/** The id of a line, where it has one that can be told; for the answer to a line that cannot be read. */
export function idOfLine(line: string): string | null {
  try {
    const id = fieldsOf(line).get('id');
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}

function fieldsOf(line: string): ReadonlyMap<string, unknown> {
  const value = parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ReceiveError(
      'wrong-type',
      `The line is ${kindOf(value)}; each line must be a JSON object, as {"id": "…", "text": "…"}.`,
    );
  return new Map<string, unknown>(Object.entries(value));
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ReceiveError('broken-json', `The line is not JSON (${reason}); each line must be one whole JSON object.`);
  }
}

/** A string field; null where it is absent, null or blank. */
function textOf(fields: ReadonlyMap<string, unknown>, key: string): string | null {
  const value = fields.get(key) ?? null;
  if (value === null) return null;
  if (typeof value !== 'string') throw new ReceiveError('wrong-type', `'${key}' is ${kindOf(value)}; it must be a string.`);
  return value.trim() === '' ? null : value;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
