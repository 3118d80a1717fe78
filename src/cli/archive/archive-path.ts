import { join } from 'node:path';
import { dataFolder, type Environment } from '../../overlay/data-folder.ts';

/** Where the archive is: what was asked for, else READOUT_ARCHIVE, else one in the user's data folder. */
export function archivePath(asked: string | undefined, environment: Environment): string {
  const { READOUT_ARCHIVE: usual = '' } = environment;
  return asked ?? (usual === '' ? join(dataFolder(environment), 'archive.db') : usual);
}
