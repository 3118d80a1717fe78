import type { KnownContact } from '../../merging/contact-ids.ts';
import { ContactIndex } from '../../merging/contact-index.ts';
import type { HumanDecision } from '../../merging/human-decision.ts';
import type { ReportOfContact } from '../../merging/report-of-contact.ts';
import type { Database } from './database.ts';
import { partiesOf } from './parties-of.ts';
import { reportOf } from './report-rows.ts';
import { numberAt, type Row, textAt, textOrNullAt } from './row.ts';

/** Articles that can have to do with one another; more than this are put together in parts, and whole by `reindex`. */
const mostTogether = 5000;

/**
 * Puts the reports of one unsettled article together with all that can be of a contact with them, and with all that can be of one with
 * those: what two groups of reports without a common block say does not touch. False where everything is settled.
 */
export function settleNext(database: Database): boolean {
  const next = database.first('SELECT article FROM unsettled LIMIT 1');
  if (next === null) return false;
  const { articles, reports, known, decisions } = neighbourhood(database, textAt(next, 'article'));
  const index = new ContactIndex(known.values(), decisions);
  index.addReports(reports);
  for (const contact of index.known()) {
    const merged = contact.redirect === null ? index.contact(contact.id) : null;
    writeContact(database, contact, merged === null ? null : merged);
    for (const key of contact.reports) database.run('UPDATE report SET merged = ? WHERE key = ?', contact.id, key);
  }
  for (const article of articles) database.run('DELETE FROM unsettled WHERE article = ?', article);
  return true;
}

interface Neighbourhood {
  readonly articles: ReadonlySet<string>;
  readonly reports: ReadonlyMap<string, readonly ReportOfContact[]>;
  readonly known: ReadonlyMap<string, KnownContact>;
  readonly decisions: readonly HumanDecision[];
}

function neighbourhood(database: Database, first: string): Neighbourhood {
  const articles = new Set([first]);
  const reports = new Map<string, ReportOfContact[]>();
  const known = new Map<string, KnownContact>();
  const decisions = new Map<number, HumanDecision>();
  const blocks = new Set<string>();
  for (const article of articles) {
    const add = (other: string): void => {
      if (articles.size < mostTogether) articles.add(other);
    };
    const own: ReportOfContact[] = [];
    for (const row of database.all('SELECT key, features, merged FROM report WHERE article = ?', article)) {
      own.push(reportOf(textAt(row, 'features')));
      for (const { block } of blocksOf(database, textAt(row, 'key'))) {
        if (blocks.has(block)) continue;
        blocks.add(block);
        for (const other of database.all(
          'SELECT DISTINCT r.article FROM report_block b JOIN report r ON r.key = b.report WHERE b.block = ?',
          block,
        ))
          add(textAt(other, 'article'));
      }
    }
    reports.set(article, own);
    for (const contact of contactsOfArticle(database, article)) {
      known.set(contact.id, contact);
      for (const key of contact.reports) add(key.slice(0, key.indexOf('#')));
    }
    for (const row of database.all('SELECT n, decision, a, b FROM decision WHERE a = ?1 OR b = ?1', article)) {
      const decision: HumanDecision = JSON.parse(textAt(row, 'decision'));
      decisions.set(numberAt(row, 'n'), decision);
      add(textAt(row, 'a'));
      add(textAt(row, 'b'));
    }
  }
  for (const id of [...known.keys()]) for (const contact of redirectingTo(database, id)) known.set(contact.id, contact);
  return { articles, reports, known, decisions: [...decisions].sort(([a], [b]) => a - b).map(([, decision]) => decision) };
}

function* blocksOf(database: Database, report: string): Generator<{ readonly block: string }> {
  for (const row of database.all('SELECT block FROM report_block WHERE report = ?', report))
    yield { block: textAt(row, 'block') };
}

const knownColumns = 'id, founder, since, redirect, reports';

/** The contacts that an article's reports belong to, or founded. */
function contactsOfArticle(database: Database, article: string): KnownContact[] {
  return database
    .all(
      `SELECT ${knownColumns} FROM merged_contact WHERE id IN (SELECT merged FROM report WHERE article = ?1)
       UNION SELECT ${knownColumns} FROM merged_contact WHERE founder >= ?1 || '#' AND founder < ?1 || '$'`,
      article,
    )
    .map(knownContact);
}

function redirectingTo(database: Database, id: string): KnownContact[] {
  return database.all(`SELECT ${knownColumns} FROM merged_contact WHERE redirect = ?`, id).map(knownContact);
}

export function knownContact(row: Row): KnownContact {
  const reports: string[] = JSON.parse(textAt(row, 'reports'));
  return {
    id: textAt(row, 'id'),
    founder: textAt(row, 'founder'),
    since: textAt(row, 'since'),
    redirect: textOrNullAt(row, 'redirect'),
    reports,
  };
}

function writeContact(database: Database, contact: KnownContact, merged: ReturnType<ContactIndex['contact']>): void {
  const { id, founder, since, redirect, reports } = contact;
  database.run(
    'INSERT OR REPLACE INTO merged_contact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    founder,
    since,
    redirect,
    JSON.stringify(reports),
    merged?.date.value ?? null,
    merged?.kind.value ?? null,
    merged?.status.value ?? null,
    merged?.independent ?? 0,
    merged === null ? null : JSON.stringify(merged),
  );
  database.run('DELETE FROM merged_party WHERE contact = ?', id);
  if (merged === null) return;
  const parties = partiesOf(database, merged);
  const values = parties.flatMap(({ id, state }) => (state === null ? [id] : [id, `state:${state}`]));
  for (const value of new Set(values)) database.run('INSERT INTO merged_party VALUES (?, ?)', value, id);
}
