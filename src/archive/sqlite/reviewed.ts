import type { ReadoutRecord } from '../../record/record.ts';
import { applyCorrections, type Reviewed } from '../../review/apply-corrections.ts';
import { correctionsOf } from './corrections.ts';
import type { Database } from './database.ts';

/** A machine's record with what people decided of its article in its place. */
export const reviewed = (database: Database, article: string, machine: ReadoutRecord, text: string): Reviewed =>
  applyCorrections(machine, correctionsOf(database, article), text);

/** What the archive says of a record that people may have looked at. */
export const reviewState = ({ whole }: Reviewed): 'machine' | 'reviewed' => (whole ? 'reviewed' : 'machine');
