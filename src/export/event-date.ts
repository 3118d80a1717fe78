import type { Contact, ReadoutRecord } from '../record/record.ts';

/** The day of an event and whose day it is. */
export interface EventDate {
  /** ISO 8601: 'YYYY-MM-DD'. */
  readonly day: string;
  /** `contact`: the day of the contact; `publication`: the day of the report, as event data is dated where the text gives none. */
  readonly basis: 'contact' | 'publication';
}

const dayOf = (value: string | undefined): string | null => value?.match(/^\d{4}-\d{2}-\d{2}/)?.[0] ?? null;

/**
 * The day of a contact, or of a statement made in it; null where none is known. What is planned happens as an event on the day on which
 * it is reported. The day of publication never stands for a contact that is only recalled, nor against a month that is known.
 */
export function dateOfEvent({ document }: ReadoutRecord, contact: Contact | null): EventDate | null {
  const told = contact === null || contact.status === 'planned' ? null : contact.date.value;
  const day = dayOf(told ?? undefined);
  if (day !== null) return { day, basis: 'contact' };
  const published = dayOf(document.published?.value);
  if (published === null || contact?.status === 'recalled' || (told !== null && !published.startsWith(told))) return null;
  return { day: published, basis: 'publication' };
}
