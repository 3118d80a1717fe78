import type { HumanDecision } from '../../merging/human-decision.ts';
import type { MergedContact } from '../../merging/merged-contact.ts';
import type { ArchivedContact, ContactFilter, ReportSource } from '../archived-contact.ts';
import { contactPlaces } from './contact-places.ts';
import type { Database } from './database.ts';
import { partiesOf } from './parties-of.ts';
import { numberAt, type Row, textAt, textOrNullAt } from './row.ts';

/** The contacts that a filter asks for, in the order of their days or against it, those without a day last. */
export function* contactsFor(database: Database, filter: ContactFilter): Generator<ArchivedContact> {
  for (const { id } of contactPlaces(database, filter)) {
    const contact = contactById(database, id);
    if (contact !== null) yield contact;
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
