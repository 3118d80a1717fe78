import { ReadError } from '../engine/errors.ts';
import { ReceiveError } from '../receive/receive-error.ts';
import type { ExtractError } from '../record/record.ts';

/** The error that takes a record's place in the output. */
export function failure(id: string | null, line: number, error: unknown): ExtractError {
  const known = error instanceof ReadError || error instanceof ReceiveError;
  const message = error instanceof Error ? error.message : String(error);
  return { id, line, error: { code: known ? error.code : 'internal-error', message } };
}
