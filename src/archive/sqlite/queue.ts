import type { QueueItem } from '../../review/queue-item.ts';
import { ArchiveError } from '../archive-error.ts';
import type { QueuedItem, QueuePage, QueueRequest } from '../review-pages.ts';
import type { Database } from './database.ts';
import { numberAt, type Row, textAt, textOrNullAt } from './row.ts';

/** A page of the queue. A cursor names the last item before it, so that nothing moves when others come or are settled. */
export function queuePage(database: Database, { limit, after }: QueueRequest): QueuePage {
  const rows = database.all(
    `SELECT i.rank, i.article, i.source, i.n, i.item, a.title, coalesce(a.outlet_name, a.outlet) AS outlet, a.published, a.language
     FROM review_item i JOIN article a ON a.id = i.article
     WHERE (i.rank, i.article, i.source, i.n) > (?, ?, ?, ?) ORDER BY i.rank, i.article, i.source, i.n LIMIT ?`,
    ...placeOf(after),
    limit + 1,
  );
  const last = rows[limit - 1];
  return {
    items: rows.slice(0, limit).map(itemAt),
    next: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  };
}

function itemAt(row: Row): QueuedItem {
  const item: QueueItem = JSON.parse(textAt(row, 'item'));
  return {
    ...item,
    article: textAt(row, 'article'),
    title: textOrNullAt(row, 'title'),
    outlet: textOrNullAt(row, 'outlet'),
    published: textOrNullAt(row, 'published'),
    language: textAt(row, 'language'),
  };
}

type Place = readonly [rank: number, article: string, source: string, n: number];

const cursorOf = (row: Row): string =>
  [numberAt(row, 'rank'), textAt(row, 'article'), textAt(row, 'source'), numberAt(row, 'n')].join(',');

function placeOf(cursor: string | undefined): Place {
  if (cursor === undefined) return [-1, '', '', 0];
  const [, rank, article, source, n] = /^(\d{1,3}),([^,]{1,200}),([^,]{1,200}),(\d{1,6})$/.exec(cursor) ?? [];
  if (article === undefined || source === undefined)
    throw new ArchiveError(
      'bad-cursor',
      `'${cursor.slice(0, 40)}' continues no page of the queue; begin again at the first page.`,
    );
  return [Number(rank), article, source, Number(n)];
}

/** How much the queue does not know yet. */
export function unqueuedIn(database: Database): number {
  const row = database.first('SELECT count(*) AS n FROM unqueued');
  return row === null ? 0 : numberAt(row, 'n');
}

/** Takes all of an article out of the queue. */
export function dequeue(database: Database, article: string): void {
  database.run('DELETE FROM review_item WHERE article = ?', article);
  database.run("DELETE FROM unqueued WHERE kind = 'article' AND id = ?", article);
}
