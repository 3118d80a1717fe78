import type { Archive } from '../archive/archive.ts';
import type { ArchivedArticle } from '../archive/archived-article.ts';
import type { Query } from '../query/query.ts';

const together = 100;

/** The newest articles that answer a query, at most so many, the newest first. */
export async function* newestArticles(archive: Archive, query: Query, atMost: number): AsyncGenerator<ArchivedArticle> {
  let after: string | undefined;
  for (let left = atMost; left > 0; left -= together) {
    const page = await archive.search(query, {
      order: 'newest',
      limit: Math.min(left, together),
      ...(after === undefined ? {} : { after }),
    });
    yield* page.articles;
    if (page.next === null) return;
    after = page.next;
  }
}
