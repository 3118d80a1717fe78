import type { ReadoutRecord } from '../record/record.ts';

/** What is different between two records of one text, part by part: 'statements +2 -1', 'contacts changed 1'. */
export function changesOf(before: ReadoutRecord, after: ReadoutRecord): string[] {
  const changes: string[] = [];
  const parts = {
    actors: [before.actors, after.actors],
    contacts: [before.contacts, after.contacts],
    quotes: [before.quotes, after.quotes],
    statements: [before.statements, after.statements],
    formulas: [before.formulas, after.formulas],
    figures: [before.figures, after.figures],
    checks: [before.checks, after.checks],
  };
  for (const [name, [old = [], now = []]] of Object.entries(parts)) {
    const change = changeOf(old, now);
    if (change !== '') changes.push(`${name}${change}`);
  }
  if (JSON.stringify(before.document) !== JSON.stringify(after.document)) changes.push('document');
  if (JSON.stringify(before.readBy) !== JSON.stringify(after.readBy)) changes.push('read by another version');
  return changes;
}

/** Entries that are in one alone; those with an id that is in both count as changed. */
function changeOf(before: readonly object[], after: readonly object[]): string {
  const written = (entries: readonly object[]): Set<string> => new Set(entries.map(entry => JSON.stringify(entry)));
  const ids = (entries: readonly object[]): Set<unknown> =>
    new Set(entries.flatMap(entry => ('id' in entry && 'evidence' in entry ? [entry.id] : [])));
  const [old, now] = [written(before), written(after)];
  const added = after.filter(entry => !old.has(JSON.stringify(entry)));
  const gone = before.filter(entry => !now.has(JSON.stringify(entry)));
  const [oldIds, newIds] = [ids(gone), ids(added)];
  const changed = [...newIds].filter(id => oldIds.has(id)).length;
  const parts = [
    added.length > changed ? ` +${added.length - changed}` : '',
    gone.length > changed ? ` -${gone.length - changed}` : '',
    changed > 0 ? ` ~${changed}` : '',
  ];
  return parts.join('');
}
