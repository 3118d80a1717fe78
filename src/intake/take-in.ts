import type { Archive, IncomingArticle, ReadArticle, Standing } from '../archive/archive.ts';
import { sha256 } from '../archive/identity.ts';
import { readArticles } from '../reading/read-articles.ts';
import type { ReadoutRecord } from '../record/record.ts';

/** Something that came and is no article: where it came from, and why. */
export interface Refusal {
  readonly from: string;
  readonly code: string;
  readonly message: string;
}

/** What comes: articles, and what could not become one. */
export type Arrival = { readonly article: IncomingArticle } | { readonly refusal: Refusal };

export interface IntakeOptions {
  /** Where articles are kept, or would be. */
  readonly archive: Pick<Archive, 'standings' | 'add'>;
  readonly jobs: number;
  /** Tells what would be done and does none of it. */
  readonly dryRun: boolean;
  /** Called as each article is settled, for progress. */
  readonly onSettled?: (settled: Settled) => void;
}

/** What became of one arrival. */
export type Settled =
  | { readonly kind: Standing; readonly id: string; readonly article: IncomingArticle }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export type Tally = Readonly<Record<Settled['kind'], number>>;

/** Few enough that little is read again after an interruption, many enough that the disk is not asked for each. */
const articlesOfCommit = 64;

/**
 * Takes articles in: what is there already is passed over unread, the rest is read on so many threads and kept, some at a time. Each
 * commit is whole, so that an interrupted run goes on where it was when it is run again.
 */
export async function takeIn(
  arrivals: AsyncIterable<Arrival>,
  { archive, jobs, dryRun, onSettled }: IntakeOptions,
): Promise<Tally> {
  const tally: Record<Settled['kind'], number> = { new: 0, revision: 0, unchanged: 0, removed: 0, refused: 0 };
  const settle = (settled: Settled): void => {
    tally[settled.kind]++;
    onSettled?.(settled);
  };
  const wanted = wantedOf(arrivals, archive, settle);
  if (dryRun) {
    for await (const { article, id, standing } of wanted) settle({ kind: standing, id, article });
    return tally;
  }
  let kept: ReadArticle[] = [];
  const keep = async (): Promise<void> => {
    if (kept.length === 0) return;
    const added = await archive.add(kept);
    for (const [i, { id, standing }] of added.entries()) {
      const article = kept[i];
      if (article !== undefined) settle({ kind: standing, id, article });
    }
    kept = [];
  };
  for await (const readings of readArticles(wanted, jobs)) {
    for (const reading of readings) {
      if ('error' in reading) settle({ kind: 'refused', refusal: { from: placeOf(reading.article.article), ...reading.error } });
      else kept.push({ ...reading.article.article, record: recordFor(reading.article.article, reading.record) });
    }
    if (kept.length >= articlesOfCommit) await keep();
  }
  await keep();
  return tally;
}

interface Wanted {
  readonly article: IncomingArticle;
  readonly id: string;
  readonly standing: Standing;
  readonly text: string;
  readonly metadata: IncomingArticle['metadata'];
}

/** What is worth reading; the rest is settled at once. */
async function* wantedOf(
  arrivals: AsyncIterable<Arrival>,
  archive: Pick<Archive, 'standings'>,
  settle: (settled: Settled) => void,
): AsyncGenerator<Wanted> {
  for await (const arrival of arrivals) {
    if ('refusal' in arrival) {
      settle({ kind: 'refused', refusal: arrival.refusal });
      continue;
    }
    const { article } = arrival;
    const [standing] = await archive.standings([article]);
    if (standing === undefined) continue;
    if (standing.standing === 'unchanged' || standing.standing === 'removed')
      settle({ kind: standing.standing, id: standing.id, article });
    else yield { article, ...standing, text: article.text, metadata: article.metadata };
  }
}

/** The record, with what the reading did not know: where the text came from and what made it. */
export function recordFor({ metadata, bytes, extractor }: IncomingArticle, record: ReadoutRecord): ReadoutRecord {
  return {
    ...record,
    document: {
      ...record.document,
      bytesId: bytes === null ? null : sha256(bytes),
      extractor,
      location: metadata.url ?? metadata.path ?? null,
    },
  };
}

/** Where an article came from, for a message. */
export const placeOf = ({ metadata: { url, path, id } }: IncomingArticle): string => {
  const place = url ?? path;
  if (place === undefined) return id === undefined ? 'standard input' : `standard input, id ${id}`;
  return id === undefined ? place : `${place}, id ${id}`;
};
