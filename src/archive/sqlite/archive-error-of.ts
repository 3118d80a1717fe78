import { ArchiveError } from '../archive-error.ts';

/** SQLite's primary result codes (https://sqlite.org/rescode.html) that a user can do something about. */
const resultCodes = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

/** An error of SQLite in the archive's words; any other error as it is. */
export function archiveErrorOf(error: unknown, path: string): unknown {
  if (error instanceof ArchiveError || !(error instanceof Error)) return error;
  const code = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null;
  const explained = (code: ArchiveError['code'], message: string): ArchiveError =>
    new ArchiveError(code, `${path}: ${message}`, { cause: error });
  switch (code) {
    case resultCodes.busy:
    case resultCodes.locked:
      return explained('busy', 'Another program is writing to the archive; try again when it is done.');
    case resultCodes.readOnly:
      return explained('read-only', 'The archive may not be written; check the permissions of the file and of its folder.');
    case resultCodes.full:
      return explained(
        'disk-full',
        'The disk is full. What was reported as added is safe; free some space and run the same again.',
      );
    case resultCodes.ioError:
      return explained(
        'damaged',
        `The disk did not do what it was asked (${error.message}). Free space and check the disk, then run 'readout check-archive'.`,
      );
    case resultCodes.corrupt:
      return explained(
        'damaged',
        "The file is damaged. Run 'readout check-archive' to see what is hit, and restore a backup or rescue what is left with 'readout export'.",
      );
    case resultCodes.notADatabase:
      return explained('not-an-archive', 'It is no archive of Readout; name another file with --archive.');
    case resultCodes.cannotOpen:
      return explained('cannot-open', 'It cannot be opened; check that its folder exists and may be read and written.');
    default:
      return error;
  }
}
