import type { Evidence, ReadoutRecord } from '../record/record.ts';
import { contactPart } from './contact-part.ts';
import { type Json, jsonSchema } from './correction.ts';
import { documentPart } from './document-part.ts';
import type { EntryPart } from './entry-part.ts';
import { isAt } from './extent.ts';
import type { FieldRef } from './field-ref.ts';
import { checkPart, figurePart, formulaPart } from './finding-parts.ts';
import { factsOf } from './known-actor.ts';
import { quotePart } from './quote-part.ts';
import { statementPart } from './statement-part.ts';

/** What stands in a field of a record. */
export interface Standing {
  readonly value: Json;
  /** The words that show the value; null for an entry as a whole, which carries its own. */
  readonly shown: Evidence | null;
  /** Where its entry stands. */
  readonly place: Evidence | null;
}

/** Mentions enough to find an actor again. */
const mostMentions = 5;

/** What a record has in a field; null where it has no such entry. */
export function standingAt(record: ReadoutRecord, field: FieldRef): Standing | null {
  switch (field.part) {
    case 'document':
      if (field.name === null) return { value: null, shown: null, place: null };
      return { ...documentPart[field.name].told(record.document), place: null };
    case 'contact':
      return inEntry(
        contactPart,
        record.contacts.find(({ id }) => id === field.id),
        field.name,
      );
    case 'quote':
      return inEntry(
        quotePart,
        record.quotes.find(({ id }) => id === field.id),
        field.name,
      );
    case 'statement':
      return inEntry(
        statementPart,
        record.statements.find(({ id }) => id === field.id),
        field.name,
      );
    case 'figure':
      return inEntry(
        figurePart,
        record.figures.find(({ evidence }) => isAt(evidence, field)),
        field.name,
      );
    case 'formula':
      return inEntry(
        formulaPart,
        record.formulas.find(({ id, evidence }) => id === field.id && isAt(evidence, field)),
        null,
      );
    case 'check':
      return inEntry(
        checkPart,
        record.checks.find(({ code, evidence }) => code === field.code && isAt(evidence, field)),
        null,
      );
    case 'actor': {
      const actor = record.actors.find(({ id }) => id === field.id);
      if (actor === undefined) return null;
      const mentions = actor.mentions.slice(0, mostMentions);
      return { value: factsOf(actor), shown: null, place: mentions };
    }
  }
}

function inEntry<Entry>(part: EntryPart<Entry>, entry: Entry | undefined, name: string | null): Standing | null {
  if (entry === undefined) return null;
  const place = part.evidence(entry);
  if (name === null) return { value: jsonSchema.parse(entry), shown: null, place };
  const told = part.fields[name]?.told(entry);
  return told === undefined ? null : { ...told, place };
}
