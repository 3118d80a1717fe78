import type { Role } from '../../diplomacy/vocabulary.ts';
import type { OfficeRow } from './office-answer.ts';

/** What the names of offices tell, the first that fits: 'President of the Government' is a prime minister. */
const named: readonly (readonly [RegExp, Role])[] = [
  [
    /\bprime minister\b|\bpremier\b|\btaoiseach\b|\bminister of state\b|\bhead of (the )?government\b|\bpresident of the (government|council|executive)\b/i,
    'prime-minister',
  ],
  [/\bchancellor\b/i, 'chancellor'],
  [/\b(king|queen|monarch|emperor|emir|sultan|grand duke|prince|pope|druk gyalpo|ngwenyama|yang di-pertuan agong)\b/i, 'monarch'],
  [/\bpresident\b/i, 'president'],
];

/** The role of an office, and its title where the role's name does not say it. */
export function roleOfOffice(
  kind: OfficeRow['kind']['value'],
  office: string | null,
): { readonly role: Role; readonly title: string | null } {
  switch (kind) {
    case 'foreign-minister':
      return { role: 'foreign-minister', title: null };
    case 'head-of-state':
    case 'head-of-government': {
      const role = named.find(([pattern]) => office !== null && pattern.test(office))?.[1] ?? null;
      return {
        role: role ?? 'other',
        title: role === null ? (office ?? (kind === 'head-of-state' ? 'Head of State' : 'Head of Government')) : null,
      };
    }
  }
}
