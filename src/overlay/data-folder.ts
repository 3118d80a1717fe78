import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The environment, as far as it says where a user's data are kept. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a user's own data are kept: READOUT_DATA, else `readout` under the data folder of the XDG Base Directory Specification. */
export function dataFolder({ READOUT_DATA: own = '', XDG_DATA_HOME: shared = '' }: Environment): string {
  if (own !== '') return own;
  return join(isAbsolute(shared) ? shared : join(homedir(), '.local', 'share'), 'readout');
}
