import type { ArchivedArticle } from '../archive/archived-article.ts';
import type { Evidence } from '../record/record.ts';

/** The words that show a row, and the article in which they stand; offsets count UTF-16 code units of its text. */
export interface Citation {
  readonly article: string;
  /** The id under which the article came in; null where it had none. */
  readonly input: string | null;
  readonly address: string | null;
  readonly outlet: string | null;
  readonly language: string;
  /** ISO 8601, as precise as known. */
  readonly published: string | null;
  readonly review: ArchivedArticle['review'];
  readonly evidence: Evidence;
}

export const citationOf = ({ id, address, review, record }: ArchivedArticle, evidence: Evidence): Citation => ({
  article: id,
  input: record.id ?? null,
  address,
  outlet: record.document.outlet?.name ?? null,
  language: record.document.language,
  published: record.document.published?.value ?? null,
  review,
  evidence,
});
