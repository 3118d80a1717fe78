import type { Archive } from '../../archive/archive.ts';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import type { ContactRow } from '../../web/following/contact-row.ts';

export interface PersonContacts {
  /** The newest first, the undated last. */
  readonly rows: readonly ContactRow[];
  /** The year from which on they are told, where there are too many to tell all; null where all are. */
  readonly since: string | null;
}

/** Contacts that one page can tell. */
const most = 120;
/** Of somebody with more, those of so many years are told. */
const years = 2;

/** The contacts of a person; of one with very many those of the last years, or of the `year` that is asked for. */
export async function personContacts(archive: Archive, id: string, year: string | null, now: Date): Promise<PersonContacts> {
  if (year !== null) return { rows: (await collected(archive, id, year, year)).rows, since: year };
  const all = await collected(archive, id);
  if (!all.more) return { rows: all.rows, since: null };
  const since = String(now.getUTCFullYear() - years + 1);
  return { rows: (await collected(archive, id, since)).rows, since };
}

async function collected(archive: Archive, id: string, from?: string, to?: string) {
  const rows: ContactRow[] = [];
  const filter = { with: [[id]], ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  let more = false;
  for await (const archived of archive.contacts(filter)) {
    more = rows.length === most;
    if (more) break;
    rows.push(contactRow(archived, id));
  }
  const dated = rows.filter(({ date }) => date !== null);
  return { rows: [...dated.reverse(), ...rows.filter(({ date }) => date === null)], more };
}

/** A contact as one line; `of` is the one whose list it is. */
export function contactRow({ contact, parties }: ArchivedContact, of: string | null): ContactRow {
  return {
    id: contact.id,
    kind: contact.kind.value,
    status: contact.status.value,
    date: contact.date.value,
    others: parties.filter(({ id }) => id !== of),
    reports: contact.reports.length,
  };
}
