import type { Library } from '../../engine/library.ts';
import { dayRange } from '../../query/day-range.ts';
import { namesOf } from '../../query/names.ts';
import { QueryError } from '../../query/query-error.ts';
import { UsageError } from '../usage-error.ts';

/** The one state that somebody named: its code. Throws a UsageError where nobody or several are called so. */
export function askedState(name: string, library: Library): string {
  const names = namesOf(() => library);
  const [code, ...others] = names.find('state', name);
  if (code === undefined) throw new UsageError(`No state is known as '${name}'.${meant(names.nearest('state', name, 3))}`);
  if (others.length > 0)
    throw new UsageError(`'${name}' is several states; write the code of one: ${[code, ...others].join(', ')}.`);
  return code;
}

/** All people who are called so: their ids. Throws a UsageError where nobody is. */
export function askedPeople(name: string, library: Library): readonly string[] {
  const names = namesOf(() => library);
  const people = names.find('actor', name).filter(id => id.startsWith('person:'));
  if (people.length === 0) throw new UsageError(`No person is known as '${name}'.${meant(names.nearest('actor', name, 3))}`);
  return people;
}

/** The values of a vocabulary that somebody wrote. Throws a UsageError that lists them where one is none of them. */
export function askedValues<Value extends string>(
  known: readonly Value[],
  written: readonly string[] | undefined,
  what: string,
): readonly Value[] {
  return (written ?? []).map(text => {
    const value = known.find(other => other === text.toLowerCase());
    if (value === undefined) throw new UsageError(`'${text}' is no ${what}; there are ${known.join(', ')}.`);
    return value;
  });
}

/** The first and the last day of a period, null where open. Throws a UsageError where one is no date, or they are the wrong way round. */
export function askedPeriod(
  since: string | undefined,
  until: string | undefined,
): { since: string | null; until: string | null } {
  if (since === undefined && until === undefined) return { since: null, until: null };
  const text = `${since ?? ''}..${until ?? ''}`;
  try {
    const { from, to } = dayRange(text, { start: 0, end: text.length });
    return { since: from, until: to };
  } catch (error) {
    if (error instanceof QueryError) throw new UsageError(error.message);
    throw error;
  }
}

const meant = (near: readonly string[]): string =>
  near.length === 0 ? " 'readout gazetteer show NAME' tells who is known." : ` Did you mean ${near.join(' or ')}?`;
