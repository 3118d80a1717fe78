import { type Archive, type FacetCount, type FacetName, facetNames, type PageRequest } from '../archive/archive.ts';
import type { ArchivedArticle } from '../archive/archived-article.ts';
import { type Passage, passagesOf } from '../archive/passages.ts';
import type { Query } from '../query/query.ts';

/** What is to be told of an article that is one of many. */
export interface ArticleSummary {
  readonly article: string;
  /** The input's own id. */
  readonly input: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly language: string;
  readonly address: string | null;
  readonly review: ArchivedArticle['review'];
  readonly contacts: readonly {
    readonly kind: string;
    readonly status: string;
    readonly date: string | null;
    readonly participants: readonly string[];
  }[];
}

/** One article that answers a query, with the words that show why. */
export interface Answer extends ArticleSummary {
  readonly passages: readonly Passage[];
}

export interface SearchAnswer {
  readonly total: number;
  /** The cursor of the next page; null where this is the last. */
  readonly next: string | null;
  readonly answers: readonly Answer[];
}

/** A page of the articles that answer a query, each with at most so many passages. */
export async function searchAnswer(archive: Archive, query: Query, page: PageRequest, passages: number): Promise<SearchAnswer> {
  const total = await archive.count(query);
  const { articles, next } = await archive.search(query, page);
  return {
    total,
    next,
    answers: articles.map(article => ({ ...articleSummary(article), passages: passagesOf(query, article, passages) })),
  };
}

export function articleSummary({ id, address, review, record }: ArchivedArticle): ArticleSummary {
  const names = new Map(record.actors.map(actor => [actor.id, actor.name]));
  const { published, outlet, title, language } = record.document;
  return {
    article: id,
    input: record.id ?? null,
    published: published?.value ?? null,
    outlet: outlet?.name ?? null,
    title: title?.value ?? null,
    language,
    address,
    review,
    contacts: record.contacts.map(({ kind, status, date, participants }) => ({
      kind,
      status,
      date: date.value,
      participants: participants.map(participant => names.get(participant) ?? participant),
    })),
  };
}

export type FacetCounts = Readonly<Record<FacetName, readonly FacetCount[]>>;

/** The answers of a query counted by every facet, the most frequent values of each. */
export async function facetCounts(archive: Archive, query: Query, values: number): Promise<FacetCounts> {
  const counted: Record<FacetName, readonly FacetCount[]> = {
    kind: [],
    status: [],
    state: [],
    speaker: [],
    act: [],
    topic: [],
    formula: [],
    outlet: [],
    lang: [],
    check: [],
    year: [],
  };
  for (const name of facetNames) counted[name] = await archive.facet(query, name, values);
  return counted;
}
