import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../source-files.ts';

/** The examples of one kind on a page of the documentation, in their order. */
export function examplesOf(page: string, kind: 'sh' | 'query' | 'sql' | 'python'): string[] {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${kind}\n([\\s\\S]*?)\n\`\`\`$`, 'gm'))].map(([, example = '']) => example);
}
