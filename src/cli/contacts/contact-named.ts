import type { Archive } from '../../archive/archive.ts';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import { UsageError } from '../usage-error.ts';

/** A contact by its own id, or by that of an article that is about it. */
export async function contactNamed(archive: Archive, name: string): Promise<ArchivedContact> {
  const byId = await archive.contact(name);
  if (byId !== null) return byId;
  for (const id of await archive.contactsOf(name)) {
    const contact = await archive.contact(id);
    if (contact?.sources.some(({ article, main }) => article === name && main) === true) return contact;
  }
  throw new UsageError(
    `There is no contact '${name}', and no article of that id that is about one; 'readout contacts' lists them.`,
  );
}
