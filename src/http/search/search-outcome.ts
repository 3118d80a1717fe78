import type { Order } from '../../archive/archive.ts';
import { passagesOf } from '../../archive/passages.ts';
import { explainError } from '../../query/explain-error.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { Query } from '../../query/query.ts';
import { QueryError } from '../../query/query-error.ts';
import type { InterfaceLanguage } from '../../web/interface-language.ts';
import type { SearchOutcome } from '../../web/pages/search-page.ts';
import type { Services } from '../services.ts';
import { countedFacets } from './counted-facets.ts';

const answersOfPage = 20;
const passagesOfAnswer = 3;
/** Beyond so many answers, counting them by every facet takes longer than a page may. */
const countedAtOnce = 500;

export interface Asked {
  readonly text: string;
  readonly order: Order;
  readonly after: string | null;
  /** Counts by facets however many answers there are. */
  readonly facets: boolean;
  readonly language: InterfaceLanguage;
}

/** What comes of a query that somebody typed. Throws an ArchiveError 'bad-cursor' where the cursor is none of its own. */
export async function searchOutcome(asked: Asked, services: Services): Promise<SearchOutcome> {
  const { text, order, after, facets, language } = asked;
  const query = queryOf(text, services);
  if (query instanceof QueryError)
    return { kind: 'unreadable', explanation: explainError(text, query), perhaps: correctionsOf(text, query) };
  const { archive } = services;
  const total = await archive.count(query);
  const page = await archive.search(query, { order, limit: answersOfPage, ...(after === null ? {} : { after }) });
  return {
    kind: 'answers',
    total,
    answers: page.articles.map(article => ({ article, passages: passagesOf(query, article, passagesOfAnswer) })),
    next: page.next,
    facets: facets || total <= countedAtOnce ? await countedFacets(query, text.trim(), language, services) : null,
  };
}

/** The query that a text says, or why it says none. */
export function queryOf(text: string, { names }: Pick<Services, 'names'>): Query | QueryError {
  try {
    return parseQuery(text, names);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
}

/** The whole query with each suggestion in the place of what cannot be read. */
const correctionsOf = (text: string, { place, suggestions }: QueryError): string[] =>
  suggestions.slice(0, 5).map(suggestion => text.slice(0, place.start) + suggestion + text.slice(place.end));
