import type { ArchivedArticle } from '../../archive/archived-article.ts';
import { numberedAnchor } from '../reading/anchors.ts';

/** Where a formula or a figure that begins at an offset stands in the page of its article; undefined where it is not known. */
export type EvidenceAnchor = (article: string, kind: 'formula' | 'figure', start: number | undefined) => string | undefined;

/** The places of what has no id of its own, in some articles. */
export function evidenceAnchors(articles: readonly Pick<ArchivedArticle, 'id' | 'record'>[]): EvidenceAnchor {
  const anchors = new Map(
    articles.flatMap(({ id, record: { formulas, figures } }) => [
      ...formulas.map(({ evidence }, i) => [`${id} formula ${evidence[0]?.start}`, numberedAnchor('formula', i)] as const),
      ...figures.map(({ evidence }, i) => [`${id} figure ${evidence[0]?.start}`, numberedAnchor('figure', i)] as const),
    ]),
  );
  return (article, kind, start) => anchors.get(`${article} ${kind} ${start}`);
}
