import type { Role } from '../diplomacy/vocabulary.ts';
import { editDistance } from '../gazetteer/edit-distance.ts';
import { foldedName } from '../gazetteer/folded-name.ts';
import type { Actor } from '../record/record.ts';

/** A participant, as far as one report makes known who it is. */
export interface Party {
  /** Id of the gazetteer; null for who is known by name or office alone. */
  readonly id: string | null;
  readonly names: readonly string[];
  readonly role: Role | null;
  readonly state: string | null;
}

export function partyOf({ id, name, aliases, role, state }: Actor): Party {
  const names = [...new Set([name, ...aliases].slice(0, mostNames).map(form => foldedName(form.slice(0, longestName))))];
  return { id: id.startsWith('unknown:') ? null : id, names: names.filter(folded => folded !== ''), role, state };
}

const mostNames = 6;
const longestName = 80;

/** By what reports of the same person find each other: the state, else the id, else the name. */
export const partyBlock = ({ id, names, state }: Party): string => state ?? id ?? names[0]?.split(' ').at(-1) ?? '?';

/** How sure it is that two are one person: by `id`, by `name`, by `office`; null where they are not. */
export type PartyMatch = 'id' | 'name' | 'office' | null;

export function matchParties(a: Party, b: Party): PartyMatch {
  if (a.id !== null && b.id !== null) return a.id === b.id ? 'id' : null;
  if (a.state !== null && b.state !== null && a.state !== b.state) return null;
  if (a.names.some(x => b.names.some(y => alike(x, y)))) return 'name';
  const office = a.state !== null && a.state === b.state && a.role !== null && a.role === b.role && heldByOne.has(a.role);
  return office ? 'office' : null;
}

/** Offices that a state has once, so that who holds one is the same person, however the name is written. */
const heldByOne = new Set<Role>([
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'crown-prince',
  'foreign-minister',
  'defence-minister',
  'security-adviser',
]);

/** Two spellings of one name: the last words alike, and the first where both have one. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (!sameScript(a, b)) return false;
  const x = a.split(' ');
  const y = b.split(' ');
  const given = x.length === 1 || y.length === 1 || near(x[0] ?? '', y[0] ?? '') || (x[0] ?? '')[0] === (y[0] ?? '')[0];
  return given && near(x.at(-1) ?? '', y.at(-1) ?? '');
}

function near(a: string, b: string): boolean {
  const slips = Math.min(a.length, b.length) >= 7 ? 2 : Math.min(a.length, b.length) >= 4 ? 1 : 0;
  return a === b || (slips > 0 && editDistance(a, b, slips) <= slips);
}

const script = (text: string): string =>
  /\p{Script=Han}/u.test(text) ? 'Hani' : /\p{Script=Cyrillic}/u.test(text) ? 'Cyrl' : 'Latn';
const sameScript = (a: string, b: string): boolean => script(a) === script(b);
