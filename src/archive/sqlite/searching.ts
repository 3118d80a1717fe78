import type { Query } from '../../query/query.ts';
import type { FacetCount, FacetName, PageRequest } from '../archive.ts';
import { ArchiveError } from '../archive-error.ts';
import { type Condition, conditionOf } from './condition.ts';
import type { Database, Value } from './database.ts';
import { numberAt, type Row, textAt } from './row.ts';

/** Words of the text count fully, their stems half, facets not at all. */
const weights = 'bm25(search, 1.0, 0.5, 0.0)';

/** The keys of a page of answers, and the cursor of the next. */
export interface KeyPage {
  readonly keys: readonly number[];
  readonly next: string | null;
}

/** A page of answers. A cursor names the last answer before it, so that nothing moves when articles come in. */
export function searchKeys(database: Database, query: Query, { order, limit, after }: PageRequest): KeyPage {
  const condition = conditionOf(query);
  // Where no words are asked for, all answers rank alike.
  return order === 'rank' && condition.ranks && condition.match !== null
    ? byRank(database, condition, limit, after)
    : newestFirst(database, condition, limit, after);
}

function newestFirst(database: Database, condition: Condition, limit: number, after: string | undefined): KeyPage {
  const before = after === undefined ? Number.MAX_SAFE_INTEGER : keyOfCursor(after, 1)[0];
  const [from, values] = answers(condition);
  const rows = database.all(
    `SELECT ${keyColumn(condition)} AS key ${from} AND ${keyColumn(condition)} < ? ORDER BY ${keyColumn(condition)} DESC LIMIT ?`,
    ...values,
    before ?? 0,
    limit + 1,
  );
  const keys = rows.slice(0, limit).map(row => numberAt(row, 'key'));
  return { keys, next: rows.length > limit ? String(keys.at(-1)) : null };
}

/** So many of the best by their words are held against what only the tables know, before all are. */
const bestFirst = 600;

/** Ties are kept in order by the key, newest first; the cursor holds both. */
function byRank(database: Database, condition: Condition, limit: number, after: string | undefined): KeyPage {
  const [rank = 0, key = 0] = after === undefined ? [] : keyOfCursor(after, 2);
  const ranked = (from: string, values: readonly Value[], most: number): readonly Row[] => {
    const all = `SELECT search.rowid AS key, ${weights} AS rank ${from}`;
    if (after === undefined) return database.all(`${all} ORDER BY rank, key DESC LIMIT ?`, ...values, most);
    const rest = `SELECT key, rank FROM (${all}) WHERE rank > ? OR (rank = ? AND key < ?) ORDER BY rank, key DESC LIMIT ?`;
    return database.all(rest, ...values, rank, rank, key, most);
  };
  const pageOf = (rows: readonly Row[]): KeyPage => {
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      keys: page.map(row => numberAt(row, 'key')),
      next: rows.length > limit && last !== undefined ? `${numberAt(last, 'rank')},${numberAt(last, 'key')}` : null,
    };
  };
  const [byWords, words] = answers({ ...condition, sql: null, values: [] });
  const best = ranked(byWords, words, condition.sql === null ? limit + 1 : Math.max(bestFirst, limit + 1));
  if (condition.sql === null) return pageOf(best);
  const test = `SELECT 1 FROM article a WHERE a.key = ? AND (${condition.sql})`;
  const found: Row[] = [];
  for (const row of best) {
    if (found.length > limit) break;
    if (database.first(test, numberAt(row, 'key'), ...condition.values) !== null) found.push(row);
  }
  if (found.length > limit || best.length < bestFirst) return pageOf(found);
  const [from, values] = answers(condition);
  return pageOf(ranked(from, values, limit + 1));
}

/** The numbers of a cursor. */
function keyOfCursor(cursor: string, count: number): number[] {
  const numbers = cursor.split(',').map(Number);
  if (numbers.length !== count || numbers.some(number => !Number.isFinite(number)))
    throw new ArchiveError(
      'bad-cursor',
      `'${cursor.slice(0, 40)}' continues no page of this query; begin again at the first page.`,
    );
  return numbers;
}

/** FROM and WHERE of a condition, and its values; `a` is there only where the condition asks it, or where there are no words. */
export function answers({ match, unless, sql, values, since, before }: Condition): readonly [string, readonly Value[]] {
  const column = keyColumn({ match });
  const parts: readonly (readonly [string, readonly Value[]])[] = [
    ...(match === null ? [] : [['search MATCH ?', [unless === null ? match : `(${match}) NOT (${unless})`]] as const]),
    ...(match === null && unless !== null
      ? [['a.key NOT IN (SELECT rowid FROM search WHERE search MATCH ?)', [unless]] as const]
      : []),
    ...(since === null ? [] : [[`${column} >= ?`, [since]] as const]),
    ...(before === null ? [] : [[`${column} < ?`, [before]] as const]),
    ...(sql === null ? [] : [[`(${sql})`, values] as const]),
  ];
  const tables = match === null ? 'article a' : sql === null ? 'search' : 'search CROSS JOIN article a ON a.key = search.rowid';
  return [`FROM ${tables} WHERE ${['1', ...parts.map(([part]) => part)].join(' AND ')}`, parts.flatMap(([, values]) => values)];
}

/** What holds an answer's key. */
export const keyColumn = ({ match }: Pick<Condition, 'match'>): string => (match === null ? 'a.key' : 'search.rowid');

export function countAnswers(database: Database, query: Query): number {
  const [from, values] = answers(conditionOf(query));
  const row = database.first(`SELECT count(*) AS n ${from}`, ...values);
  return row === null ? 0 : numberAt(row, 'n');
}

/** Where the values of a facet stand, seen from an article. */
const facetSources: Readonly<Record<FacetName, string>> = {
  kind: 'JOIN contact x ON x.article = h.key | x.kind',
  status: 'JOIN contact x ON x.article = h.key | x.status',
  state: 'JOIN participant x ON x.article = h.key | x.state',
  speaker: "JOIN statement_part x ON x.article = h.key AND x.part = 'speaker' | x.value",
  act: 'JOIN statement x ON x.article = h.key | x.act',
  topic: "JOIN statement_part x ON x.article = h.key AND x.part = 'topic' | x.value",
  formula: 'JOIN formula x ON x.article = h.key | x.id',
  outlet: 'JOIN article x ON x.key = h.key | coalesce(x.outlet, x.outlet_name)',
  lang: 'JOIN article x ON x.key = h.key | x.language',
  check: 'JOIN finding x ON x.article = h.key | x.code',
  year: 'JOIN contact x ON x.article = h.key | substr(x.date, 1, 4)',
};

/** How many answers there are of each value of a facet. */
export function countFacet(database: Database, query: Query, name: FacetName, limit: number): FacetCount[] {
  const [join = '', value = ''] = facetSources[name].split(' | ');
  const condition = conditionOf(query);
  const [from, values] = answers(condition);
  return database
    .all(
      `WITH h AS MATERIALIZED (SELECT ${keyColumn(condition)} AS key ${from})
       SELECT ${value} AS value, count(DISTINCT h.key) AS n FROM h ${join} WHERE ${value} IS NOT NULL
       GROUP BY 1 ORDER BY n DESC, 1 LIMIT ?`,
      ...values,
      limit,
    )
    .map(row => ({ value: textAt(row, 'value'), articles: numberAt(row, 'n') }));
}
