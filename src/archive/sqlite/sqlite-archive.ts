import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { backup } from 'node:sqlite';
import type { HumanDecision } from '../../merging/human-decision.ts';
import type { Query } from '../../query/query.ts';
import type { ReadoutRecord } from '../../record/record.ts';
import type { Correction, CorrectionDraft } from '../../review/correction.ts';
import type {
  Added,
  Archive,
  ArchiveStatus,
  FacetCount,
  FacetName,
  IncomingArticle,
  Original,
  Page,
  PageRequest,
  ReadArticle,
  Reread,
  Revision,
} from '../archive.ts';
import { ArchiveError } from '../archive-error.ts';
import type { ArchivedArticle } from '../archived-article.ts';
import type { ArchivedContact, ContactFilter, PairCount, PartyCount } from '../archived-contact.ts';
import type { FollowedFeed } from '../followed-feed.ts';
import type { Problem } from '../problem.ts';
import type { LogPage, QueuePage, QueueRequest } from '../review-pages.ts';
import { archiveErrorOf } from './archive-error-of.ts';
import { conditionOf } from './condition.ts';
import { contactById, contactsFor, contactsOfArticle, decisionsIn, keepDecision, unsettledIn } from './contacts.ts';
import { correctionsOf, logPage } from './corrections.ts';
import { Database } from './database.ts';
import { pairCounts, partyCounts } from './party-counts.ts';
import { queuePage, unqueuedIn } from './queue.ts';
import { articleByKey, incomingOf, keyOfId, machineRecordOf, originalOf, revisionsOf } from './reading-articles.ts';
import { numberAt, textAt, textOrNullAt } from './row.ts';
import { answers, countAnswers, countFacet, keyColumn, searchKeys } from './searching.ts';
import { statusOf } from './status.ts';

/** How many answers are fetched at a time where all are wanted. */
const together = 200;
const longestPage = 1000;
const everyPage = 2 ** 31 - 1;
/** Milliseconds to wait for another's lock. */
const patience = 10_000;

const pageLength = (asked: number): number => Math.min(longestPage, Math.max(1, Math.trunc(asked)));

/** An archive in one SQLite file. Opened by `openArchive`. What writes and what verifies is loaded where it is asked for: most commands only read. */
export class SqliteArchive implements Archive {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async standings(articles: readonly IncomingArticle[]): Promise<readonly Added[]> {
    const { standingOf } = await import('./standing.ts');
    return articles.map(article => {
      const { id, standing } = standingOf(this.#database, article);
      return { id, standing };
    });
  }

  async add(articles: readonly ReadArticle[]): Promise<readonly Added[]> {
    const { putArticle } = await import('./writing-articles.ts');
    return this.#database.transaction(() => articles.map(article => putArticle(this.#database, article)));
  }

