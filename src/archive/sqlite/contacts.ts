import type { HumanDecision } from '../../merging/human-decision.ts';
import type { MergedContact } from '../../merging/merged-contact.ts';
import type { ArchivedContact, ContactFilter, ReportSource } from '../archived-contact.ts';
import type { Database, Value } from './database.ts';
import { numberAt, type Row, textAt, textOrNullAt } from './row.ts';
import { partiesOf } from './settling.ts';

const together = 200;

/** The contacts that a filter asks for, in the order of their days, those without a day last. */
export function* contactsFor(database: Database, filter: ContactFilter): Generator<ArchivedContact> {
  const { with: people = [], states = [], kind, status, from, to } = filter;
  const conditions: string[] = [];
  const values: Value[] = [];
  const ask = (condition: string, ...asked: readonly Value[]): void => {
    conditions.push(condition);
    values.push(...asked);
  };
  const takesPart = 'EXISTS (SELECT 1 FROM merged_party p WHERE p.contact = m.id AND p.party IN ';
  for (const ids of people) ask(`${takesPart}(${ids.map(() => '?').join(', ')}))`, ...ids);
  for (const state of states) ask(`${takesPart}(?))`, `state:${state}`);
  if (kind !== undefined) ask('m.kind = ?', kind);
  if (status !== undefined) ask('m.status = ?', status);
  // A month and a year stand for all their days.
  if (from !== undefined) ask('m.date >= substr(?, 1, length(m.date))', from);
  if (to !== undefined) ask('substr(m.date, 1, length(?)) <= ?', to, to);
  const where = conditions.map(condition => ` AND ${condition}`).join('');
  let last: readonly [date: string, id: string] = ['', ''];
  for (;;) {
    const rows = database.all(
      `SELECT m.id, m.summary, coalesce(m.date, '9999') AS day FROM merged_contact m
       WHERE m.redirect IS NULL AND m.summary IS NOT NULL${where} AND (coalesce(m.date, '9999'), m.id) > (?, ?)
       ORDER BY day, m.id LIMIT ${together}`,
      ...values,
      ...last,
    );
    for (const row of rows) yield contactOf(database, row);
    const end = rows.at(-1);
    if (end === undefined) return;
    last = [textAt(end, 'day'), textAt(end, 'id')];
  }
}

/** A contact by its id or by one that redirects to it. */
export function contactById(database: Database, id: string): ArchivedContact | null {
  const row = database.first('SELECT redirect, summary FROM merged_contact WHERE id = ?', id);
  if (row === null) return null;
  const redirect = textOrNullAt(row, 'redirect');
  if (redirect !== null) return contactById(database, redirect);
  return textOrNullAt(row, 'summary') === null ? null : contactOf(database, row);
}

export function contactsOfArticle(database: Database, article: string): string[] {
  return database
    .all('SELECT DISTINCT merged FROM report WHERE article = ? AND merged IS NOT NULL ORDER BY merged', article)
    .map(row => textAt(row, 'merged'));
}

function contactOf(database: Database, row: Row): ArchivedContact {
  const contact: MergedContact = JSON.parse(textAt(row, 'summary'));
  const sources = contact.reports.flatMap(({ article, contactId }) => {
    const found = database.first(
      `SELECT a.input_id, r.main, coalesce(a.outlet_name, a.outlet) AS outlet, a.account_side, a.account_kind, a.language, a.published, a.address
       FROM article a JOIN report r ON r.key = ?2 WHERE a.id = ?1`,
      article,
      `${article}#${contactId}`,
    );
    return found === null ? [] : [sourceOf(article, found)];
  });
  return { contact, parties: partiesOf(database, contact), sources };
}

function sourceOf(article: string, row: Row): ReportSource {
  return {
    article,
    input: textOrNullAt(row, 'input_id'),
    main: numberAt(row, 'main') === 1,
    outlet: textOrNullAt(row, 'outlet'),
    side: textOrNullAt(row, 'account_side'),
    account: textOrNullAt(row, 'account_kind'),
    language: textAt(row, 'language'),
    published: textOrNullAt(row, 'published'),
    address: textOrNullAt(row, 'address'),
  };
}

/** Keeps a decision; the articles that it is about are to be put together anew. */
export function keepDecision(database: Database, decision: HumanDecision): void {
  const [a, b] = [decision.a.article, decision.b.article];
  database.run('INSERT INTO decision (decision, a, b) VALUES (?, ?, ?)', JSON.stringify(decision), a, b);
  for (const article of [a, b]) database.run('INSERT OR IGNORE INTO unsettled VALUES (?)', article);
}

export function decisionsIn(database: Database): HumanDecision[] {
  return database.all('SELECT decision FROM decision ORDER BY n').map(row => {
    const decision: HumanDecision = JSON.parse(textAt(row, 'decision'));
    return decision;
  });
}

export function unsettledIn(database: Database): number {
  const row = database.first('SELECT count(*) AS n FROM unsettled');
  return row === null ? 0 : numberAt(row, 'n');
}
