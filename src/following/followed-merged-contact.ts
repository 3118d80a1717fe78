import type { ArchivedArticle } from '../archive/archived-article.ts';
import { foldedName } from '../gazetteer/folded-name.ts';
import type { MergedContact } from '../merging/merged-contact.ts';
import { citationOf } from './citation.ts';
import { participantOf } from './contacts-of-articles.ts';
import type { ContactReport, FollowedContact, Participant } from './followed-contact.ts';

/**
 * A merged contact as it is followed, with the reports whose articles are given; null where none of them is. Its last day is the latest
 * that a report of its date gives.
 */
export function followedMergedContact(
  { id, kind, status, participants, date, reports }: MergedContact,
  articles: ReadonlyMap<string, ArchivedArticle>,
): FollowedContact | null {
  const told = reports.flatMap(({ article: articleId, contactId }) => {
    const article = articles.get(articleId);
    const contact = article?.record.contacts.find(other => other.id === contactId);
    return article === undefined || contact === undefined ? [] : [{ article, contact }];
  });
  const [first] = told;
  if (first === undefined) return null;
  const known = told.flatMap(({ article }) => article.record.actors.map(actor => participantOf(actor, actor.id)));
  const ends = told.flatMap(({ contact }) =>
    contact.date.value === date.value && contact.date.end !== null ? [contact.date.end] : [],
  );
  return {
    id,
    kind: kind.value ?? first.contact.kind,
    status: status.value ?? first.contact.status,
    date: date.value,
    end: ends.sort().at(-1) ?? null,
    participants: (participants.value ?? []).map(named => participantNamed(named, known)),
    reports: told.map(
      ({ article, contact }): ContactReport => ({ ...citationOf(article, contact.evidence), contactId: contact.id }),
    ),
  };
}

/** By id, or by the folded name by which merging knows who has none. */
const participantNamed = (named: string, known: readonly Participant[]): Participant =>
  known.find(({ id }) => id === named) ??
  known.find(({ id, name }) => id === null && foldedName(name) === named) ?? { id: null, name: named, state: null };
