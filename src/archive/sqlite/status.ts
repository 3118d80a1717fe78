import type { ArchiveStatus } from '../archive.ts';
import type { Database } from './database.ts';
import { numberAt, textAt, textOrNullAt } from './row.ts';

/** How much is in an archive. */
export function statusOf(database: Database): ArchiveStatus {
  const count = (table: string): number => {
    const row = database.first(`SELECT count(*) AS n FROM ${table}`);
    return row === null ? 0 : numberAt(row, 'n');
  };
  const ends = database.first('SELECT min(published) AS oldest, max(published) AS newest FROM article');
  const pages = database.first('SELECT page_count * page_size AS size FROM pragma_page_count(), pragma_page_size()');
  return {
    articles: count('article'),
    revisions: count('revision'),
    statements: count('statement'),
    contacts: count('contact'),
    quotes: count('quote'),
    formulas: count('formula'),
    removed: count('tombstone'),
    oldest: ends === null ? null : textOrNullAt(ends, 'oldest'),
    newest: ends === null ? null : textOrNullAt(ends, 'newest'),
    byLanguage: database
      .all('SELECT language, count(*) AS n FROM article GROUP BY language ORDER BY n DESC, language')
      .map(row => ({ value: textAt(row, 'language'), articles: numberAt(row, 'n') })),
    size: pages === null ? 0 : numberAt(pages, 'size'),
  };
}
