import { formatDayRange } from './day-range.ts';
import { shortId } from './names.ts';
import type { ContactFields, Query, StatementFields } from './query.ts';
import { quotedText, quotedValue } from './quoted-value.ts';

/** The canonical text of a query that `parseQuery` made, which reads as the same query; '' asks for everything. */
export function formatQuery(query: Query): string {
  return query.kind === 'everything' ? '' : written(query);
}

function written(query: Query): string {
  switch (query.kind) {
    case 'everything':
      return '*';
    case 'and':
      return writtenAnd(query.parts);
    case 'or':
      return writtenOr(query.parts).join(' OR ');
    case 'not':
      return `-${alone(query.part)}`;
    case 'words':
      return `${query.phrase ? quotedText(query.text) : query.text}${query.prefix ? '*' : ''}`;
    case 'statement':
      return statementFields(query.fields).join(' ');
    case 'contact':
      return contactFields(query.fields).join(' ');
    case 'formula':
      return listed('formula', query.ids);
    case 'outlet':
      return listed('outlet', [query.name]);
    case 'language':
      return listed('lang', [query.code]);
    case 'check':
      return listed('check', [query.code]);
    case 'published':
      return `published:${formatDayRange(query)}`;
    case 'has':
      return listed('has', [query.what]);
    case 'review':
      return listed('review', [query.state]);
    case 'article':
      return query.id;
  }
}

/** Statements that stand side by side keep their fields apart in parentheses; so do contacts. */
function writtenAnd(parts: readonly Query[]): string {
  const fieldsOf = parts.map(fieldsWritten);
  return parts
    .map((part, i) => {
      const kind = fieldsOf[i] ?? null;
      const apart = kind !== null && fieldsOf.indexOf(kind) !== fieldsOf.lastIndexOf(kind);
      return apart ? `(${written(part)})` : kind === null ? alone(part) : written(part);
    })
    .join(' ');
}

/** Whether a part is written as fields that would join those of its neighbours. */
function fieldsWritten(part: Query): 'statement' | 'contact' | null {
  if (part.kind === 'statement' || part.kind === 'contact') return part.kind;
  if (part.kind === 'formula') return 'statement';
  return part.kind === 'or' && part.parts.length === 2 && shorthand(part.parts[0], part.parts[1])?.startsWith('topic:') === true
    ? 'statement'
    : null;
}

/** As one operand: in parentheses where it is written as several. */
function alone(query: Query): string {
  const several =
    query.kind === 'and' ||
    (query.kind === 'or' && writtenOr(query.parts).length > 1) ||
    (query.kind === 'statement' && statementFields(query.fields).length > 1) ||
    (query.kind === 'contact' && contactFields(query.fields).length > 1);
  return several ? `(${written(query)})` : written(query);
}

/** The operands of an OR; a pair that one field asks for is written as that field. */
function writtenOr(parts: readonly Query[]): string[] {
  const operands: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [part, next] = [parts[i], parts[i + 1]];
    const short = shorthand(part, next);
    if (short !== null) i++;
    if (part !== undefined) operands.push(short ?? (part.kind === 'or' ? alone(part) : written(part)));
  }
  return operands;
}

/** 'topic:' is of a statement or of an agenda, 'person:' of who spoke or took part. */
function shorthand(one: Query | undefined, other: Query | undefined): string | null {
  if (one?.kind !== 'statement' || other?.kind !== 'contact') return null;
  const [ofStatement = '', ...moreOfStatement] = statementFields(one.fields);
  const [ofContact = '', ...moreOfContact] = contactFields(other.fields);
  if (moreOfStatement.length + moreOfContact.length > 0) return null;
  const value = ofStatement.replace(/^(?:topic|speaker):/, '');
  if (ofStatement === `topic:${value}` && ofContact === `agenda:${value}`) return ofStatement;
  return ofStatement === `speaker:${value}` && ofContact === `with:${value}` ? `person:${value}` : null;
}

function statementFields({ speaker, to, target, act, topic, formula, mode }: StatementFields): string[] {
  return [
    ...field('speaker', speaker),
    ...field('to', to),
    ...field('target', target),
    ...field('act', act),
    ...field('topic', topic),
    ...field('formula', formula),
    ...field('mode', mode),
  ];
}

function contactFields({ with: people = [], states, kind, status, initiator, agenda, date }: ContactFields): string[] {
  return [
    ...people.flatMap(ids => field('with', ids)),
    ...(states === undefined ? [] : [`state:${states.join('-')}`]),
    ...field('kind', kind),
    ...field('status', status),
    ...field('initiator', initiator),
    ...field('agenda', agenda),
    ...(date === undefined ? [] : [`date:${formatDayRange(date)}`]),
  ];
}

const field = (name: string, value: string | readonly string[] | undefined): string[] =>
  value === undefined ? [] : [listed(name, typeof value === 'string' ? [value] : value)];

const listed = (name: string, values: readonly string[]): string =>
  `${name}:${values.map(value => quotedValue(name === 'outlet' ? value : shortId(value))).join(',')}`;
