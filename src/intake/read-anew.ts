import type { Archive, Reread } from '../archive/archive.ts';
import type { ArchivedArticle } from '../archive/archived-article.ts';
import type { Query } from '../query/query.ts';
import { readArticles } from '../reading/read-articles.ts';
import { type Refusal, recordFor } from './take-in.ts';

/** What became of one article that was read anew. */
export type Renewal =
  | { readonly kind: 'changed' | 'same'; readonly reread: Reread }
  | { readonly kind: 'refused'; readonly id: string; readonly refusal: Refusal };

/**
 * Reads every article of an archive anew, with the engine as it is now, and renews every index of it. Gives what became of each; one that
 * can no longer be read keeps its record.
 */
export async function* readAnew(archive: Archive, query: Query, jobs: number): AsyncGenerator<Renewal> {
  for await (const readings of readArticles(readable(archive.each(query), archive), jobs)) {
    const renewed: { id: string; record: ArchivedArticle['record'] }[] = [];
    for (const reading of readings) {
      const { id, incoming } = reading.article;
      if ('error' in reading) yield { kind: 'refused', id, refusal: { from: id, ...reading.error } };
      else renewed.push({ id, record: recordFor(incoming, reading.record) });
    }
    for (const reread of await archive.reread(renewed))
      yield { kind: JSON.stringify(reread.before) === JSON.stringify(reread.after) ? 'same' : 'changed', reread };
  }
}

async function* readable(articles: AsyncIterable<ArchivedArticle>, archive: Archive) {
  for await (const { id } of articles) {
    const incoming = await archive.incoming(id);
    if (incoming !== null) yield { id, incoming, text: incoming.text, metadata: incoming.metadata };
  }
}
