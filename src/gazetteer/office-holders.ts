import type { Role } from '../diplomacy/vocabulary.ts';
import type { Gazetteer, Person } from './gazetteer.ts';

/** Made once for each gazetteer, which never changes. */
const known = new WeakMap<Gazetteer, ReadonlyMap<string, readonly Person[]>>();

/** Everyone who ever held an office of a state. */
export function officeHolders(gazetteer: Gazetteer, role: Role, state: string): readonly Person[] {
  let byOffice = known.get(gazetteer);
  if (byOffice === undefined) {
    byOffice = holdersByOffice(gazetteer);
    known.set(gazetteer, byOffice);
  }
  return byOffice.get(officeKey(role, state)) ?? [];
}

function holdersByOffice(gazetteer: Gazetteer): Map<string, Person[]> {
  const byOffice = new Map<string, Person[]>();
  for (const person of gazetteer.people) {
    for (const office of new Set(person.terms.map(term => officeKey(term.role, term.state ?? person.state)))) {
      const holders = byOffice.get(office);
      if (holders === undefined) byOffice.set(office, [person]);
      else holders.push(person);
    }
  }
  return byOffice;
}

const officeKey = (role: Role, state: string | null): string => `${role} ${state ?? ''}`;
