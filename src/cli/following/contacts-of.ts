import type { Archive } from '../../archive/archive.ts';
import type { ArchivedArticle } from '../../archive/archived-article.ts';
import type { ContactFilter } from '../../archive/archived-contact.ts';
import type { FollowedContact } from '../../following/followed-contact.ts';
import { followedMergedContact } from '../../following/followed-merged-contact.ts';
import type { Query } from '../../query/query.ts';

/** The contacts that the articles of an archive that answer a query tell of, with their reports. */
export type ContactsOf = (archive: Archive, query: Query) => Promise<readonly FollowedContact[]>;

/** Contacts as all their reports tell them; one that only articles outside the query report is left out. */
export const contactsOf: ContactsOf = async (archive, query) => {
  const answers = await idsOf(archive, query);
  const contacts: FollowedContact[] = [];
  for await (const { contact } of archive.contacts(filterOf(query))) {
    const articles = new Map<string, ArchivedArticle>();
    for (const { article: id } of contact.reports) {
      if (articles.has(id) || answers?.has(id) === false) continue;
      const article = await archive.article(id);
      if (article !== null) articles.set(id, article);
    }
    const followed = followedMergedContact(contact, articles);
    if (followed !== null) contacts.push(followed);
  }
  return contacts;
};

/** Where contacts of states alone are asked for, the archive finds them without its articles. */
const isOfStates = (query: Query): query is Extract<Query, { kind: 'contact' }> =>
  query.kind === 'contact' && Object.keys(query.fields).every(field => field === 'states');

const filterOf = (query: Query): ContactFilter =>
  isOfStates(query) && query.fields.states !== undefined ? { states: query.fields.states } : {};

async function idsOf(archive: Archive, query: Query): Promise<ReadonlySet<string> | null> {
  if (query.kind === 'everything' || isOfStates(query)) return null;
  const ids = new Set<string>();
  for await (const { id } of archive.each(query)) ids.add(id);
  return ids;
}
