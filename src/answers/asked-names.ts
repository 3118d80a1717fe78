import { dayRange } from '../query/day-range.ts';
import type { NameKind, Names } from '../query/names.ts';
import { QueryError } from '../query/query-error.ts';
import { AskedError } from './asked-error.ts';

/** The states of 'CN-RU' or 'China, Rusia', by code or any name: their codes, each once. Throws an AskedError where one is nobody's. */
export function askedStates(field: string, written: string, names: Names): readonly string[] {
  return [...new Set(partsOf(written, /[-–,]/u, names).map(name => askedState(field, name, names)))];
}

/** The one state that somebody named: its code. Throws an AskedError where nobody or several are called so. */
export function askedState(field: string, name: string, names: Names): string {
  const [code = '', ...others] = found(field, 'state', name, names);
  if (others.length > 0)
    throw new AskedError(
      field,
      `'${shortened(name)}' is several states; write the code of one: ${[code, ...others].join(', ')}.`,
    );
  return code;
}

/** All people who are called so: their ids. Throws an AskedError where nobody is. */
export function askedPeople(field: string, name: string, names: Names): readonly string[] {
  const people = names.find('actor', name).filter(id => id.startsWith('person:'));
  return people.length > 0 ? people : unknown(field, 'actor', name, names);
}

/** For each of several names, parted by commas, all who are called so. Throws an AskedError where nobody is. */
export const askedActors = (field: string, written: string, names: Names): readonly (readonly string[])[] =>
  written.split(',').map(name => found(field, 'actor', name.trim(), names));

/** The formulas that are known by an id or a surface form, in any language: their ids. Throws an AskedError where none is. */
export const askedFormulas = (field: string, name: string, names: Names): readonly string[] =>
  found(field, 'formula', name, names);

/** The first and the last day of a period, ISO 8601, null where open. Throws an AskedError where one is no date, or they are the wrong way round. */
export function askedPeriod(
  since: string | undefined,
  until: string | undefined,
): { readonly since: string | null; readonly until: string | null } {
  if (since === undefined && until === undefined) return { since: null, until: null };
  const text = `${since ?? ''}..${until ?? ''}`;
  try {
    const { from, to } = dayRange(text, { start: 0, end: text.length });
    return { since: from, until: to };
  } catch (error) {
    if (error instanceof QueryError) throw new AskedError(since === undefined ? 'until' : 'since', error.message);
    throw error;
  }
}

/** The day that somebody wrote. Throws an AskedError where it is none. */
export function askedDay(field: string, written: string): string {
  const { since, until } = askedPeriod(written, written);
  if (since === null || since !== until)
    throw new AskedError(field, `'${shortened(written)}' is no day; write one as 2026-03-31.`);
  return since;
}

/** A state whose own name has the mark that parts states ('Guinea-Bissau') is one state. */
function partsOf(written: string, mark: RegExp, names: Names): readonly string[] {
  if (names.find('state', written).length > 0) return [written];
  return written
    .split(mark)
    .map(part => part.trim())
    .filter(part => part !== '');
}

function found(field: string, kind: NameKind, name: string, names: Names): readonly string[] {
  const ids = names.find(kind, name);
  return ids.length > 0 ? ids : unknown(field, kind, name, names);
}

function unknown(field: string, kind: NameKind, name: string, names: Names): never {
  const near = names.nearest(kind, name, 3);
  const meant = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
  throw new AskedError(field, `Nobody and nothing is known as '${shortened(name)}'.${meant}`);
}

const shortened = (name: string): string => (name.length <= 80 ? name : `${name.slice(0, 80).toWellFormed()}…`);
