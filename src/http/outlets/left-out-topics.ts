import type { Archive } from '../../archive/archive.ts';
import type { ArchivedContact } from '../../archive/archived-contact.ts';
import type { Topic } from '../../diplomacy/vocabulary.ts';
import type { ReadoutRecord } from '../../record/record.ts';
import type { ContactRow } from '../../web/following/contact-row.ts';
import type { LeftOutTopic } from '../../web/following/left-out-topic.ts';
import { contactRow } from '../people/person-contacts.ts';

/** Contacts that are compared, and reports of each that are read: a page reads few articles beside its own. */
const mostContacts = 12;
const mostReports = 8;

export interface LeftOutTopics {
  /** Left out most often first. */
  readonly topics: readonly LeftOutTopic[];
  /** How many contacts have an account of another outlet. */
  readonly compared: number;
}

/** Which topics the accounts of others have, and an outlet's accounts of the same contacts have not. */
export async function leftOutTopics(
  archive: Archive,
  contacts: readonly ArchivedContact[],
  outlet: string,
): Promise<LeftOutTopics> {
  const found = new Map<Topic, ContactRow[]>();
  let compared = 0;
  for (const archived of contacts) {
    if (compared === mostContacts) break;
    if (archived.contact.independent < 2) continue;
    const { own, others } = await toldTopics(archive, archived, outlet);
    if (own === null || others === null) continue;
    compared++;
    for (const topic of others) if (!own.has(topic)) found.set(topic, [...(found.get(topic) ?? []), contactRow(archived, null)]);
  }
  const topics = [...found].map(([topic, contacts]) => ({ topic, contacts }));
  return { topics: topics.sort((a, b) => b.contacts.length - a.contacts.length || (a.topic < b.topic ? -1 : 1)), compared };
}

/** The topics of an outlet's own reports of a contact, and of those of others; null where there are none. */
async function toldTopics(archive: Archive, { contact }: ArchivedContact, outlet: string) {
  let own: Set<Topic> | null = null;
  let others: Set<Topic> | null = null;
  for (const { article, contactId, copyOf } of contact.reports.slice(0, mostReports)) {
    if (copyOf !== null) continue;
    const record = (await archive.article(article))?.record;
    if (record === undefined) continue;
    const topics = topicsOf(record, contactId);
    if (record.document.outlet?.id === outlet) own = new Set([...(own ?? []), ...topics]);
    else others = new Set([...(others ?? []), ...topics]);
  }
  return { own, others };
}

function topicsOf({ statements, contacts }: ReadoutRecord, contactId: string): Topic[] {
  const said = statements.filter(({ contact }) => contact === contactId).flatMap(({ topics }) => topics);
  const discussed = contacts.filter(({ id }) => id === contactId).flatMap(({ agenda }) => agenda.flatMap(({ topics }) => topics));
  return [...said, ...discussed];
}
