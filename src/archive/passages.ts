import { highlights } from '../query/highlights.ts';
import type { ContactFields, Query, StatementFields } from '../query/query.ts';
import type { Contact, Evidence, ReadoutRecord, Statement } from '../record/record.ts';
import type { ArchivedArticle } from './archived-article.ts';

/** A stretch of an article that shows why it answers a query: UTF-16 code units [start, end) of its text. */
export interface Passage {
  readonly kind: 'words' | 'statement' | 'contact' | 'formula' | 'check' | 'quote' | 'figure';
  /** Id of the statement, contact, quote or formula, or code of the check; null for words. */
  readonly id: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Why an article answers a query, in the order of the text, at most so many. */
export function passagesOf(query: Query, article: ArchivedArticle, atMost: number): Passage[] {
  const found = new Map<string, Passage>();
  for (const passage of evidenceOf(query, article)) {
    found.set(`${passage.kind} ${passage.start} ${passage.end}`, passage);
    if (found.size >= 10 * atMost) break;
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end).slice(0, atMost);
}

function* evidenceOf(query: Query, article: ArchivedArticle): Generator<Passage> {
  const { record, text } = article;
  switch (query.kind) {
    case 'and':
    case 'or':
      for (const part of query.parts) yield* evidenceOf(part, article);
      break;
    case 'words':
      for (const { start, end } of highlights(text, record.document.language, query))
        yield { kind: 'words', id: null, start, end, text: text.slice(start, end) };
      break;
    case 'statement':
      for (const statement of record.statements)
        if (isSuch(statement, query.fields)) yield* pieces('statement', statement.id, statement.evidence);
      break;
    case 'contact':
      for (const contact of record.contacts)
        if (isSuchContact(contact, query.fields, record)) yield* pieces('contact', contact.id, contact.evidence);
      break;
    case 'formula':
      for (const { id, evidence } of record.formulas) if (query.ids.includes(id)) yield* pieces('formula', id, evidence);
      break;
    case 'check':
      for (const { code, evidence } of record.checks)
        if (code === query.code && evidence !== null) yield* pieces('check', code, evidence);
      break;
    case 'has':
      yield* firstOf(query.what, record);
      break;
    case 'everything':
    case 'not':
    case 'outlet':
    case 'language':
    case 'published':
    case 'review':
    case 'article':
      break;
  }
}

function* pieces(kind: Passage['kind'], id: string | null, evidence: Evidence): Generator<Passage> {
  for (const { start, end, text } of evidence) yield { kind, id, start, end, text };
}

/** What an article was asked to have: the first of them will do. */
function* firstOf(what: Extract<Query, { kind: 'has' }>['what'], record: ReadoutRecord): Generator<Passage> {
  const evidence = {
    quote: record.quotes[0]?.evidence,
    statement: record.statements[0]?.evidence,
    contact: record.contacts[0]?.evidence,
    formula: record.formulas[0]?.evidence,
    figure: record.figures[0]?.evidence,
    check: record.checks.find(check => check.evidence !== null)?.evidence,
  }[what];
  if (evidence !== undefined && evidence !== null) yield* pieces(what, null, evidence);
}

const meets = (asked: readonly string[] | undefined, given: readonly string[]): boolean =>
  asked === undefined || asked.some(id => given.includes(id));

/** Whether all fields hold of a statement. */
export function isSuch(statement: Statement, { speaker, to, target, act, topic, formula, mode }: StatementFields): boolean {
  return (
    meets(speaker, statement.speakers) &&
    meets(to, statement.addressees) &&
    meets(target, statement.targets) &&
    meets(formula, statement.formulas) &&
    (topic === undefined || statement.topics.includes(topic)) &&
    (act === undefined || statement.act === act) &&
    (mode === undefined || statement.mode === mode)
  );
}

/** Whether all fields hold of a contact. */
export function isSuchContact(contact: Contact, fields: ContactFields, record: ReadoutRecord): boolean {
  const { with: people = [], states = [], kind, status, initiator, agenda, date } = fields;
  const theirs = record.actors.filter(({ id }) => contact.participants.includes(id)).map(({ state }) => state);
  return (
    people.every(ids => meets(ids, contact.participants)) &&
    states.every(state => theirs.includes(state)) &&
    (kind === undefined || contact.kind === kind) &&
    (status === undefined || contact.status === status) &&
    meets(initiator, contact.initiator === null ? [] : [contact.initiator.actor]) &&
    (agenda === undefined || contact.agenda.some(({ topics }) => topics.includes(agenda))) &&
    (date === undefined || isWithin(contact.date.value, contact.date.end, date))
  );
}

/** Days, months and years are compared as far as both are known: '2020-07' is within 2020-07-08..2020. */
function isWithin(first: string | null, last: string | null, { from, to }: { from: string | null; to: string | null }): boolean {
  if (first === null) return false;
  const end = last ?? first;
  return (from === null || end >= from.slice(0, end.length)) && (to === null || first.slice(0, to.length) <= to);
}
