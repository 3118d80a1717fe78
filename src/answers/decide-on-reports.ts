import type { Archive } from '../archive/archive.ts';
import type { ArchivedContact } from '../archive/archived-contact.ts';
import type { Anchor, HumanDecision } from '../merging/human-decision.ts';
import { AskedError } from './asked-error.ts';
import { contactNamed } from './contact-answer.ts';

/** What a person decides of two contacts, or of the contacts that two articles are about, each named by its id. */
export interface AskedDecision {
  readonly kind: HumanDecision['kind'];
  /** With 'not-same', the article that leaves the contact. */
  readonly a: string;
  readonly b: string;
  readonly reason: string;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Keeps a decision, and gives the ids of the contacts in which both are now. Throws an AskedError where one of them is not there. */
export async function decideOnReports(
  archive: Archive,
  asked: AskedDecision,
): Promise<{ readonly a: string; readonly b: string }> {
  await archive.settle();
  const { kind, reason, by, at } = asked;
  const [one, other] = [await namedBy('a', asked.a, archive), await namedBy('b', asked.b, archive)];
  const a = await anchorOf(archive, one, reportNamed(one, asked.a) ?? firstBut(one, null));
  const b = await anchorOf(
    archive,
    other,
    reportNamed(other, asked.b) ?? firstBut(other, kind === 'not-same' ? a.article : null),
  );
  if (a.article === b.article && a.contactId === b.contactId)
    throw new AskedError('b', 'Both are the same report; name another article or contact.');
  await archive.decide({ kind, a, b, reason, by, at });
  await archive.settle();
  return { a: await contactWith(archive, a), b: await contactWith(archive, b) };
}

async function namedBy(field: string, name: string, archive: Archive): Promise<ArchivedContact> {
  const contact = await contactNamed(archive, name);
  if (contact === null)
    throw new AskedError(field, `There is no contact '${name.slice(0, 80)}', and no article of that id that is about one.`);
  return contact;
}

type Report = ArchivedContact['contact']['reports'][number];

const reportNamed = ({ contact }: ArchivedContact, name: string): Report | null =>
  contact.reports.find(({ article }) => article === name) ?? null;

const firstBut = ({ contact }: ArchivedContact, leaving: string | null): Report | null =>
  contact.reports.find(({ article }) => article !== leaving) ?? contact.reports[0] ?? null;

/** A report, told so that it is found again after its article was read anew. */
async function anchorOf(archive: Archive, { contact }: ArchivedContact, report: Report | null): Promise<Anchor> {
  if (report === null) throw new AskedError('a', `${contact.id} has no report any more.`);
  const article = await archive.article(report.article);
  const told = article?.record.contacts.find(({ id }) => id === report.contactId);
  return {
    article: report.article,
    contactId: report.contactId,
    ...(told === undefined ? {} : { participants: told.participants, evidence: told.evidence[0]?.text ?? '' }),
  };
}

async function contactWith(archive: Archive, { article, contactId }: Anchor): Promise<string> {
  for (const id of await archive.contactsOf(article)) {
    const contact = await archive.contact(id);
    if (contact?.contact.reports.some(report => report.article === article && report.contactId === contactId) === true)
      return contact.contact.id;
  }
  throw new AskedError('a', `${article} tells of no contact any more.`);
}
