import type { Archive } from '../../archive/archive.ts';
import type { ArchivedArticle } from '../../archive/archived-article.ts';
import { mainContact } from '../../merging/main-contact.ts';
import type { Query } from '../../query/query.ts';
import { articleAddress } from '../../web/addresses.ts';
import type { UseInArticle } from '../../web/pages/formula-page.ts';
import { numberedAnchor } from '../../web/reading/anchors.ts';

const articlesOfPage = 30;
/** Characters that are shown on either side of a use. */
const around = 80;

export interface FormulaUses {
  readonly uses: readonly UseInArticle[];
  /** How many articles have the formula. */
  readonly articles: number;
  readonly next: string | null;
}

/** Each use of a formula in the newest articles that have it, or in those before a cursor. */
export async function formulaUses(archive: Archive, formula: string, after: string | null): Promise<FormulaUses> {
  const query: Query = { kind: 'formula', ids: [formula] };
  const { articles, next } = await archive.search(query, {
    order: 'newest',
    limit: articlesOfPage,
    ...(after === null ? {} : { after }),
  });
  return { uses: articles.flatMap(article => usesIn(article, formula)), articles: await archive.count(query), next };
}

function usesIn({ id, text, record }: ArchivedArticle, formula: string): UseInArticle[] {
  const { document, formulas, statements, contacts, actors } = record;
  const main = mainContact(record);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return formulas.flatMap((use, index) => {
    if (use.id !== formula) return [];
    const start = use.evidence[0]?.start ?? 0;
    const end = use.evidence.at(-1)?.end ?? start;
    const statement = statements.find(({ evidence }) => evidence.some(piece => piece.start <= start && end <= piece.end));
    const contact = contacts.find(({ id }) => id === statement?.contact) ?? main;
    return {
      date: contact?.date.value ?? document.published?.value.slice(0, 10) ?? null,
      words: text.slice(start, end),
      before: text.slice(Math.max(0, start - around), start).replace(/^\S*\s/, ''),
      behind: text.slice(end, end + around).replace(/\s\S*$/, ''),
      language: document.language,
      speakers: (statement?.speakers ?? []).map(speaker => names.get(speaker) ?? speaker),
      outlet: document.outlet?.name ?? null,
      href: articleAddress(id, numberedAnchor('formula', index)),
    };
  });
}
