import type { ArchivedArticle } from '../../archive/archived-article.ts';
import { type Passage, passagesOf } from '../../archive/passages.ts';
import type { Query } from '../../query/query.ts';

/** One article that answers a query, as programs get it. */
export interface Answer {
  readonly article: string;
  readonly input: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly language: string;
  readonly address: string | null;
  readonly review: 'machine' | 'reviewed';
  readonly contacts: readonly {
    readonly kind: string;
    readonly status: string;
    readonly date: string | null;
    readonly participants: readonly string[];
  }[];
  /** Why it answers: offsets count UTF-16 code units of the article's text. */
  readonly passages: readonly Passage[];
}

/** The columns of `--format csv`. */
export const columns = [
  'article',
  'input',
  'published',
  'outlet',
  'title',
  'language',
  'address',
  'review',
  'contacts',
  'start',
  'end',
  'evidence',
] as const;

/** An article as an answer to a query, with at most so many passages. */
export function answerOf(query: Query, article: ArchivedArticle, passages: number): Answer {
  const { record } = article;
  const names = new Map(record.actors.map(({ id, name }) => [id, name]));
  return {
    article: article.id,
    input: record.id ?? null,
    published: record.document.published?.value ?? null,
    outlet: record.document.outlet?.name ?? null,
    title: record.document.title?.value ?? null,
    language: record.document.language,
    address: article.address,
    review: article.review,
    contacts: record.contacts.map(({ kind, status, date, participants }) => ({
      kind,
      status,
      date: date.value,
      participants: participants.map(id => names.get(id) ?? id),
    })),
    passages: passagesOf(query, article, passages),
  };
}
