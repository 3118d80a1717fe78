import type { z } from 'zod';
import type { Evidence, ReadoutRecord } from '../record/record.ts';
import type { Field } from './field.ts';

/** One list of a record: its entries, where they stand, what fields they have. */
export interface EntryPart<Entry> {
  readonly schema: z.ZodType<Entry>;
  readonly list: (record: ReadoutRecord) => Entry[];
  readonly evidence: (entry: Entry) => Evidence | null;
  readonly fields: Readonly<Record<string, Field<Entry>>>;
  /** Makes what follows from other fields follow from them again. */
  readonly renew: (entry: Entry, record: ReadoutRecord) => void;
  /** Takes what refers to an entry that is gone with it. */
  readonly forget: (entry: Entry, record: ReadoutRecord) => void;
}
