import { overlaidNames } from '../../overlay/overlaid-names.ts';
import { explainError } from '../../query/explain-error.ts';
import { type KnownNames, type NameKind, type Names, namesOf } from '../../query/names.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { Query } from '../../query/query.ts';
import { QueryError } from '../../query/query-error.ts';
import { UsageError } from '../usage-error.ts';

/** The query that somebody typed. Throws a UsageError with a caret under what is wrong. */
export function askedQuery(text: string, names: () => KnownNames): Query {
  try {
    return parseQuery(text, namesOf(names));
  } catch (error) {
    if (error instanceof QueryError)
      throw new UsageError(`${explainError(text, error)}\nSee docs/query.md, or 'readout search --help'.`);
    throw error;
  }
}

/** The same with the names of the gazetteer and of the user's own, of which no more is loaded than the query asks for. */
export async function askedQueryOf(text: string, environment = process.env): Promise<Query> {
  try {
    const asked = namesAskedFor(text);
    if (asked.length === 0) return parseQuery(text, nobody);
    const actors = asked.flatMap(({ kind, name }) => (kind === 'actor' ? [name] : []));
    const has = (wanted: NameKind): boolean => asked.some(({ kind }) => kind === wanted);
    const known = await overlaidNames(environment, { actors, states: has('state'), outlets: has('outlet') });
    return parseQuery(
      text,
      namesOf(() => known),
    );
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    // What may have been meant is looked for among all names.
    const known = await overlaidNames(environment, null);
    return askedQuery(text, () => known);
  }
}

const nobody: Names = { find: () => [], nearest: () => [], beginning: () => [] };

/** The names in a query, as far as it can be read without knowing them. */
function namesAskedFor(text: string): { readonly kind: NameKind; readonly name: string }[] {
  const asked: { readonly kind: NameKind; readonly name: string }[] = [];
  parseQuery(text, {
    ...nobody,
    find: (kind, name) => {
      asked.push({ kind, name });
      return [name];
    },
  });
  return asked;
}
