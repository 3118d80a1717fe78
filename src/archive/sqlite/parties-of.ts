import { foldedName } from '../../gazetteer/folded-name.ts';
import type { MergedContact } from '../../merging/merged-contact.ts';
import type { ArchivedContact } from '../archived-contact.ts';
import type { Database } from './database.ts';
import { textAt, textOrNullAt } from './row.ts';

/** Who takes part, as the reports name them. */
export function partiesOf(database: Database, { participants, reports }: MergedContact): ArchivedContact['parties'] {
  const named = new Map<string, { id: string; name: string; state: string | null }>();
  for (const { article, contactId } of reports) {
    if (participants.value?.every(id => named.has(id)) !== false) break;
    for (const row of database.all(
      `SELECT x.id, x.name, x.state FROM article a JOIN contact k ON k.article = a.key AND k.id = ?2
       JOIN participant p ON p.article = a.key AND p.contact = k.n JOIN actor x ON x.article = a.key AND x.id = p.actor WHERE a.id = ?1`,
      article,
      contactId,
    )) {
      const [id, name] = [textAt(row, 'id'), textAt(row, 'name')];
      // Who is known by name alone stands under it.
      const known = { id: id.startsWith('unknown:') ? foldedName(name) : id, name, state: textOrNullAt(row, 'state') };
      if (!named.has(known.id)) named.set(known.id, known);
    }
  }
  return (participants.value ?? []).map(id => named.get(id) ?? { id, name: id, state: null });
}
