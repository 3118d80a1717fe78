import type { Contact, ReadoutRecord } from '../record/record.ts';

/** The contact that an article is about: the first that was held, else the first; null where it tells of none. */
export function mainContact({ contacts }: ReadoutRecord): Contact | null {
  return contacts.find(({ status }) => status === 'held') ?? contacts[0] ?? null;
}
