import { type FacetName, facetNames } from '../../archive/archive.ts';
import { shortId } from '../../query/names.ts';
import type { Query } from '../../query/query.ts';
import { quotedValue } from '../../query/quoted-value.ts';
import type { InterfaceLanguage } from '../../web/interface-language.ts';
import { vocabulary } from '../../web/messages/vocabulary.ts';
import type { CountedFacet } from '../../web/search/facet-list.ts';
import type { Services } from '../services.ts';

/** Values of a facet that are shown. */
const most = 8;

/** The answers of a query counted by every facet, each value with the query that asks for it too. */
export async function countedFacets(
  query: Query,
  written: string,
  language: InterfaceLanguage,
  services: Services,
): Promise<CountedFacet[]> {
  const facets: CountedFacet[] = [];
  // A field joins what stands beside it; what is parted by OR is put in parentheses first.
  const base = query.kind === 'or' ? `(${written})` : written;
  for (const facet of facetNames) {
    const counts = await services.archive.facet(query, facet, most);
    const values = counts
      .filter(({ value }) => value !== '' && !value.startsWith('unknown:'))
      .map(({ value, articles }) => ({
        name: nameOf(facet, value, language, services),
        articles,
        query: `${base} ${fieldOf(facet)}:${quotedValue(shortId(value))}`.trim(),
      }));
    facets.push({ facet, values });
  }
  return facets;
}

const fieldOf = (facet: FacetName): string => (facet === 'year' ? 'date' : facet);

function nameOf(facet: FacetName, value: string, language: InterfaceLanguage, { stateName, actorName }: Services): string {
  const words = vocabulary[language];
  const named = (names: Readonly<Record<string, string>>): string => names[value] ?? value;
  switch (facet) {
    case 'kind':
      return named(words.contactKind);
    case 'status':
      return named(words.contactStatus);
    case 'act':
      return named(words.act);
    case 'topic':
      return named(words.topic);
    case 'check':
      return named(words.check);
    case 'lang':
      return named(words.language);
    case 'state':
      return stateName(value, language);
    case 'speaker':
    case 'outlet':
      return actorName(value);
    case 'formula':
    case 'year':
      return value;
  }
}
