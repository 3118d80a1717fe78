import type { AnnotatedArticle } from './annotated-article.ts';
import { ArticleScore } from './article-score.ts';
import { scoreContacts } from './score-contacts.ts';
import { scoreDocument } from './score-document.ts';
import { scoreFindings } from './score-findings.ts';
import { scoreSpeech } from './score-speech.ts';

/** Compares what was read from an article with what is in it, facet by facet. */
export function scoreArticle(article: AnnotatedArticle, isScored: (formula: string) => boolean): ArticleScore {
  const score = new ArticleScore();
  scoreEvidence(article, score);
  scoreDocument(article, score);
  scoreContacts(article, score);
  scoreSpeech(article, score);
  scoreFindings(article, isScored, score);
  return score;
}

/** Every piece of evidence, wherever it stands in the record, must be the text's own characters. */
function scoreEvidence({ record, source }: AnnotatedArticle, score: ArticleScore): void {
  let whole = 0;
  let broken = 0;
  const waiting: unknown[] = [record];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if ('start' in value && 'end' in value && 'text' in value && typeof value.text === 'string') {
      const { start, end, text } = value;
      if (typeof start === 'number' && typeof end === 'number' && end > start && source.slice(start, end) === text) whole++;
      else {
        broken++;
        score.note('evidence', 'wrong', `${start}-${end} is not “${text}”`);
      }
    }
    waiting.push(...Object.values(value));
  }
  score.count('evidence', { tp: whole, fn: 0, fp: broken });
}
