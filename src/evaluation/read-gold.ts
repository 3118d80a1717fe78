import { ReadError } from '../engine/errors.ts';
import type { Library } from '../engine/library.ts';
import { read } from '../engine/read.ts';
import type { ReadoutRecord } from '../record/record.ts';
import type { Evaluated } from './evaluate.ts';
import type { GoldArticle } from './gold-article.ts';

/** Reads annotated articles, one after another; of one that cannot be read, the name and the reason are told. */
export function* readGold(
  articles: readonly GoldArticle[],
  library: Library,
  unread: (name: string, reason: string) => void,
): Generator<Evaluated> {
  for (const { name, gold, text, metadata } of articles) {
    let record: ReadoutRecord | null = null;
    try {
      record = read(text, { ...metadata, library });
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      unread(name, error.message);
    }
    yield { name, text, gold, record };
  }
}
