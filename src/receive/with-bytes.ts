import { createHash } from 'node:crypto';
import type { ReadoutRecord } from '../record/record.ts';

/** The record, with the hash of the bytes from which its source text was decoded, byte order mark and all. */
export function withBytes(record: ReadoutRecord, bytes: Uint8Array): ReadoutRecord {
  const bytesId = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { ...record, document: { ...record.document, bytesId } };
}
