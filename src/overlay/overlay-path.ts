import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, type Environment } from './data-folder.ts';

/** The folder of the user's own additions to the gazetteer. */
export const overlayFolder = (environment: Environment): string => join(dataFolder(environment), 'gazetteer');

/** The user's own file of people. */
export function overlayPath(environment: Environment): string {
  return join(overlayFolder(environment), 'people.jsonl');
}

const files = ['people.jsonl', 'states.jsonl', 'organisations.jsonl', 'outlets.jsonl', 'formulas.jsonl'];

/** Whether the user has any additions. */
export function hasOverlay(environment: Environment): boolean {
  const folder = overlayFolder(environment);
  return files.some(name => existsSync(join(folder, name)));
}
