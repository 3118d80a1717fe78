import { createHash } from 'node:crypto';
import type { IncomingArticle } from '../../src/archive/archive.ts';
import type { ArchivedArticle } from '../../src/archive/archived-article.ts';
import { incoming, readArticle } from '../archive/articles.ts';

/** What two sides told of each other over three years, in a world that does not exist. */
export const incomingArticles: readonly IncomingArticle[] = [
  incoming(
    'President Bela Karsan of Valdoria met President Kofi Adunle of Zantara in Karlin on 10 January 2023. Karsan supported the Three Bridges Initiative. Adunle opposed the sanctions.',
    { id: 'first', url: 'https://vna.example/1', published: '2023-01-11' },
  ),
  incoming(
    'Presiden Valdoria Bela Karsan menelepon Presiden Zantara Kofi Adunle pada 20 Juni 2023. Karsan mendukung Prakarsa Tiga Jembatan. Adunle menolak sanksi sepihak.',
    { id: 'second', url: 'https://kabarsamudra.example/2', published: '2023-06-21' },
  ),
  incoming(
    'President Bela Karsan of Valdoria called President Kofi Adunle of Zantara on 20 June 2023. Karsan urged both sides to expand trade.',
    { id: 'second again', url: 'https://vna.example/2', published: '2023-06-21' },
  ),
  incoming(
    'President Bela Karsan of Valdoria met President Kofi Adunle of Zantara in Olembe on 5 May 2025. Adunle supported the principle of equal weight. Karsan criticised the sanctions.',
    { id: 'third', url: 'https://olembeherald.example/3', published: '2025-05-06' },
  ),
  incoming('President Bela Karsan of Valdoria will meet President Kofi Adunle of Zantara in Karlin on 9 September 2026.', {
    id: 'planned',
    url: 'https://vna.example/4',
    published: '2026-01-02',
  }),
];

export const articles: readonly ArchivedArticle[] = incomingArticles.map(article => {
  const { record } = readArticle(article);
  return {
    id: `article:${createHash('sha256').update(article.text).digest('hex').slice(0, 16)}`,
    revision: 1,
    address: article.metadata.url ?? null,
    received: article.received,
    text: article.text,
    record,
    review: 'machine',
  };
});

export async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
