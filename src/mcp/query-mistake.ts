import { explainError } from '../query/explain-error.ts';
import type { Names } from '../query/names.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import { QueryError } from '../query/query-error.ts';

/** A query that cannot be read: what is wrong, with a caret under the place, and what may have been meant. */
export class QueryMistake extends Error {
  constructor(text: string, error: QueryError) {
    const perhaps = error.suggestions.slice(0, 5);
    super(
      [
        explainError(text, error),
        ...(perhaps.length === 0 ? [] : [`Perhaps: ${perhaps.join(', ')}`]),
        'The resource readout://docs/query tells the query language.',
      ].join('\n'),
    );
    this.name = 'QueryMistake';
  }
}

/** The query that a text says. Throws a QueryMistake where it says none. */
export function queryOf(text: string, names: Names): Query {
  try {
    return parseQuery(text, names);
  } catch (error) {
    throw error instanceof QueryError ? new QueryMistake(text, error) : error;
  }
}
