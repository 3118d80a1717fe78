import type { LineBatch } from '../receive/line-batches.ts';
import type { ReadoutRecord } from '../record/record.ts';
import type { Metadata } from '../source/source.ts';
import type { Answer } from './answer-lines.ts';
import { inOrder } from './in-order.ts';
import { ReadingThreads } from './reading-threads.ts';
import { threadEntry } from './thread-entry.ts';

/** An article that can be read. */
export interface Readable {
  readonly text: string;
  readonly metadata: Metadata;
}

/** What came of an article: its record, or why it cannot be read. */
export type Reading<Article> =
  | { readonly article: Article; readonly record: ReadoutRecord }
  | { readonly article: Article; readonly error: { readonly code: string; readonly message: string } };

/** Enough for a thread to be busy with, and few enough that an answer does not wait long. */
const articlesOfBatch = 32;
const charactersOfBatch = 256 * 1024;
const bytesUnderWay = 64 * 1024 * 1024;

/**
 * Reads articles on so many threads and gives what came of each, batch by batch in their order. An article over which the engine
 * crashes is answered by an error, and the others are read.
 */
export async function* readArticles<Article extends Readable>(
  articles: AsyncIterable<Article>,
  jobs: number,
): AsyncGenerator<readonly Reading<Article>[]> {
  const threads = jobs === 1 ? null : new ReadingThreads(threadEntry, jobs, { why: false });
  const answer = threads === null ? await answerHere() : (batch: LineBatch) => threads.answer(batch);
  try {
    yield* inOrder(
      batchesOf(articles),
      { items: 3 * jobs, bytes: bytesUnderWay },
      ({ lines }) => lines.bytes.length,
      async ({ articles, lines }) => readingsOf(articles, await answer(lines)),
    );
  } finally {
    await threads?.close();
  }
}

/** The engine in this very thread; loaded only where it reads. */
async function answerHere(): Promise<(batch: LineBatch) => Promise<Answer>> {
  const { answerLines } = await import('./answer-lines.ts');
  const { overlaidLibrary } = await import('../overlay/overlaid-library.ts');
  const library = await overlaidLibrary(process.env);
  return async batch => answerLines(batch, { why: false }, library);
}

interface Batch<Article> {
  readonly articles: readonly Article[];
  readonly lines: LineBatch;
}

async function* batchesOf<Article extends Readable>(articles: AsyncIterable<Article>): AsyncGenerator<Batch<Article>> {
  let batch: Article[] = [];
  let characters = 0;
  for await (const article of articles) {
    batch.push(article);
    characters += article.text.length;
    if (batch.length < articlesOfBatch && characters < charactersOfBatch) continue;
    yield { articles: batch, lines: linesOf(batch) };
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield { articles: batch, lines: linesOf(batch) };
}

function linesOf(articles: readonly Readable[]): LineBatch {
  const lines = articles.map(({ text, metadata }) => `${JSON.stringify({ ...metadata, text })}\n`);
  return { firstLine: 1, bytes: new TextEncoder().encode(lines.join('')), tooLong: false };
}

function readingsOf<Article>(articles: readonly Article[], { bytes }: Answer): Reading<Article>[] {
  const answers = new TextDecoder().decode(bytes).split('\n');
  return articles.map((article, i) => {
    const answered: ReadoutRecord | { readonly error: { readonly code: string; readonly message: string } } = JSON.parse(
      answers[i] ?? '{}',
    );
    return 'error' in answered ? { article, error: answered.error } : { article, record: answered };
  });
}
