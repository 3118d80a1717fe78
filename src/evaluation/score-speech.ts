import type { Quote, Statement } from '../record/record.ts';
import { type AnnotatedArticle, wordsOf } from './annotated-article.ts';
import type { ArticleScore } from './article-score.ts';
import type { Gold } from './gold.ts';
import { type Matching, match } from './matching.ts';
import { bestOverlap, isSameClause } from './place.ts';

type GoldQuote = Gold['quotes'][number];
type GoldStatement = Gold['statements'][number];

const sameQuote = 0.8;

/** Scores quotes, with and without their speakers, statements, and the topics of those that were found. */
export function scoreSpeech(article: AnnotatedArticle, score: ArticleScore): void {
  const { gold, record } = article;
  const like = (wanted: GoldQuote, { evidence }: Quote): number => {
    const likeness = bestOverlap(article.placesOf(wanted.text), article.placeOf(evidence));
    return likeness >= sameQuote ? likeness : 0;
  };
  const isSpeaker = ({ speaker }: GoldQuote, quote: Quote): boolean =>
    speaker == null ? quote.speaker === null : article.isActor(speaker, quote.speaker);
  const quotes = record?.quotes ?? [];
  const inWords = {
    wanted: ({ speaker, text }: GoldQuote) => `${speaker ?? 'nobody'}: ${text}`,
    found: ({ speaker, evidence }: Quote) => `${speaker ?? 'nobody'}: ${wordsOf(evidence)}`,
  };
  score.matched('quotes', match(gold.quotes, quotes, like), inWords);
  score.matched(
    'quotes+speaker',
    match(gold.quotes, quotes, (wanted, quote) => (isSpeaker(wanted, quote) ? like(wanted, quote) : 0)),
    inWords,
  );
  const statements = matchedStatements(article);
  score.matched('statements', statements, {
    wanted: ({ speakers, acts, text }) => `${speakers.join(' + ')} ${acts.join(' or ')}: ${text}`,
    found: ({ speakers, act, evidence }) => `${speakers.join(' + ')} ${act}: ${wordsOf(evidence)}`,
  });
  scoreTopics(statements, score);
}

function matchedStatements(article: AnnotatedArticle): Matching<GoldStatement, Statement> {
  const { gold, record } = article;
  // Statements of people whom the gold does not follow are neither right nor wrong.
  const followed = [
    ...new Set([
      ...gold.contacts.flatMap(contact => contact.participants),
      ...gold.statements.flatMap(({ speakers }) => speakers),
    ]),
  ];
  const scored = (record?.statements ?? []).filter(({ speakers }) =>
    speakers.every(id => followed.some(key => article.isActor(key, id))),
  );
  return match(gold.statements, scored, ({ acts, speakers, text }, statement) => {
    if (!acts.includes(statement.act) || !article.areActors(speakers, statement.speakers)) return 0;
    const place = article.placeOf(statement.evidence);
    return bestOverlap(
      article.placesOf(text).filter(other => isSameClause(other, place)),
      place,
    );
  });
}

function scoreTopics({ hits, missed }: Matching<GoldStatement, Statement>, score: ArticleScore): void {
  for (const [gold, statement] of hits) {
    const found: readonly string[] = [...new Set(statement.topics)];
    const lost = gold.topics.filter(topic => !found.includes(topic));
    const added = found.filter(topic => !gold.topics.includes(topic));
    score.count('topics', { tp: gold.topics.length - lost.length, fn: lost.length, fp: added.length });
    for (const topic of lost) score.note('topics', 'missed', `${topic}: ${gold.text}`);
    for (const topic of added) score.note('topics', 'made-up', `${topic}: ${gold.text}`);
  }
  // Those of a statement that was missed are missed with it.
  score.count('topics', { tp: 0, fn: missed.reduce((sum, { topics }) => sum + topics.length, 0), fp: 0 });
}
