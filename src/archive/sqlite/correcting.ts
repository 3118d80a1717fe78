import type { ReadoutRecord } from '../../record/record.ts';
import type { Correction, CorrectionDraft } from '../../review/correction.ts';
import { correctionOf } from '../../review/correction-of.ts';
import { ReviewError } from '../../review/review-error.ts';
import { ArchiveError } from '../archive-error.ts';
import { contactsOfArticle } from './contacts.ts';
import { correctionById, correctionsOf, keepCorrection, keepUndo, newCorrectionId } from './corrections.ts';
import type { Database } from './database.ts';
import { queueArticle, queueContact } from './queueing.ts';
import { recordOf } from './reading-articles.ts';
import { rereadArticle } from './rereading.ts';
import { reviewed, reviewState } from './reviewed.ts';
import { textAt } from './row.ts';

/** Keeps what a person decided and renews the article; within a transaction of the caller's. */
export function correctArticle(database: Database, draft: CorrectionDraft): Correction {
  const stored = storedArticle(database, draft.article);
  const corrections = correctionsOf(database, draft.article);
  if (corrections.length >= mostCorrections)
    throw new ReviewError(
      'too-many',
      `${draft.article} has ${mostCorrections} corrections, which is all that one article can have.`,
    );
  const correction = correctionOf(draft, newCorrectionId(), { ...stored, corrections });
  keepCorrection(database, correction);
  renew(database, draft.article, stored);
  return correction;
}

/** Takes a correction back; one that was taken back before stays as it is. */
export function undoCorrection(database: Database, id: string, by: string, at: string): Correction {
  const correction = correctionById(database, id);
  if (correction.undone !== null) return correction;
  keepUndo(database, correction, by, at);
  renew(database, correction.article, storedArticle(database, correction.article));
  return { ...correction, undone: { at, by } };
}

/** Each costs time whenever the article is read. */
const mostCorrections = 2_000;

interface Stored {
  readonly text: string;
  readonly machine: ReadoutRecord;
  /** JSON of the record as it is shown. */
  readonly record: string;
  readonly review: string;
}

function storedArticle(database: Database, article: string): Stored {
  const row = database.first(
    `SELECT a.review, c.text, c.record, coalesce(c.machine, c.record) AS machine
     FROM article a JOIN content c ON c.article = a.key WHERE a.id = ?`,
    article,
  );
  if (row === null) throw new ArchiveError('unknown-article', `There is no article '${article.slice(0, 80)}' in the archive.`);
  return {
    text: textAt(row, 'text'),
    machine: recordOf(textAt(row, 'machine')),
    record: textAt(row, 'record'),
    review: textAt(row, 'review'),
  };
}

/** What was only confirmed changes the queue alone. */
function renew(database: Database, article: string, { text, machine, record, review }: Stored): void {
  const decided = reviewed(database, article, machine, text);
  if (JSON.stringify(decided.record) === record && reviewState(decided) === review) queueArticle(database, article, decided);
  else rereadArticle(database, article, machine);
  for (const contact of contactsOfArticle(database, article)) queueContact(database, contact);
}
