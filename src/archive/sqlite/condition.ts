import { matchExpression } from '../../query/match-expression.ts';
import type { ContactFields, Query, StatementFields } from '../../query/query.ts';
import { type Facet, facetTerm } from '../facets.ts';
import { keyOfTime, keysOfMinute } from '../time-key.ts';
import type { Value } from './database.ts';

/**
 * What a query asks of the tables: an expression of the full-text index, SQL over `a` (a row of article) for what the index cannot tell,
 * and a stretch of keys, [since, before). All must hold; null asks nothing.
 */
export interface Condition {
  readonly match: string | null;
  /** An expression of the index that must not hold. */
  readonly unless: string | null;
  /** Whether the expression has words, by which answers rank; without, all rank alike. */
  readonly ranks: boolean;
  readonly sql: string | null;
  readonly values: readonly Value[];
  readonly since: number | null;
  readonly before: number | null;
}

const everything: Condition = { match: null, unless: null, ranks: false, sql: null, values: [], since: null, before: null };

/** The condition of a query. Text of the user's never becomes SQL or syntax of the index. */
export function conditionOf(query: Query): Condition {
  switch (query.kind) {
    case 'everything':
      return everything;
    case 'and':
      return query.parts.map(conditionOf).reduce(both, everything);
    case 'or':
      return anyOf(query.parts.map(conditionOf));
    case 'not':
      return negated(conditionOf(query.part));
    case 'words':
      return { ...matching(matchExpression(query)), ranks: true };
    case 'statement':
      return statementCondition(query.fields);
    case 'contact':
      return contactCondition(query.fields);
    case 'formula':
      return matching(anyFacet('formula', query.ids));
    case 'outlet':
      return matching(anyFacet('outlet', [...query.ids, query.name]));
    case 'language':
      return matching(anyFacet('lang', [query.code]));
    case 'check':
      return matching(anyFacet('check', [query.code]));
    case 'has':
      return matching(anyFacet('has', [query.what]));
    case 'review':
      return { ...everything, sql: 'a.review = ?', values: [query.state] };
    case 'article':
      return { ...everything, sql: 'a.id = ?', values: [query.id] };
    case 'published':
      return publishedCondition(query.from, query.to);
  }
}

const matching = (match: string): Condition => ({ ...everything, match });

/** A term of the column that holds facets; the terms are letters, digits and '_' alone. */
const anyFacet = (facet: Facet, values: readonly string[]): string =>
  `(${values.map(value => `facets : ${facetTerm(facet, value)}`).join(' OR ')})`;

function both(one: Condition, other: Condition): Condition {
  return {
    match: joined(one.match, other.match, ' AND '),
    unless: joined(one.unless, other.unless, ' OR '),
    ranks: one.ranks || other.ranks,
    sql: joined(one.sql, other.sql, ' AND '),
    values: [...one.values, ...other.values],
    since: furthest(one.since, other.since, Math.max),
    before: furthest(one.before, other.before, Math.min),
  };
}

function joined(one: string | null, other: string | null, by: string): string | null {
  if (one === null || other === null) return one ?? other;
  return `(${one})${by}(${other})`;
}

function furthest(one: number | null, other: number | null, choose: (one: number, other: number) => number): number | null {
  return one === null || other === null ? (one ?? other) : choose(one, other);
}

/** Whether the index alone tells that a condition holds. */
const isOfIndex = ({ match, unless, sql, since, before }: Condition): boolean =>
  match !== null && unless === null && sql === null && since === null && before === null;

function negated(condition: Condition): Condition {
  if (isOfIndex(condition)) return { ...everything, unless: condition.match };
  const { sql, values } = asSql(condition);
  return { ...everything, sql: `NOT (${sql})`, values };
}

/** Where the index can tell it of every part, one expression of the index does; else each part asks it for itself. */
function anyOf(parts: readonly Condition[]): Condition {
  if (parts.every(isOfIndex))
    return {
      ...matching(parts.map(({ match }) => `(${match ?? ''})`).join(' OR ')),
      ranks: parts.some(({ ranks }) => ranks),
    };
  const all = parts.map(asSql);
  return { ...everything, sql: all.map(({ sql }) => `(${sql})`).join(' OR '), values: all.flatMap(({ values }) => values) };
}

/** A condition as SQL alone. */
function asSql({ match, unless, sql, values, since, before }: Condition): {
  readonly sql: string;
  readonly values: readonly Value[];
} {
  const parts: readonly (readonly [string, readonly Value[]])[] = [
    ...(match === null ? [] : [['a.key IN (SELECT rowid FROM search WHERE search MATCH ?)', [match]] as const]),
    ...(unless === null ? [] : [['a.key NOT IN (SELECT rowid FROM search WHERE search MATCH ?)', [unless]] as const]),
    ...(sql === null ? [] : [[`(${sql})`, values] as const]),
    ...(since === null ? [] : [['a.key >= ?', [since]] as const]),
    ...(before === null ? [] : [['a.key < ?', [before]] as const]),
  ];
  if (parts.length === 0) return { sql: '1', values: [] };
  return { sql: parts.map(([part]) => part).join(' AND '), values: parts.flatMap(([, values]) => values) };
}

