import { z } from 'zod';
import { bytesOfFile } from '../receive/bytes.ts';
import { decodeUtf8 } from '../receive/decode.ts';
import { ReceiveError } from '../receive/receive-error.ts';
import { EvaluationError } from './evaluation-error.ts';

/** The value of a file of JSON that a schema describes. Throws an EvaluationError that says what is wrong and where. */
export async function parsedFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  what: string,
): Promise<z.output<Schema>> {
  const value = await jsonOf(path);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new EvaluationError(`${path}: It is no ${what}:\n${z.prettifyError(parsed.error)}`);
}

async function jsonOf(path: string): Promise<unknown> {
  try {
    const text = decodeUtf8(await bytesOfFile(path));
    if (text === null) throw new EvaluationError(`${path}: It is not UTF-8 text.`);
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof ReceiveError) throw new EvaluationError(`${path}: ${error.message}`);
    if (error instanceof SyntaxError) throw new EvaluationError(`${path}: It is not JSON: ${error.message}`);
    throw error;
  }
}
