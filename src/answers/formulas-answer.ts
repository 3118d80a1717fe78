import type { Archive } from '../archive/archive.ts';
import { isWithin } from '../following/days-of.ts';
import { isBetween, tookPlace } from '../following/followed-contact.ts';
import { type FormulaUse, formulaUse } from '../following/formula-use.ts';
import { readoutsWithFormulas } from '../following/readouts-with-formulas.ts';
import type { Names } from '../query/names.ts';
import type { Query } from '../query/query.ts';
import { askedFormulas, askedPeriod, askedState } from './asked-names.ts';
import { followedContacts } from './followed.ts';
import { type Paged, pageOf } from './page-of.ts';
import { unhurried } from './unhurried.ts';

export interface AskedFormulas extends Paged {
  /** Only this formula, by its id or words. */
  readonly formula?: string | undefined;
  /** Only what people of this state say. */
  readonly state?: string | undefined;
  /** Only in contacts with this state. */
  readonly with?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly by: 'year' | 'half-year';
}

export interface FormulasAnswer {
  readonly state: string | null;
  readonly with: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** Contacts that took place in the period. */
  readonly readouts: number;
  readonly formulas: readonly FormulaUse[];
  readonly next: string | null;
}

/** Which formulas are used how often, and which are new, dropped or back again. Throws an AskedError where the question is wrong. */
export async function formulasAnswer(archive: Archive, asked: AskedFormulas, names: Names): Promise<FormulasAnswer> {
  const state = asked.state === undefined ? null : askedState('state', asked.state, names);
  const other = asked.with === undefined ? null : askedState('with', asked.with, names);
  const { since, until } = askedPeriod(asked.since, asked.until);
  const only = asked.formula === undefined ? null : askedFormulas('formula', asked.formula, names);
  const states = [state, other].filter(code => code !== null);
  const query: Query = states.length === 0 ? { kind: 'has', what: 'contact' } : { kind: 'contact', fields: { states } };
  const contacts = (await followedContacts(archive, query, { states }, 'state')).filter(contact => isBetween(contact, states));
  const readouts = await readoutsWithFormulas(contacts, unhurried(archive.each(query)), state);
  const uses = formulaUse(readouts, { since, until, by: asked.by }).filter(
    ({ formula }) => only === null || only.includes(formula),
  );
  const { rows, next } = pageOf(uses, ({ formula }) => formula, asked);
  return {
    state,
    with: other,
    since,
    until,
    readouts: contacts.filter(contact => tookPlace(contact) && isWithin(contact.date, since, until)).length,
    formulas: rows,
    next,
  };
}
