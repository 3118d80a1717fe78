import type { Archive } from '../../archive/archive.ts';
import type { Anchor } from '../../merging/human-decision.ts';
import type { ReportRef } from '../../merging/report.ts';

/** A report, told so that it is found again after its article was read anew. */
export async function decisionAnchor(archive: Archive, { article: id, contactId }: ReportRef): Promise<Anchor> {
  const article = await archive.article(id);
  const told = article?.record.contacts.find(contact => contact.id === contactId);
  return {
    article: id,
    contactId,
    ...(told === undefined ? {} : { participants: told.participants, evidence: told.evidence[0]?.text ?? '' }),
  };
}
