import { covers } from '../gazetteer/gazetteer.ts';
import type { CastMember } from './cast.ts';
import type { DateContext } from './dates.ts';

/** The years in which all of these people held the office that the text gives them; null where that is not known. */
export function officeYears(people: readonly CastMember[], asOf: string): DateContext['yearsInOffice'] {
  const terms = people.map(({ person, role }) => {
    const held = person?.terms ?? [];
    const ofRole = held.filter(term => term.role === role);
    return ofRole.length > 0 ? ofRole : held;
  });
  if (terms.length === 0 || terms.some(held => held.length === 0)) return null;
  const first = Math.max(...terms.map(held => Math.min(...held.map(term => Number(term.from.slice(0, 4))))));
  const last = Math.min(
    Number(asOf.slice(0, 4)),
    ...terms.map(held => Math.max(...held.map(term => Number((term.to ?? asOf).slice(0, 4))))),
  );
  return { first, last, allows: date => date <= asOf && terms.every(held => held.some(term => covers(term, date) !== 'no')) };
}
