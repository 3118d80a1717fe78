import { matchParties, type Party, type PartyMatch } from './party.ts';
import type { Signal } from './signal.ts';

/** Who took part, and who else is named as present. */
export interface Circle {
  readonly parties: readonly Party[];
  readonly present: ReadonlySet<string>;
}

const pointsOf: Readonly<Record<Exclude<PartyMatch, null>, number>> = { id: 1.5, name: 1.25, office: 0.75 };
/** Two of three are enough, two of four are not: a leader meets one of a summit apart from it. */
const leastShared = 0.6;
/** Of larger circles only those are compared whom the gazetteer knows. */
const mostByName = 12;

/** What the participants of two reports say for or against one contact: two people at least must be the same. */
export function compareParties(a: Circle, b: Circle): Signal {
  const byName = Math.max(a.parties.length, b.parties.length) <= mostByName;
  const matched: Exclude<PartyMatch, null>[] = [];
  const left = new Set(b.parties);
  let onlyInA = 0;
  for (const party of a.parties) {
    const [match, other] = bestMatch(party, left, byName);
    if (other !== null && match !== null) {
      left.delete(other);
      matched.push(match);
    } else if (party.id === null || !b.present.has(party.id)) onlyInA++;
  }
  const onlyInB = [...left].filter(({ id }) => id === null || !a.present.has(id)).length;
  const shared = matched.length / (matched.length + onlyInA + onlyInB);
  if (matched.length < 2 || shared < leastShared)
    return { of: 'participants', points: -6, because: 'other people', contradicts: true };
  const points = (2 * matched.reduce((sum, match) => sum + pointsOf[match], 0)) / matched.length;
  const how = [...new Set(matched)].sort().join(' and ');
  return shared === 1
    ? { of: 'participants', points, because: `the same people, by ${how}` }
    : { of: 'participants', points: points - 2, because: `${matched.length} of the same people, by ${how}, and others` };
}

const order: readonly PartyMatch[] = ['id', 'name', 'office'];

function bestMatch(party: Party, among: ReadonlySet<Party>, byName: boolean): readonly [PartyMatch, Party | null] {
  let best: readonly [PartyMatch, Party | null] = [null, null];
  for (const other of among) {
    const match = byName || (party.id !== null && other.id !== null) ? matchParties(party, other) : null;
    if (match !== null && (best[0] === null || order.indexOf(match) < order.indexOf(best[0]))) best = [match, other];
    if (match === 'id') break;
  }
  return best;
}
