import type { Query } from './query.ts';
import { wordPattern } from './word-pattern.ts';

/**
 * An expression for MATCH of FTS5, over the columns `words` and `stems` of an index made of `indexTexts`, that is true where the words of
 * a query stand. Nothing of a query becomes syntax: terms are letters and digits, and quoted. Throws a RangeError where there is
 * nothing to look for, which `parseQuery` lets through nowhere.
 */
export function matchExpression(words: Extract<Query, { readonly kind: 'words' }>): string {
  const pattern = wordPattern(words);
  if (pattern === null) throw new RangeError('Nothing to look for: the words have no letters and no digits.');
  const row = `words : "${pattern.row.join(' ')}"${pattern.prefix ? ' *' : ''}`;
  if (pattern.stems.length === 0) return `(${row})`;
  return `(${row} OR stems : (${pattern.stems.map(stem => `"${stem}"`).join(' OR ')}))`;
}
