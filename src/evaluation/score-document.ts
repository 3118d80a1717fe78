import type { ReadoutRecord } from '../record/record.ts';
import { type AnnotatedArticle, wordsOf } from './annotated-article.ts';
import type { ArticleScore } from './article-score.ts';
import { match } from './matching.ts';
import { lengthOf, type Place, sharedBy } from './place.ts';
import { folded } from './same-actor.ts';

type Section = ReadoutRecord['document']['sections'][number];

/** Scores sections, language, title, outlet, publication, cited sources and what was left of the page's furniture. */
export function scoreDocument(article: AnnotatedArticle, score: ArticleScore): void {
  const { gold, record, source } = article;
  const document = record?.document ?? null;
  const sections = document?.sections ?? [];
  const whole = coverAll(sections, source.length);
  score.value('sections', whole, true);
  if (!whole) score.note('sections', 'wrong', 'they do not cover the text from its first to its last character');
  const language = document?.language ?? '';
  score.value('language', language === gold.language, language !== '');
  if (language !== gold.language) score.note('language', 'wrong', `wanted ${gold.language}, got ${language || 'none'}`);

  const { title: wantedTitle } = gold.document;
  if (wantedTitle != null && wantedTitle !== '') {
    const title = document?.title?.value ?? '';
    const right = title !== '' && folded(title) === folded(wantedTitle);
    score.value('title', right, title !== '');
    if (!right) score.note('title', 'wrong', `wanted ${wantedTitle}, got ${title || 'none'}`);
  }
  // What came as metadata was not read from the text, and is not scored.
  const outlet = document?.outlet?.evidence == null ? null : document.outlet.name;
  const published = document?.published?.evidence == null ? null : document.published.value;
  scoreStated(score, 'outlet', gold.document.outlet ?? null, outlet, (a, b) => folded(a) === folded(b));
  scoreStated(score, 'published', gold.document.published ?? null, published, isSameTime);
  if (gold.document.citedSources !== undefined)
    score.matched(
      'citedSources',
      match(gold.document.citedSources, document?.citedSources ?? [], (wanted, { name }) => likeNames(wanted, name)),
      { wanted: name => name, found: ({ name, evidence }) => `${name}: ${wordsOf(evidence)}` },
    );
  if (gold.document.boilerplate !== undefined) scoreFurniture(article, gold.document.boilerplate, sections, score);
}

function coverAll(sections: readonly Section[], length: number): boolean {
  return (
    sections[0]?.start === 0 &&
    sections.at(-1)?.end === length &&
    sections.every(({ start }, i) => i === 0 || start === sections[i - 1]?.end)
  );
}

/** A value that the text may state: to miss it, to give another, and to give one where there is none, are all wrong. */
function scoreStated(
  score: ArticleScore,
  facet: string,
  wanted: string | null,
  got: string | null,
  same: (a: string, b: string) => boolean,
): void {
  if (wanted !== null && wanted !== '') {
    const right = got !== null && same(got, wanted);
    score.value(facet, right, got !== null);
    if (!right) score.note(facet, 'wrong', `wanted ${wanted}, got ${got ?? 'none'}`);
  } else if (got !== null) {
    score.count(facet, { tp: 0, fn: 0, fp: 1 });
    score.note(facet, 'made-up', got);
  }
}

/** To the minute as written, or the same instant in another zone. */
const isSameTime = (a: string, b: string): boolean =>
  a.slice(0, 16) === b.slice(0, 16) || (hasZone.test(a) && hasZone.test(b) && Date.parse(a) === Date.parse(b));

const hasZone = /T.*(?:Z|[+-]\d\d:?\d\d)$/;

function likeNames(wanted: string, got: string): number {
  const [a, b] = [folded(wanted), folded(got)];
  if (a === b) return 2;
  return a.includes(b) || b.includes(a) ? 1 : 0;
}

function scoreFurniture(
  article: AnnotatedArticle,
  furniture: readonly string[],
  sections: readonly Section[],
  score: ArticleScore,
): void {
  const placeOfSections = (...kinds: readonly Section['kind'][]): Place =>
    sections.filter(({ kind }) => kinds.includes(kind)).map(({ start, end }) => [start, end]);
  const body = placeOfSections('body');
  const read = placeOfSections('body', 'title', 'dateline');
  const left = furniture.filter(words => {
    const places = article.placesOf(words);
    return places.length > 0 && places.every(place => sharedBy(place, body) > 0.5 * lengthOf(place));
  });
  score.count('boilerplate', { tp: furniture.length - left.length, fn: left.length, fp: 0 });
  for (const words of left) score.note('boilerplate', 'wrong', `left in the body: ${words}`);
  const content = [...article.gold.statements, ...article.gold.quotes];
  const lost = content.filter(
    ({ text }) => !article.placesOf(text).some(place => sharedBy(place, read) >= 0.9 * lengthOf(place)),
  );
  score.count('body', { tp: content.length - lost.length, fn: lost.length, fp: 0 });
  for (const { text } of lost) score.note('body', 'missed', text);
}
