import type { Archive } from '../../archive/archive.ts';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import type { Query } from '../../query/query.ts';

const mostArticles = 40;

export interface OutletContacts {
  /** Of the newest article first. */
  readonly contacts: readonly ArchivedContact[];
  /** In so many articles. */
  readonly articles: number;
}

/** The contacts that an outlet's newest articles report. */
export async function outletContacts(archive: Archive, outlet: string, name: string): Promise<OutletContacts> {
  const query: Query = {
    kind: 'and',
    parts: [
      { kind: 'outlet', ids: [outlet], name },
      { kind: 'has', what: 'contact' },
    ],
  };
  const { articles } = await archive.search(query, { order: 'newest', limit: mostArticles });
  const contacts = new Map<string, ArchivedContact>();
  for (const { id } of articles)
    for (const merged of await archive.contactsOf(id)) {
      const contact = contacts.has(merged) ? null : await archive.contact(merged);
      if (contact !== null) contacts.set(contact.contact.id, contact);
    }
  return { contacts: [...contacts.values()], articles: articles.length };
}
