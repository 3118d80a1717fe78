import type { Act } from '../diplomacy/vocabulary.ts';

/**
 * What acts do with what they are about: they value it, want it or reject it. `state` does none of these and goes with all, since one
 * side's account often states what the other's lets the speaker praise or demand.
 */
const families: Readonly<Record<Act, 'values' | 'wants' | 'rejects' | 'feels' | null>> = {
  state: null,
  praise: 'values',
  support: 'values',
  congratulate: 'values',
  thank: 'values',
  pledge: 'wants',
  urge: 'wants',
  hope: 'wants',
  agree: 'wants',
  invite: 'wants',
  oppose: 'rejects',
  criticise: 'rejects',
  warn: 'rejects',
  condole: 'feels',
};

/** How two acts go together: the same, of one family, not against each other, or one valuing or wanting what the other rejects. */
export function actKinship(a: Act, b: Act): 'same' | 'family' | 'open' | 'contrary' {
  if (a === b) return 'same';
  const [one, other] = [families[a], families[b]];
  if (one === null || other === null) return 'open';
  if (one === other) return 'family';
  return one === 'values' && other === 'rejects' ? 'contrary' : one === 'rejects' && other === 'values' ? 'contrary' : 'open';
}
