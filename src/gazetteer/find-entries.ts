import { editDistance } from './edit-distance.ts';
import { foldedName } from './folded-name.ts';
import type { Gazetteer } from './gazetteer.ts';
import { formKinds, type KnownForm, knownForms } from './known-forms.ts';

/**
 * The entries that are known under a form, an id, a state's code or a Wikidata item, in any script, each once with its strongest form:
 * a name before a surname alone, and that before a capital; of equals, who is in office goes first.
 */
export function findEntries(gazetteer: Gazetteer, query: string): KnownForm[] {
  const wanted = foldedName(query);
  if (wanted === '') return [];
  const byEntry = new Map<string, KnownForm>();
  for (const known of knownForms(gazetteer)) {
    if (foldedName(known.form) !== wanted) continue;
    const { id } = known.found.entry;
    const before = byEntry.get(id);
    if (before === undefined || strength(known) < strength(before)) byEntry.set(id, known);
  }
  return [...byEntry.values()].sort((a, b) => strength(a) - strength(b) || Number(inOffice(b)) - Number(inOffice(a)));
}

const inOffice = ({ found }: KnownForm): boolean => found.kind === 'person' && found.entry.terms.some(({ to }) => to === null);
const strength = ({ as }: KnownForm): number => formKinds.indexOf(as);

/** The entries whose forms come nearest to a query that names none: those that hold its words, then those that are spelled much like it. */
export function nearestEntries(gazetteer: Gazetteer, query: string, atMost: number): KnownForm[] {
  const wanted = foldedName(query);
  const words = wanted.split(' ');
  // Everything is near one or two letters.
  const farthest = Math.floor(wanted.length / 3);
  const byEntry = new Map<string, { readonly known: KnownForm; readonly distance: number }>();
  for (const known of knownForms(gazetteer)) {
    if (known.as === 'wikidata' || known.as === 'code' || (known.as === 'id' && !query.includes(':'))) continue;
    const form = foldedName(known.form);
    const distance = holds(form, words) ? 0 : editDistance(form, wanted, farthest);
    if (distance > farthest) continue;
    const { id } = known.found.entry;
    const before = byEntry.get(id);
    if (before === undefined || distance < before.distance) byEntry.set(id, { known, distance });
  }
  return [...byEntry.values()]
    .sort((a, b) => a.distance - b.distance)
    .slice(0, atMost)
    .map(({ known }) => known);
}

/** Whether every word of a query begins a word of a form. One or two letters begin too many. */
function holds(form: string, words: readonly string[]): boolean {
  const own = form.split(' ');
  return words.every(word => word.length > 2 && own.some(other => other.startsWith(word)));
}