  async article(id: string): Promise<ArchivedArticle | null> {
    const key = keyOfId(this.#database, id);
    return key === null ? null : articleByKey(this.#database, key);
  }

  async revisions(id: string): Promise<readonly Revision[]> {
    return revisionsOf(this.#database, id);
  }

  async original(bytesId: string): Promise<Original | null> {
    return originalOf(this.#database, bytesId);
  }

  async incoming(id: string): Promise<IncomingArticle | null> {
    return incomingOf(this.#database, id);
  }

  async search(query: Query, request: PageRequest): Promise<Page> {
    const { keys, next } = searchKeys(this.#database, query, {
      ...request,
      limit: pageLength(request.limit),
    });
    const articles = keys.map(key => articleByKey(this.#database, key)).filter(article => article !== null);
    return { articles, next };
  }

  async count(query: Query): Promise<number> {
    return countAnswers(this.#database, query);
  }

  async facet(query: Query, name: FacetName, limit: number): Promise<readonly FacetCount[]> {
    return countFacet(this.#database, query, name, limit);
  }

  async *each(query: Query): AsyncIterable<ArchivedArticle> {
    const condition = conditionOf(query);
    const [from, values] = answers(condition);
    const key = keyColumn(condition);
    for (let after = -1; ; ) {
      const rows = this.#database.all(
        `SELECT ${key} AS key ${from} AND ${key} > ? ORDER BY 1 LIMIT ${together}`,
        ...values,
        after,
      );
      for (const row of rows) {
        after = numberAt(row, 'key');
        const article = articleByKey(this.#database, after);
        if (article !== null) yield article;
      }
      if (rows.length < together) return;
    }
  }

  async reread(articles: readonly { readonly id: string; readonly record: ReadoutRecord }[]): Promise<readonly Reread[]> {
    const { rereadArticle } = await import('./rereading.ts');
    return this.#database.transaction(() =>
      articles.map(({ id, record }) => rereadArticle(this.#database, id, record)).filter(reread => reread !== null),
    );
  }

  async remove(id: string, reason: string): Promise<boolean> {
    const { removeArticle } = await import('./removing.ts');
    const removed = this.#database.transaction(() => removeArticle(this.#database, id, reason));
    // What was written to the log meanwhile is the last place where the text stands.
    if (removed) this.#database.all('PRAGMA wal_checkpoint(TRUNCATE)');
    return removed;
  }

  async tombstone(id: string): Promise<{ readonly removed: string; readonly reason: string } | null> {
    const row = this.#database.first('SELECT removed, reason FROM tombstone WHERE article = ?', id);
    return row === null ? null : { removed: textAt(row, 'removed'), reason: textAt(row, 'reason') };
  }

  async settle(onStep?: (left: number) => void): Promise<void> {
    const { settleNext } = await import('./settling.ts');
    while (this.#database.transaction(() => settleNext(this.#database))) onStep?.(unsettledIn(this.#database));
    const { queueNext } = await import('./queueing.ts');
    while (this.#database.transaction(() => queueNext(this.#database)));
  }

  async unsettled(): Promise<number> {
    return unsettledIn(this.#database) + unqueuedIn(this.#database);
  }

  async *contacts(filter: ContactFilter): AsyncIterable<ArchivedContact> {
    yield* contactsFor(this.#database, filter);
  }

  async contact(id: string): Promise<ArchivedContact | null> {
    return contactById(this.#database, id);
  }

  async parties(kind: 'state' | 'person', limit: number): Promise<readonly PartyCount[]> {
    return partyCounts(this.#database, kind, limit);
  }

  async pairs(states: readonly string[]): Promise<readonly PairCount[]> {
    return pairCounts(this.#database, states);
  }

  async contactsOf(article: string): Promise<readonly string[]> {
    return contactsOfArticle(this.#database, article);
  }

  async decide(decision: HumanDecision): Promise<void> {
    this.#database.transaction(() => keepDecision(this.#database, decision));
    await this.settle();
  }

  async decisions(): Promise<readonly HumanDecision[]> {
    return decisionsIn(this.#database);
  }

  async correct(draft: CorrectionDraft): Promise<Correction> {
    const { correctArticle } = await import('./correcting.ts');
    return this.#database.transaction(() => correctArticle(this.#database, draft));
  }

  async undo(id: string, by: string, at: string): Promise<Correction> {
    const { undoCorrection } = await import('./correcting.ts');
    return this.#database.transaction(() => undoCorrection(this.#database, id, by, at));
  }

  async corrections(article: string): Promise<readonly Correction[]> {
    return correctionsOf(this.#database, article);
  }

  async machineRecord(article: string): Promise<ReadoutRecord | null> {
    return machineRecordOf(this.#database, article);
  }

  async log({ limit, after }: { readonly limit: number; readonly after?: number }): Promise<LogPage> {
    return logPage(this.#database, after, pageLength(limit));
  }

  async reviewQueue({ limit, ...request }: QueueRequest): Promise<QueuePage> {
    return queuePage(this.#database, { ...request, limit: pageLength(limit) });
  }

  async followedFeeds(): Promise<readonly FollowedFeed[]> {
    return this.#database.all('SELECT address, title, last_read, state FROM feed ORDER BY address').map(row => ({
      address: textAt(row, 'address'),
      title: textOrNullAt(row, 'title'),
      lastRead: textOrNullAt(row, 'last_read'),
      state: JSON.parse(textAt(row, 'state')),
    }));
  }

  async follow({ address, title, lastRead, state }: FollowedFeed): Promise<void> {
    this.#database.run(
      'INSERT OR REPLACE INTO feed VALUES (?, ?, ?, ?)',
      address,
      title,
      lastRead,
      JSON.stringify(state ?? null),
    );
  }

  async unfollow(address: string): Promise<boolean> {
    return this.#database.run('DELETE FROM feed WHERE address = ?', address) > 0;
  }

  async status(): Promise<ArchiveStatus> {
    return statusOf(this.#database);
  }

  async *problems(): AsyncIterable<Problem> {
    const { problemsOf } = await import('./checking.ts');
    yield* problemsOf(this.#database);
  }

  async backup(file: string): Promise<void> {
    if (existsSync(file)) throw new ArchiveError('exists', `${file} is there already; name a new file.`);
    const unfinished = `${file}.unfinished`;
    // A connection of its own sees one moment of the archive, whoever writes meanwhile, and copies all pages in one step: a copy in many
    // would begin again at every commit.
    const source = new Database(this.#database.path, { readOnly: true, patience });
    try {
      await backup(source.connection, unfinished, { rate: everyPage });
      await rename(unfinished, file);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw archiveErrorOf(error, file);
    } finally {
      source.close();
    }
  }

  async close(): Promise<void> {
    this.#database.close();
  }
}
