import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file of the repository, its path relative to the root and with forward slashes. */
export interface RepositoryFile {
  readonly path: string;
  readonly text: string;
}

export const root = join(import.meta.dirname, '..');

/** What is made, fetched or kept by git itself, and so no part of what is tracked. */
const untracked = new Set(['node_modules', 'dist', '.git', 'generated', 'assets', '.sample']);

/** Every file under a folder of the repository that is, or is to be, tracked. */
export function filesUnder(folder: string): RepositoryFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath, entry.name)).split('\\').join('/'))
    .filter(path => !path.split('/').some(part => untracked.has(part)))
    .sort()
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** One import or re-export of a source file. */
export interface Import {
  readonly from: string;
  /** Erased when types are: it loads nothing at run time. */
  readonly typesOnly: boolean;
}

const statement = /(?:^|\n)\s*(?:import|export)\s+(?<type>type\s+)?(?<names>[^'";=]*?)\s*from\s*'(?<from>[^']+)'/g;
const bare = /(?:^|\n)\s*import\s*'(?<from>[^']+)'|\bimport\(\s*'(?<dynamic>[^']+)'\s*\)/g;

/** The imports of a source file, in its order. */
export function importsOf(text: string): Import[] {
  const found: Import[] = [];
  for (const { groups } of text.matchAll(statement)) {
    const names = (groups?.names ?? '')
      .replace(/[{}]/g, ' ')
      .split(',')
      .map(name => name.trim())
      .filter(name => name !== '');
    found.push({
      from: groups?.from ?? '',
      typesOnly: groups?.type !== undefined || (names.length > 0 && names.every(name => name.startsWith('type '))),
    });
  }
  for (const { groups } of text.matchAll(bare)) found.push({ from: groups?.from ?? groups?.dynamic ?? '', typesOnly: false });
  return found;
}
