import type { ReadoutRecord } from '../record/record.ts';
import { contactPart } from './contact-part.ts';
import { actorFactsSchema, type Correction } from './correction.ts';
import { documentPart } from './document-part.ts';
import type { DriftReason } from './drift-reason.ts';
import type { EntryPart } from './entry-part.ts';
import { isAt } from './extent.ts';
import { parsed } from './field.ts';
import type { FieldRef } from './field-ref.ts';
import { type Found, findEntry } from './find-entry.ts';
import { checkPart, figurePart, formulaPart } from './finding-parts.ts';
import { identifyActor } from './identify-actor.ts';
import { actorMeant } from './known-actor.ts';
import { putEntry, putValue } from './put-value.ts';
import { quotePart } from './quote-part.ts';
import { statementPart } from './statement-part.ts';

/** The field as the record has it now, or why there is no place for the correction. */
export type Outcome = FieldRef | DriftReason;

/** Puts one correction into a record, which it changes. Throws a ReviewError, at most with actors added, where it does not fit in. */
export function applyCorrection(record: ReadoutRecord, correction: Correction): Outcome {
  const { field, place, textId } = correction;
  const sameText = textId === record.document.textId;
  switch (field.part) {
    case 'document':
      if (field.name !== null) putValue(documentPart[field.name], record.document, correction, record);
      return field;
    case 'contact':
      return ofEntry(contactPart, findEntry(record.contacts, field.id, place, sameText), correction, field.name, record);
    case 'quote':
      return ofEntry(quotePart, findEntry(record.quotes, field.id, place, sameText), correction, field.name, record);
    case 'statement':
      return ofEntry(statementPart, findEntry(record.statements, field.id, place, sameText), correction, field.name, record);
    case 'figure':
      return ofEntry(figurePart, foundAt(record.figures, field), correction, field.name, record);
    case 'formula': {
      const same = record.formulas.filter(({ id }) => id === field.id);
      return ofEntry(formulaPart, foundAt(same, field), correction, null, record);
    }
    case 'check': {
      const same = record.checks.filter(({ code }) => code === field.code);
      return ofEntry(checkPart, foundAt(same, field), correction, null, record);
    }
    case 'actor': {
      const actor = actorMeant(record, field.id, place, sameText);
      if (actor === null) return 'gone';
      if (correction.verdict === 'correct') identifyActor(record, actor, parsed(actorFactsSchema, correction.after));
      return { ...field, id: actor.id };
    }
  }
}

type Placed = Parameters<typeof isAt>;

/** What has no id is known by its place alone. */
function foundAt<Entry extends { readonly evidence: Placed[0] }>(entries: readonly Entry[], extent: Placed[1]): Found<Entry> {
  const entry = entries.find(({ evidence }) => isAt(evidence, extent));
  return entry === undefined ? { entry: null, why: 'gone' } : { entry };
}

function ofEntry<Entry extends object>(
  part: EntryPart<Entry>,
  found: Found<Entry>,
  correction: Correction,
  name: string | null,
  record: ReadoutRecord,
): Outcome {
  const { field, verdict } = correction;
  if ('why' in found && found.why === 'ambiguous') return 'ambiguous';
  if (name !== null) {
    const one = part.fields[name];
    if (found.entry === null || one === undefined) return 'gone';
    if (putValue(one, found.entry, correction, record)) part.renew(found.entry, record);
  } else if (verdict !== 'reject') putEntry(part, found.entry, correction, record);
  else if (found.entry !== null) {
    const list = part.list(record);
    list.splice(list.indexOf(found.entry), 1);
    part.forget(found.entry, record);
  }
  return found.entry !== null && 'id' in found.entry && typeof found.entry.id === 'string' && 'id' in field
    ? { ...field, id: found.entry.id }
    : field;
}
