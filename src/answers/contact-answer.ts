import type { Archive } from '../archive/archive.ts';
import type { ArchivedContact, ReportSource } from '../archive/archived-contact.ts';
import type { Field } from '../merging/field.ts';
import type { MergedContact } from '../merging/merged-contact.ts';
import type { Evidence } from '../record/record.ts';

/** One contact as all its reports tell it. */
export interface ContactAnswer {
  readonly id: string;
  readonly kind: string | null;
  readonly status: string | null;
  readonly date: string | null;
  readonly participants: ArchivedContact['parties'];
  readonly initiator: string | null;
  readonly place: string | null;
  /** How many reports do not repeat another's wording. */
  readonly independent: number;
  /** Ids that it had before others were merged with it. */
  readonly formerly: readonly string[];
  /** For each field on which reports differ: what others say, and which articles. */
  readonly disagreements: readonly {
    readonly field: string;
    readonly value: string;
    readonly articles: readonly string[];
  }[];
  readonly checks: readonly { readonly code: string; readonly message: string }[];
  readonly reports: readonly ReportSource[];
}

/** A report in full: the words of the article that show the contact, and why it was taken for one of this contact. */
export interface ReportAnswer extends ReportSource {
  /** Id of the contact within the article's record. */
  readonly contactId: string;
  readonly review: 'machine' | 'reviewed';
  readonly evidence: Evidence;
  readonly copyOf: string | null;
  /** What ties it to the contact; null for the oldest report. */
  readonly tiedBy: {
    readonly to: string;
    readonly score: number;
    readonly why: readonly { readonly of: string; readonly points: number; readonly because: string }[];
  } | null;
}

export interface FullContactAnswer extends Omit<ContactAnswer, 'reports'> {
  readonly reports: readonly ReportAnswer[];
  readonly decisions: MergedContact['decisions'];
}

export function contactAnswer({ contact, parties, sources }: ArchivedContact): ContactAnswer {
  const { kind, status, date, participants, initiator, place } = contact;
  return {
    id: contact.id,
    kind: kind.value,
    status: status.value,
    date: date.value,
    participants: parties,
    initiator: initiator.value,
    place: place.value,
    independent: contact.independent,
    formerly: contact.formerly,
    disagreements: [
      ...differing('kind', kind),
      ...differing('status', status),
      ...differing('participants', participants),
      ...differing('date', date),
      ...differing('initiator', initiator),
      ...differing('place', place),
    ],
    checks: contact.checks.map(({ code, message }) => ({ code, message })),
    reports: sources,
  };
}

function differing(
  field: string,
  { disagree }: Field<string | readonly string[]>,
): { readonly field: string; readonly value: string; readonly articles: readonly string[] }[] {
  return disagree.map(({ value, reports }) => ({
    field,
    value: typeof value === 'string' ? value : value.join(' + '),
    articles: [...new Set(reports.map(({ article }) => article))],
  }));
}

/** A contact with the words of each of its reports. */
export async function fullContactAnswer(archive: Archive, archived: ArchivedContact): Promise<FullContactAnswer> {
  const reports: ReportAnswer[] = [];
  for (const { article: id, contactId, copyOf, link } of archived.contact.reports) {
    const article = await archive.article(id);
    const told = article?.record.contacts.find(contact => contact.id === contactId);
    const source = archived.sources.find(other => other.article === id);
    if (article === null || told === undefined || source === undefined) continue;
    reports.push({
      ...source,
      contactId,
      review: article.review,
      evidence: told.evidence,
      copyOf: copyOf?.article ?? null,
      tiedBy:
        link === null
          ? null
          : {
              to: link.to.article,
              score: link.decision.score,
              why: link.decision.why.map(({ of, points, because }) => ({ of, points, because })),
            },
    });
  }
  return { ...contactAnswer(archived), reports, decisions: archived.contact.decisions };
}

/** A contact by its own id, or the one that the article of that id is about; null where there is none. */
export async function contactNamed(archive: Archive, name: string): Promise<ArchivedContact | null> {
  const byId = await archive.contact(name);
  if (byId !== null) return byId;
  for (const id of await archive.contactsOf(name)) {
    const contact = await archive.contact(id);
    if (contact?.sources.some(({ article, main }) => article === name && main) === true) return contact;
  }
  return null;
}
