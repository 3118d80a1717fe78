import type { CheckCode } from '../diplomacy/vocabulary.ts';
import { type AnnotatedArticle, wordsOf } from './annotated-article.ts';
import type { ArticleScore } from './article-score.ts';
import { match } from './matching.ts';
import { bestOverlap, sharedBy } from './place.ts';

/** The checks that a reader of the text alone can make; the others ask what the gazetteer knows. */
const scoredChecks: readonly string[] = [
  'weekday-contradicts-date',
  'year-inferred',
  'date-inferred',
  'mismatched-quotation-marks',
  'unattributed-quote',
  'repeated-phrase',
  'not-in-office',
  'role-contradicts-office',
] as const satisfies readonly CheckCode[];

const samePhrase = 0.3;
const sameFigure = 0.2;

/** Scores formulas, figures and checks. A formula counts once an article, however often it stands there. */
export function scoreFindings(article: AnnotatedArticle, isScored: (formula: string) => boolean, score: ArticleScore): void {
  const { gold, record } = article;
  const formulas = match(
    byId(gold.formulas.filter(({ id }) => isScored(id))),
    byId((record?.formulas ?? []).filter(({ id }) => isScored(id))),
    ([id, wanted], [other, found]) => {
      if (id !== other) return 0;
      const places = wanted.flatMap(({ text }) => article.placesOf(text));
      return found.some(({ evidence }) => bestOverlap(places, article.placeOf(evidence)) >= samePhrase) ? 1 : 0;
    },
  );
  score.matched('formulas', formulas, {
    wanted: ([id, wanted]) => `${id}: ${wanted.map(({ text }) => text).join(' | ')}`,
    found: ([id, found]) => `${id}: ${found.map(({ evidence }) => wordsOf(evidence)).join(' | ')}`,
  });
  const figures = match(gold.figures, record?.figures ?? [], (wanted, { value, evidence }) =>
    wanted.value === value && bestOverlap(article.placesOf(wanted.text), article.placeOf(evidence)) >= sameFigure ? 1 : 0,
  );
  score.matched('figures', figures, {
    wanted: ({ value, unit, text }) => `${value} ${unit}: ${text}`,
    found: ({ value, unit, evidence }) => `${value} ${unit}: ${wordsOf(evidence)}`,
  });
  const checks = match(
    gold.checks.filter(({ code }) => scoredChecks.includes(code)),
    (record?.checks ?? []).filter(({ code }) => scoredChecks.includes(code)),
    (wanted, { code, evidence }) => {
      const place = article.placeOf(evidence);
      return wanted.code === code && article.placesOf(wanted.text).some(other => sharedBy(other, place) > 0) ? 1 : 0;
    },
  );
  score.matched('checks', checks, {
    wanted: ({ code, text }) => `${code}: ${text}`,
    found: ({ code, evidence }) => `${code}: ${wordsOf(evidence)}`,
  });
}

function byId<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): (readonly [id: string, entries: readonly Entry[]])[] {
  const grouped = new Map<string, Entry[]>();
  for (const entry of entries) grouped.set(entry.id, [...(grouped.get(entry.id) ?? []), entry]);
  return [...grouped];
}
