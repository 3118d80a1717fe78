import type { Archive } from '../archive/archive.ts';
import type { ArchivedArticle } from '../archive/archived-article.ts';
import type { ContactFilter } from '../archive/archived-contact.ts';
import type { FollowedContact } from '../following/followed-contact.ts';
import { followedMergedContact } from '../following/followed-merged-contact.ts';
import type { Query } from '../query/query.ts';
import { AskedError } from './asked-error.ts';
import { settled } from './settled.ts';
import { unhurried } from './unhurried.ts';

/** Of more articles than these what is followed cannot be told while somebody waits. */
export const mostWalked = 10_000;

/**
 * The merged contacts that the articles answering a query tell of. Throws an AskedError for the field that narrows the query where there
 * are more than `mostWalked` of them.
 */
export async function followedContacts(
  archive: Archive,
  query: Query,
  filter: ContactFilter,
  narrowedBy: string,
): Promise<readonly FollowedContact[]> {
  await mustBeFew(archive, query, narrowedBy);
  await settled(archive);
  const articles = new Map<string, ArchivedArticle>();
  for await (const article of unhurried(archive.each(query))) articles.set(article.id, slim(article));
  const contacts: FollowedContact[] = [];
  for await (const { contact } of archive.contacts(filter)) {
    const followed = followedMergedContact(contact, articles);
    if (followed !== null) contacts.push(followed);
  }
  return contacts;
}

/** Throws an AskedError where a query has more answers than can be walked through. */
export async function mustBeFew(archive: Archive, query: Query, narrowedBy: string): Promise<void> {
  const articles = await archive.count(query);
  if (articles > mostWalked)
    throw new AskedError(
      narrowedBy,
      `That is ${articles} articles, and at most ${mostWalked} are walked through; ask for fewer.`,
    );
}

/** What of an article its contacts are told by; whole records of thousands of articles would fill the memory. */
const slim = (article: ArchivedArticle): ArchivedArticle => ({
  ...article,
  text: '',
  record: {
    ...article.record,
    actors: article.record.actors.map(actor => ({ ...actor, mentions: [] })),
    quotes: [],
    statements: [],
    formulas: [],
    figures: [],
    checks: [],
  },
});