/** The index tells of single fields; that several hold of one and the same statement, only the tables know. */
function statementCondition(fields: StatementFields): Condition {
  const { speaker, to, target, topic, act, mode, formula } = fields;
  const facets: (string | null)[] = [
    speaker === undefined ? null : anyFacet('speaker', speaker),
    to === undefined ? null : anyFacet('to', to),
    target === undefined ? null : anyFacet('target', target),
    topic === undefined ? null : anyFacet('topic', [topic]),
    formula === undefined ? null : anyFacet('formula', formula),
    act === undefined ? null : anyFacet('act', [act]),
    mode === undefined ? null : anyFacet('mode', [mode]),
  ];
  const asked = facets.filter(facet => facet !== null);
  const match = asked.join(' AND ');
  if (asked.length === 0) return everything;
  if (asked.length === 1 && formula === undefined) return matching(match);
  const columns = { act, mode };
  const parts = { speaker, to, target, formula, topic: topic === undefined ? undefined : [topic] };
  const sql: string[] = ['s.article = a.key'];
  const values: Value[] = [];
  for (const [column, value] of Object.entries(columns)) {
    if (value === undefined) continue;
    sql.push(`s.${column} = ?`);
    values.push(value);
  }
  for (const [part, wanted] of Object.entries(parts)) {
    if (wanted === undefined) continue;
    sql.push(
      `EXISTS (SELECT 1 FROM statement_part p WHERE p.article = s.article AND p.statement = s.n AND p.part = '${part}' AND p.value IN (${marks(wanted)}))`,
    );
    values.push(...wanted);
  }
  return { ...everything, match, sql: `EXISTS (SELECT 1 FROM statement s WHERE ${sql.join(' AND ')})`, values };
}

function contactCondition({ with: people = [], states = [], kind, status, initiator, agenda, date }: ContactFields): Condition {
  const facets: string[] = [
    ...people.map(ids => anyFacet('with', ids)),
    ...states.map(state => anyFacet('state', [state])),
    ...(kind === undefined ? [] : [anyFacet('kind', [kind])]),
    ...(status === undefined ? [] : [anyFacet('status', [status])]),
    ...(initiator === undefined ? [] : [anyFacet('initiator', initiator)]),
    ...(agenda === undefined ? [] : [anyFacet('agenda', [agenda])]),
    ...(date === undefined ? [] : yearsBetween(date.from, date.to)),
  ];
  const match = facets.length === 0 ? null : facets.join(' AND ');
  const sql: string[] = ['k.article = a.key'];
  const values: Value[] = [];
  const participates = 'EXISTS (SELECT 1 FROM participant p WHERE p.article = k.article AND p.contact = k.n AND ';
  const ask = (condition: string, ...asked: readonly Value[]): void => {
    sql.push(condition);
    values.push(...asked);
  };
  for (const ids of people) ask(`${participates}p.actor IN (${marks(ids)}))`, ...ids);
  for (const state of states) ask(`${participates}p.state = ?)`, state);
  if (kind !== undefined) ask('k.kind = ?', kind);
  if (status !== undefined) ask('k.status = ?', status);
  if (initiator !== undefined) ask(`k.initiator IN (${marks(initiator)})`, ...initiator);
  if (agenda !== undefined)
    ask('EXISTS (SELECT 1 FROM agenda g WHERE g.article = k.article AND g.contact = k.n AND g.topic = ?)', agenda);
  // A day, a month and a year are compared by their beginnings: '2020-07' is within 2020-07-08..2020.
  if (date !== undefined) {
    if (date.from !== null) ask('coalesce(k.date_end, k.date) >= substr(?, 1, length(coalesce(k.date_end, k.date)))', date.from);
    if (date.to !== null) ask('substr(k.date, 1, length(?)) <= ?', date.to, date.to);
    if (date.from === null && date.to === null) ask('k.date IS NOT NULL');
  }
  // What the index tells of one field is as much as the tables would say.
  if (sql.length <= 2 && facets.length === 1 && date === undefined) return { ...everything, match };
  return { ...everything, match, sql: `EXISTS (SELECT 1 FROM contact k WHERE ${sql.join(' AND ')})`, values };
}

/** The years of a span of days, where they are few enough to be asked for one by one. */
function yearsBetween(from: string | null, to: string | null): string[] {
  if (from === null || to === null) return [];
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (!(last >= first && last - first < 60)) return [];
  return [
    anyFacet(
      'year',
      Array.from({ length: last - first + 1 }, (_, i) => String(first + i)),
    ),
  ];
}

/** By the day of publication; the key, which grows with it, keeps the search to that stretch of the archive. */
function publishedCondition(from: string | null, to: string | null): Condition {
  const sql: string[] = ['a.published IS NOT NULL'];
  const values: Value[] = [];
  if (from !== null) {
    sql.push('substr(a.published, 1, length(?)) >= ?');
    values.push(from, from);
  }
  if (to !== null) {
    sql.push('substr(a.published, 1, length(?)) <= ?');
    values.push(to, to);
  }
  const [first, last] = [
    from === null ? null : keyOfTime(from),
    to === null ? null : keyOfTime(`${to}${yearsEnd.slice(to.length)}`),
  ];
  return {
    ...everything,
    sql: sql.join(' AND '),
    values,
    // A day may have begun elsewhere already, or not be over.
    since: first === null ? null : first - day,
    before: last === null ? null : last + 5 * day,
  };
}

/** Completes a year or a month to one of its last days. */
const yearsEnd = '2000-12-28';
const day = 24 * 60 * keysOfMinute;

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
