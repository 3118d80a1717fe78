import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The environment, as far as it says where a user's data are kept. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The user's own file of people: in READOUT_DATA where that is set, else in `readout` under the user's data folder of the XDG Base
 * Directory Specification.
 */
export function overlayPath(environment: Environment): string {
  const { READOUT_DATA: own = '', XDG_DATA_HOME: shared = '' } = environment;
  if (own !== '') return join(own, 'gazetteer', 'people.jsonl');
  return join(isAbsolute(shared) ? shared : join(homedir(), '.local', 'share'), 'readout', 'gazetteer', 'people.jsonl');
}
