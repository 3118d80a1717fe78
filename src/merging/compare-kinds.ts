import type { ContactKind } from '../diplomacy/vocabulary.ts';
import type { Signal } from './signal.ts';

/** Points for two different kinds, in the order of the alphabet; pairs that are not here exclude each other. */
const differing: Readonly<Partial<Record<string, number>>> = {
  'meeting visit': 0.5,
  'phone-call video-call': -1,
  'meeting video-call': -1.5,
  'meeting phone-call': -3,
  'phone-call visit': -3,
};

/** `firm`: both days are known, so that a call and a meeting are two contacts and not one that a report misread. */
export function compareKinds(a: ContactKind, b: ContactKind, firm: boolean): Signal {
  if (a === b) return { of: 'kind', points: a === 'contact' ? 0.5 : 1, because: `both a ${a}` };
  if (a === 'contact' || b === 'contact') return { of: 'kind', points: 0, because: `${a} and ${b}: one does not say how` };
  const points = differing[[a, b].sort().join(' ')];
  const because = `${a} and ${b}`;
  if (points === undefined) return { of: 'kind', points: -6, because, contradicts: true };
  return points === -3 && firm ? { of: 'kind', points: -6, because, contradicts: true } : { of: 'kind', points, because };
}
