import type { Term } from '../../gazetteer/gazetteer.ts';
import type { FormKind, GazetteerEntry, KnownForm } from '../../gazetteer/known-forms.ts';
import { precisionOf } from './precision.ts';

/** An entry for programs: all its fields, its kind, and the form by which it was found. */
export function entryJson({ found, form, as }: KnownForm): object {
  const matched: { readonly form: string; readonly as: FormKind } = { form, as };
  return { kind: found.kind, ...fieldsOf(found), matched };
}

function fieldsOf(found: GazetteerEntry): object {
  return found.kind === 'person' ? { ...found.entry, terms: found.entry.terms.map(withPrecision) } : found.entry;
}

const withPrecision = (term: Term): object => ({
  ...term,
  precision: { from: precisionOf(term.from), to: term.to === null ? null : precisionOf(term.to) },
});
