import type { ReadoutRecord } from '../record/record.ts';
import { AnnotatedArticle } from './annotated-article.ts';
import type { Note } from './article-score.ts';
import type { Gold } from './gold.ts';
import { scoreArticle } from './score-article.ts';
import { type Figures, figuresOf, plus, type Tally } from './tally.ts';

/** One article to be scored. */
export interface Evaluated {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
  /** What was read from it; null where it could not be read. */
  readonly record: ReadoutRecord | null;
}

export type FacetFigures = Readonly<Record<string, Figures>>;

export interface Evaluation {
  readonly articles: number;
  /** How many of them could not be read. */
  readonly unread: number;
  readonly facets: FacetFigures;
  /** By the gold's language. */
  readonly languages: Readonly<Record<string, FacetFigures>>;
  /** What is wrong in each article in which anything is. */
  readonly notes: readonly { readonly article: string; readonly notes: readonly Note[] }[];
}

/** Scores articles one after another; `formulas` are the ids that count, null for all. */
export function evaluate(articles: Iterable<Evaluated>, formulas: ReadonlySet<string> | null): Evaluation {
  const all = new Map<string, Tally>();
  const languages = new Map<string, Map<string, Tally>>();
  const notes: { article: string; notes: readonly Note[] }[] = [];
  let count = 0;
  let unread = 0;
  for (const { name, text, gold, record } of articles) {
    count++;
    if (record === null) unread++;
    const score = scoreArticle(new AnnotatedArticle(text, gold, record), id => formulas?.has(id) ?? true);
    const own = languages.get(gold.language) ?? new Map<string, Tally>();
    languages.set(gold.language, own);
    for (const [facet, tally] of score.facets)
      for (const totals of [all, own]) totals.set(facet, plus(totals.get(facet) ?? { tp: 0, fn: 0, fp: 0 }, tally));
    if (score.notes.length > 0) notes.push({ article: name, notes: score.notes });
  }
  return {
    articles: count,
    unread,
    facets: inFigures(all),
    languages: Object.fromEntries(
      [...languages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([language, totals]) => [language, inFigures(totals)]),
    ),
    notes,
  };
}

const inFigures = (totals: ReadonlyMap<string, Tally>): FacetFigures =>
  Object.fromEntries([...totals].map(([facet, tally]) => [facet, figuresOf(tally)]));
