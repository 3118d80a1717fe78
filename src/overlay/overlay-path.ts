import { join } from 'node:path';
import { dataFolder, type Environment } from './data-folder.ts';

/** The user's own file of people. */
export function overlayPath(environment: Environment): string {
  return join(dataFolder(environment), 'gazetteer', 'people.jsonl');
}
