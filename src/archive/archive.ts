import type { HumanDecision } from '../merging/human-decision.ts';
import type { Query } from '../query/query.ts';
import type { ReadoutRecord } from '../record/record.ts';
import type { Correction, CorrectionDraft } from '../review/correction.ts';
import type { Metadata } from '../source/source.ts';
import type { ArchivedArticle } from './archived-article.ts';
import type { ArchivedContact, ContactFilter, PairCount, PartyCount } from './archived-contact.ts';
import type { FollowedFeed } from './followed-feed.ts';
import type { Problem } from './problem.ts';
import type { LogPage, QueuePage, QueueRequest } from './review-pages.ts';

/** An article that is to be kept: its text, the bytes from which it came and all that was known of it when it was read. */
export interface IncomingArticle {
  readonly text: string;
  readonly metadata: Metadata;
  /** The original bytes; null where there are none but the text's own. */
  readonly bytes: Uint8Array | null;
  readonly mediaType: string;
  readonly extractor: { readonly name: string; readonly version: string } | null;
  /** ISO 8601 instant. */
  readonly received: string;
}

/** The same with what was read from it; the record's offsets refer to the text. */
export interface ReadArticle extends IncomingArticle {
  readonly record: ReadoutRecord;
}

/** What an incoming article is to the archive: new to it, a changed text at a known address, there already, or taken out before. */
export type Standing = 'new' | 'revision' | 'unchanged' | 'removed';

export interface Added {
  readonly id: string;
  readonly standing: Standing;
}

/** An earlier text of an article, or the present one; bytes are fetched apart. */
export interface Revision {
  readonly revision: number;
  readonly received: string;
  readonly textId: string;
  readonly bytesId: string | null;
  readonly text: string;
}

export interface Original {
  readonly id: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export type Order = 'newest' | 'rank';

export interface PageRequest {
  readonly order: Order;
  /** 1 to 1,000. */
  readonly limit: number;
  /** The cursor of the page before; throws an ArchiveError 'bad-cursor' where it is none of this query's. */
  readonly after?: string;
}

/** Articles that answer a query; paging is stable: an article that comes in meanwhile moves nothing. */
export interface Page {
  readonly articles: readonly ArchivedArticle[];
  /** The cursor of the next page; null where this is the last. */
  readonly next: string | null;
}

/** What answers can be counted by. */
export const facetNames = [
  'kind',
  'status',
  'state',
  'speaker',
  'act',
  'topic',
  'formula',
  'outlet',
  'lang',
  'check',
  'year',
] as const;
export type FacetName = (typeof facetNames)[number];

export interface FacetCount {
  readonly value: string;
  readonly articles: number;
}

/** What an article's record was before it was read anew, and what it is now. */
export interface Reread {
  readonly id: string;
  readonly before: ReadoutRecord;
  readonly after: ReadoutRecord;
}

export interface ArchiveStatus {
  readonly articles: number;
  readonly revisions: number;
  readonly statements: number;
  readonly contacts: number;
  readonly quotes: number;
  readonly formulas: number;
  readonly removed: number;
  readonly oldest: string | null;
  readonly newest: string | null;
  readonly byLanguage: readonly FacetCount[];
  /** Bytes on disk. */
  readonly size: number;
}

/**
 * Many articles in, answers out. The record is the truth and everything else an index of it. One implementation writes SQLite; the
 * same suite of behaviour tests holds for any other. Methods throw an ArchiveError that says what to do.
 */
export interface Archive {
  /** What each would be; asked before the costly reading, so that nothing is read twice. */
  standings(articles: readonly IncomingArticle[]): Promise<readonly Added[]>;
  /** Keeps articles, all or none; when the promise is fulfilled they survive a crash. One that is there unchanged stays as it is. */
  add(articles: readonly ReadArticle[]): Promise<readonly Added[]>;
  article(id: string): Promise<ArchivedArticle | null>;
  /** All texts of an article, the first first. */
  revisions(id: string): Promise<readonly Revision[]>;
  /** Original bytes by their hash, 'sha256:…'. */
  original(bytesId: string): Promise<Original | null>;
  /** What an article was read from, so that it can be read anew. */
  incoming(id: string): Promise<IncomingArticle | null>;
  search(query: Query, page: PageRequest): Promise<Page>;
  count(query: Query): Promise<number>;
  /** How many answers there are of each value, the most frequent first. */
  facet(query: Query, name: FacetName, limit: number): Promise<readonly FacetCount[]>;
  /** Every article that answers, oldest first, a few at a time; the same order each time. */
  each(query: Query): AsyncIterable<ArchivedArticle>;
  /** Puts new records in the place of old ones, with what people decided, and renews every index of them; all or none. */
  reread(articles: readonly { readonly id: string; readonly record: ReadoutRecord }[]): Promise<readonly Reread[]>;
  /** Takes an article out of bytes, text, index and revisions, and leaves a tombstone with the reason; false where there is none. */
  remove(id: string, reason: string): Promise<boolean>;
  /** When and why an article was taken out. */
  tombstone(id: string): Promise<{ readonly removed: string; readonly reason: string } | null>;
  /**
   * Puts reports of one contact together, as far as articles came, changed or went since the last time. Tells how many articles are
   * left after each step.
   */
  settle(onStep?: (left: number) => void): Promise<void>;
  /** How much is still to be put together, or to be looked at for the queue of reviews. */
  unsettled(): Promise<number>;
  /** Contacts as all their reports tell them, in the order that is asked for. */
  contacts(filter: ContactFilter): AsyncIterable<ArchivedContact>;
  /** A contact by its id, or by one that it had before it was merged. */
  contact(id: string): Promise<ArchivedContact | null>;
  /** Who takes part in contacts, most often first. */
  parties(kind: 'state' | 'person', limit: number): Promise<readonly PartyCount[]>;
  /** How often each two of these states are in contact with each other, those that never are left out. */
  pairs(states: readonly string[]): Promise<readonly PairCount[]>;
  /** The ids of the contacts that an article reports. */
  contactsOf(article: string): Promise<readonly string[]>;
  /** Keeps what a person decided of two reports, and puts them together anew. */
  decide(decision: HumanDecision): Promise<void>;
  decisions(): Promise<readonly HumanDecision[]>;
  /**
   * Keeps what a person decided of a field; from then on the article's record, its index and its reports say so, and `settle` puts
   * them together anew. Throws a ReviewError where it
   * cannot be kept.
   */
  correct(draft: CorrectionDraft): Promise<Correction>;
  /** Takes a correction back; `at` is an ISO 8601 instant. One that was taken back before stays as it is. */
  undo(id: string, by: string, at: string): Promise<Correction>;
  /** What people decided of an article, in the order in which they did, undone or not. */
  corrections(article: string): Promise<readonly Correction[]>;
  /** What the machine read, without what people decided; null where there is no such article. */
  machineRecord(article: string): Promise<ReadoutRecord | null>;
  /** Who decided and took back what, from the latest back; `after` is the `next` of the page before. */
  log(request: { readonly limit: number; readonly after?: number }): Promise<LogPage>;
  /** What deserves a person's eye, as far as reports have been put together. */
  reviewQueue(request: QueueRequest): Promise<QueuePage>;
  followedFeeds(): Promise<readonly FollowedFeed[]>;
  follow(feed: FollowedFeed): Promise<void>;
  unfollow(address: string): Promise<boolean>;
  status(): Promise<ArchiveStatus>;
  /** Whatever does not hold: hashes, evidence, indexes, the file itself. */
  problems(): AsyncIterable<Problem>;
  /** A whole copy, made while others read and write. Throws where the file exists. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}
