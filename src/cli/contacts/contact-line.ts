import type { ArchivedContact } from '../../archive/archived-contact.ts';
import type { Field } from '../../merging/field.ts';

/** One contact as programs get it: a line of NDJSON, a row of CSV. */
export interface ContactLine {
  readonly id: string;
  readonly kind: string | null;
  readonly status: string | null;
  readonly date: string | null;
  readonly participants: readonly { readonly id: string; readonly name: string; readonly state: string | null }[];
  readonly initiator: string | null;
  readonly place: string | null;
  /** The articles that are about it: the input's own ids, where they have any, else the archive's. */
  readonly articles: readonly string[];
  /** Articles that only mention it. */
  readonly mentions: readonly string[];
  /** How many reports do not repeat another's wording. */
  readonly independent: number;
  /** Ids that it had before others were merged with it. */
  readonly formerly: readonly string[];
  /** For each field on which reports differ: what others say, and which. */
  readonly disagreements: readonly {
    readonly field: string;
    readonly value: string;
    readonly articles: readonly string[];
  }[];
  readonly checks: readonly { readonly code: string; readonly message: string }[];
  readonly reports: ArchivedContact['sources'];
}

export function contactLine({ contact, parties, sources }: ArchivedContact): ContactLine {
  const nameOf = new Map(sources.map(({ article, input }) => [article, input ?? article]));
  const named = (articles: readonly { readonly article: string }[]): string[] => [
    ...new Set(articles.map(({ article }) => nameOf.get(article) ?? article)),
  ];
  const differing = (field: string, { disagree }: Field<string | readonly string[]>): ContactLine['disagreements'] =>
    disagree.map(({ value, reports }) => ({
      field,
      value: typeof value === 'string' ? value : value.join(' + '),
      articles: named(reports),
    }));
  const { kind, status, date, participants, initiator, place } = contact;
  return {
    id: contact.id,
    kind: kind.value,
    status: status.value,
    date: date.value,
    participants: parties,
    initiator: initiator.value,
    place: place.value,
    articles: named(sources.filter(({ main }) => main)),
    mentions: named(sources.filter(({ main }) => !main)),
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
