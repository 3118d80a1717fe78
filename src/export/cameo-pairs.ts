import type { Actor } from '../record/record.ts';
import { cameoCodesOf } from './actor-codes.ts';
import type { EventParties } from './event-parties.ts';

/** CAMEO knows no groups, so that each pair is an event of its own; with more actors than this the pairs would be too many. */
export const longestCast = 20;

/** One actor toward another. */
export interface CameoPair {
  readonly source: Actor;
  /** Null where no recipient is told. */
  readonly target: Actor | null;
  readonly code: string;
}

const visit = '042';
const host = '043';
const consult = '040';

/**
 * The pairs of an event. A visit is one of the guest (042) and one of the host (043); where who visited whom is not known, it is a
 * consultation (040). Actors that share a code on the same side are one, as CAMEO has no names.
 */
export function cameoPairs(code: string, { actors, recipients }: EventParties): CameoPair[] {
  const sources = oneOfEach(actors);
  const targets = oneOfEach(recipients);
  const isVisit = code === visit || code === host;
  if (isVisit && targets.length > 0)
    return sources.flatMap(guest =>
      targets.flatMap(target => [
        { source: guest, target, code: visit },
        { source: target, target: guest, code: host },
      ]),
    );
  const known = isVisit ? consult : code;
  if (targets.length > 0) return sources.flatMap(source => targets.map(target => ({ source, target, code: known })));
  if (sources.length < 2) {
    const [source, target = null] = actors;
    return source === undefined ? [] : [{ source, target, code: known }];
  }
  return sources.flatMap(source => sources.filter(target => target !== source).map(target => ({ source, target, code: known })));
}

/** One actor of each code; a state gives way to its government, which the same words mean. */
function oneOfEach(actors: readonly Actor[]): Actor[] {
  const coded = actors.map(actor => ({ actor, ...cameoCodesOf(actor) }));
  const seen = new Set<string>();
  return coded
    .filter(({ actor, country, sector, further }) => {
      if (country !== null && sector === null && further.length === 0)
        if (coded.some(other => other.country === country && other.sector !== null)) return false;
      const key = country === null ? actor.id : [country, sector, ...further].join(' ');
      return !seen.has(key) && seen.add(key);
    })
    .map(({ actor }) => actor);
}
