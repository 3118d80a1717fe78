import type { Archive } from '../archive/archive.ts';
import type { Library } from '../engine/library.ts';
import type { Names } from '../query/names.ts';

/** What the tools work with. */
export interface Facts {
  readonly archive: Archive;
  readonly library: Library;
  /** The names that a question may use, in any script. */
  readonly names: Names;
  /** Told of errors that nobody foresaw. */
  readonly onFault: (error: unknown) => void;
}
