import type { Library } from '../../engine/library.ts';
import { explainError } from '../../query/explain-error.ts';
import { namesOf } from '../../query/names.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { Query } from '../../query/query.ts';
import { QueryError } from '../../query/query-error.ts';
import { UsageError } from '../usage-error.ts';

/** The query that somebody typed. Throws a UsageError with a caret under what is wrong. */
export function askedQuery(text: string, library: () => Library): Query {
  try {
    return parseQuery(text, namesOf(library));
  } catch (error) {
    if (error instanceof QueryError)
      throw new UsageError(`${explainError(text, error)}\nSee docs/query.md, or 'readout search --help'.`);
    throw error;
  }
}
