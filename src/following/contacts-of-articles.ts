import type { ArchivedArticle } from '../archive/archived-article.ts';
import type { ContactStatus } from '../diplomacy/vocabulary.ts';
import { foldedName } from '../gazetteer/folded-name.ts';
import type { Actor, Contact } from '../record/record.ts';
import { citationOf } from './citation.ts';
import type { ContactReport, FollowedContact, Participant } from './followed-contact.ts';

/**
 * The contacts of articles, oldest article first, where nothing is known of which reports are of one contact: those of the same people, kind
 * and day are taken for one, and a contact without a day for one of its own.
 */
export async function contactsOfArticles(articles: AsyncIterable<ArchivedArticle>): Promise<FollowedContact[]> {
  const found = new Map<string, FollowedContact>();
  for await (const article of articles) {
    const actors = new Map(article.record.actors.map(actor => [actor.id, actor]));
    for (const contact of article.record.contacts) {
      const participants = contact.participants.map(id => participantOf(actors.get(id), id));
      const report = { ...citationOf(article, contact.evidence), contactId: contact.id };
      const id = `${article.id}#${contact.id}`;
      const key = keyOf(contact, participants) ?? id;
      const before = found.get(key);
      found.set(key, before === undefined ? followed(id, contact, participants, report) : alsoReported(before, contact, report));
    }
  }
  return [...found.values()];
}

function followed(id: string, contact: Contact, participants: readonly Participant[], report: ContactReport): FollowedContact {
  const { kind, status, date } = contact;
  return { id, kind, status, date: date.value, end: date.end, participants, reports: [report] };
}

const surest: readonly ContactStatus[] = ['held', 'recalled', 'planned'];

const alsoReported = (before: FollowedContact, { status, date }: Contact, report: ContactReport): FollowedContact => ({
  ...before,
  status: surest.indexOf(status) < surest.indexOf(before.status) ? status : before.status,
  end: before.end ?? date.end,
  reports: [...before.reports, report],
});

/** Who takes part, as the record's actor tells; what is unknown has an id in its record alone. */
export const participantOf = (actor: Actor | undefined, id: string): Participant => ({
  id: isKnown(id) ? id : null,
  name: actor?.name ?? id,
  state: actor?.state ?? null,
});

export const isKnown = (id: string): boolean => !id.startsWith('unknown:');

/** What one person is told from another by, in whatever article. */
export const personKey = ({ id, name, state }: Participant): string => id ?? `${state ?? '?'} ${foldedName(name)}`;

function keyOf({ kind, date }: Contact, participants: readonly Participant[]): string | null {
  return date.value === null ? null : JSON.stringify([kind, date.value, participants.map(personKey).sort()]);
}
