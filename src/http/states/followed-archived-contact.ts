import type { ArchivedContact } from '../../archive/archived-contact.ts';
import type { FollowedContact } from '../../following/followed-contact.ts';

/** A contact of the archive as it is followed in time, without the words of its reports, so that no article has to be read. */
export function followedArchivedContact({ contact, parties, sources }: ArchivedContact): FollowedContact {
  const byArticle = new Map(sources.map(source => [source.article, source]));
  return {
    id: contact.id,
    kind: contact.kind.value ?? 'contact',
    status: contact.status.value ?? 'recalled',
    date: contact.date.value,
    end: null,
    participants: parties.map(({ id, name, state }) => ({ id: id.includes(':') ? id : null, name, state })),
    reports: contact.reports.map(({ article, contactId }) => {
      const source = byArticle.get(article);
      return {
        article,
        contactId,
        input: source?.input ?? null,
        address: source?.address ?? null,
        outlet: source?.outlet ?? null,
        language: source?.language ?? '',
        published: source?.published ?? null,
        review: 'machine',
        evidence: [],
      };
    }),
  };
}
