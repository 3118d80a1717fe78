import { createHash } from 'node:crypto';

/** Entries as the text of a file of JSON Lines. */
export const writtenLines = (entries: readonly unknown[]): string => entries.map(entry => `${JSON.stringify(entry)}\n`).join('');

/** The digest of what lists of entries say; those that are empty say nothing. */
export function digestOfEntries(...lists: readonly (readonly { readonly id: string }[])[]): string {
  const hash = createHash('sha256');
  for (const list of lists) hash.update(writtenLines([...list].sort((a, b) => (a.id < b.id ? -1 : 1))));
  return hash.digest('hex').slice(0, 12);
}
