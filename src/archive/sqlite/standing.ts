import type { Added, IncomingArticle } from '../archive.ts';
import { articleId, identityOf, sha256 } from '../identity.ts';
import type { Database } from './database.ts';
import { type Row, textAt } from './row.ts';

/** What an incoming article would be to the archive, and the row that it would renew. */
export function standingOf(database: Database, article: IncomingArticle): Added & { readonly row: Row | null } {
  const identity = identityOf(article);
  const textId = sha256(article.text);
  const row = database.first('SELECT key, id, text_id, revision FROM article WHERE identity = ?', identity);
  if (row !== null) return { id: textAt(row, 'id'), standing: textAt(row, 'text_id') === textId ? 'unchanged' : 'revision', row };
  const gone = database.first(
    'SELECT article FROM tombstone WHERE identity_hash = ? OR (text_id = ? AND ? IS NULL)',
    sha256(identity),
    textId,
    article.metadata.url ?? null,
  );
  if (gone !== null) return { id: textAt(gone, 'article'), standing: 'removed', row: null };
  const moved = movedFile(database, article, textId);
  return moved === null
    ? { id: newId(database, identity), standing: 'new', row: null }
    : { id: moved, standing: 'unchanged', row: null };
}

/** The same words under the same id or none, from a file that has another name now, or from standard input. */
function movedFile(database: Database, { metadata }: IncomingArticle, textId: string): string | null {
  if (metadata.url !== undefined) return null;
  const row = database.first(
    "SELECT id FROM article WHERE text_id = ?1 AND (?2 IS NULL OR input_id = ?2) AND coalesce(address, '') NOT LIKE 'http%' ORDER BY key",
    textId,
    metadata.id ?? null,
  );
  return row === null ? null : textAt(row, 'id');
}

function newId(database: Database, identity: string): string {
  for (let attempt = 0; ; attempt++) {
    const id = articleId(identity, attempt);
    if (database.first('SELECT 1 FROM article WHERE id = ? UNION ALL SELECT 1 FROM tombstone WHERE article = ?', id, id) === null)
      return id;
  }
}
