import type { Archive } from '../../archive/archive.ts';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import { contactPageMessages } from '../../web/messages/contact-page-messages.ts';
import { Refusal } from '../refusal.ts';

/** A contact by what stands in its address. Throws a Refusal (404) where there is none. */
export async function contactAsked(archive: Archive, asked: string): Promise<ArchivedContact> {
  const contact = await archive.contact(asked.startsWith('contact:') ? asked : `contact:${asked}`);
  if (contact === null) throw new Refusal(404, language => contactPageMessages[language].noContact);
  return contact;
}

/**
 * The contact that somebody names: by its id, by that of an article that is about it, or by the address of the page of either. Throws a
 * Refusal (422) where there is none.
 */
export async function contactNamed(archive: Archive, name: string): Promise<ArchivedContact> {
  const id = /[0-9a-f]{16}(?![0-9a-f])/.exec(name)?.[0] ?? '';
  const byId = name.includes('article') ? null : await archive.contact(`contact:${id}`);
  if (byId !== null) return byId;
  for (const contactId of await archive.contactsOf(`article:${id}`)) {
    const contact = await archive.contact(contactId);
    if (contact?.sources.some(({ article, main }) => article === `article:${id}` && main) === true) return contact;
  }
  throw new Refusal(422, language => contactPageMessages[language].nobodyNamed(name.slice(0, 60)));
}
