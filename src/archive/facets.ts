import type { ReadoutRecord } from '../record/record.ts';

/** What an article can be found by beside its words. */
export type Facet =
  | 'speaker'
  | 'to'
  | 'target'
  | 'act'
  | 'topic'
  | 'formula'
  | 'mode'
  | 'with'
  | 'state'
  | 'kind'
  | 'status'
  | 'initiator'
  | 'agenda'
  | 'year'
  | 'outlet'
  | 'lang'
  | 'check'
  | 'has'
  | 'review';

/**
 * A facet and its value as one term of the index: letters, digits and '_' alone, so that no tokenizer parts it and no query can be
 * misread. Other characters are written as their code, 'person:xi' as 'person_3axi'.
 */
export function facetTerm(facet: Facet, value: string): string {
  const written = value.toLowerCase().replace(/[^a-z0-9]/gu, character => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
  return `f_${facet}_${written}`;
}

/** All facet terms of a record, each once. */
export function facetTerms(record: ReadoutRecord, review: 'machine' | 'reviewed'): string[] {
  const terms = new Set<string>();
  const add = (facet: Facet, value: string | null): void => {
    if (value !== null) terms.add(facetTerm(facet, value));
  };
  const { document, contacts, statements, quotes, formulas, figures, checks } = record;
  const states = new Map(record.actors.map(({ id, state }) => [id, state]));
  for (const contact of contacts) {
    add('kind', contact.kind);
    add('status', contact.status);
    for (const participant of contact.participants) {
      add('with', participant);
      add('state', states.get(participant) ?? null);
    }
    add('initiator', contact.initiator?.actor ?? null);
    for (const { topics } of contact.agenda) for (const topic of topics) add('agenda', topic);
    for (const year of yearsOf(contact.date.value, contact.date.end)) add('year', year);
  }
  for (const statement of statements) {
    for (const speaker of statement.speakers) add('speaker', speaker);
    for (const addressee of statement.addressees) add('to', addressee);
    for (const target of statement.targets) add('target', target);
    for (const topic of statement.topics) add('topic', topic);
    add('act', statement.act);
    add('mode', statement.mode);
  }
  for (const { id } of formulas) add('formula', id);
  for (const { code } of checks) add('check', code);
  add('outlet', document.outlet?.id ?? null);
  add('outlet', document.outlet?.name ?? null);
  add('lang', document.language);
  add('review', review);
  const counts = { quote: quotes, statement: statements, contact: contacts, formula: formulas, figure: figures, check: checks };
  for (const [what, { length }] of Object.entries(counts)) if (length > 0) add('has', what);
  return [...terms];
}

/** The years of a contact, from its first day to its last; a contact lasts days, so two at most. */
function yearsOf(first: string | null, last: string | null): string[] {
  if (first === null) return [];
  return last === null ? [first.slice(0, 4)] : [first.slice(0, 4), last.slice(0, 4)];
}
