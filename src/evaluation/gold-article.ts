import { createHash } from 'node:crypto';
import type { Metadata } from '../source/source.ts';
import type { Gold } from './gold.ts';

/** One annotated article with its text and what is known of it beside the text. */
export interface GoldArticle {
  readonly name: string;
  readonly gold: Gold;
  readonly text: string;
  readonly metadata: Metadata;
}

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The hash of all that an evaluation scores against, its formulas (null: all) among it: 'sha256:…', the same in whatever order they come. */
export function hashOfGold(articles: readonly GoldArticle[], formulas: ReadonlySet<string> | null): string {
  const each = articles.map(({ name, gold, text, metadata }) =>
    sha256(JSON.stringify([name, gold, text, withoutPath(metadata)])),
  );
  return `sha256:${sha256([...each.sort(), ...(formulas === null ? ['all'] : [...formulas].sort())].join('\n'))}`;
}

/** Where the files lie changes no figure. */
function withoutPath({ path: _, ...metadata }: Metadata): Omit<Metadata, 'path'> {
  return metadata;
}
