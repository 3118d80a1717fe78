import type { ReadoutRecord } from '../record/record.ts';
import { evidenceOf } from './anchor.ts';
import { type Correction, type Json, jsonSchema } from './correction.ts';
import type { EntryPart } from './entry-part.ts';
import { extentOf } from './extent.ts';
import { type Field, parsed } from './field.ts';
import { isSameJson, withActorIds } from './json-parts.ts';
import { knownActor } from './known-actor.ts';
import { ReviewError } from './review-error.ts';

/** Puts what a person said of one field into its entry; false where that is what stands there. */
export function putValue<Entry>(field: Field<Entry>, entry: Entry, correction: Correction, record: ReadoutRecord): boolean {
  const { verdict, evidence, field: ref } = correction;
  const value = verdict === 'reject' ? field.nothing : valueIn(record, correction);
  if (value === undefined)
    throw new ReviewError('cannot-reject', 'This cannot be left empty; correct it, or reject all of the entry.');
  if (verdict === 'accept' && isSameJson(field.told(entry).value, value)) return false;
  if (ref.part === 'statement' && ref.name === 'contact' && value !== null && !record.contacts.some(({ id }) => id === value))
    throw new ReviewError('does-not-fit', 'The record has no such contact.');
  field.put(entry, value, evidenceOf(evidence));
  return true;
}

/** Puts an entry as a person saw it in the place of the one that was read, or where it belongs in the text. */
export function putEntry<Entry extends object>(
  part: EntryPart<Entry>,
  present: Entry | null,
  correction: Correction,
  record: ReadoutRecord,
): void {
  const entry = parsed(part.schema, valueIn(record, correction));
  if (present === null) {
    const list = part.list(record);
    const start = extentOf(part.evidence(entry)).start ?? 0;
    const next = list.findIndex(other => (extentOf(part.evidence(other)).start ?? 0) > start);
    list.splice(next < 0 ? list.length : next, 0, entry);
    part.renew(entry, record);
  } else if (!isSameJson(jsonSchema.parse(present), jsonSchema.parse(entry)))
    // The entry keeps the id under which others refer to it.
    Object.assign(present, entry, 'id' in present ? { id: present.id } : {});
}

/** What a person said, with the ids under which the record has those whom it names. */
function valueIn(record: ReadoutRecord, { after, actors }: Correction): Json {
  return withActorIds(after, new Map(actors.map(named => [named.id, knownActor(record, named)])));
}
