import type { Role } from '../diplomacy/vocabulary.ts';
import type { Actor } from '../record/record.ts';
import { alpha3Codes } from './alpha-3-codes.ts';

/** How PLOVER and CAMEO name an actor; null for what the record does not tell. */
export interface ActorCodes {
  /** Country or kind of international actor. */
  readonly country: string | null;
  /** What the actor is in it: 'GOV', 'PTY'. */
  readonly sector: string | null;
  /** CAMEO's further codes, three letters each. */
  readonly further: readonly string[];
}

const unknown: ActorCodes = { country: null, sector: null, further: [] };

/** Both ontologies give Kosovo, which ISO 3166-1 leaves out, this code. */
const kosovo = 'KOS';

/** Organisations that are part of the United Nations or of the European Union, by their ids in the gazetteer. */
const unitedNations = new Set(['org:UN', 'org:UNGA', 'org:UNSC', 'org:un-secretariat']);
const europeanUnion = new Set([
  'org:EEAS',
  'org:council-of-the-european-union',
  'org:european-commission',
  'org:european-council',
  'org:european-parliament',
]);

function sectorOf(role: Role): string | null {
  switch (role) {
    case 'president':
    case 'vice-president':
    case 'prime-minister':
    case 'chancellor':
    case 'monarch':
    case 'crown-prince':
    case 'foreign-minister':
    case 'defence-minister':
    case 'minister':
    case 'security-adviser':
    case 'envoy':
    case 'spokesperson':
      return 'GOV';
    case 'party-leader':
      return 'PTY';
    case 'secretary-general':
    case 'commission-president':
    case 'council-president':
    case 'other':
      return null;
  }
}

function countryOf({ state }: Actor): string | null {
  if (state === null) return null;
  return state === 'XK' ? kosovo : (alpha3Codes.get(state) ?? null);
}

const ofUnion = ({ id, state }: Actor): boolean => state === 'EU' || europeanUnion.has(id);

function nationalCodes(actor: Actor): ActorCodes {
  const country = countryOf(actor);
  return country === null ? unknown : { country, sector: actor.role === null ? null : sectorOf(actor.role), further: [] };
}

/** An actor in PLOVER: 'EUR' and 'UNO' are its own codes for the European Union and the United Nations. */
export function ploverCodesOf(actor: Actor): ActorCodes {
  if (ofUnion(actor)) return { ...unknown, country: 'EUR' };
  if (unitedNations.has(actor.id)) return { ...unknown, country: 'UNO' };
  return nationalCodes(actor);
}

/** An actor in CAMEO, where the European Union is IGOEUREEC and the United Nations IGOUNO. */
export function cameoCodesOf(actor: Actor): ActorCodes {
  if (ofUnion(actor)) return { ...unknown, country: 'IGO', further: ['EUR', 'EEC'] };
  if (unitedNations.has(actor.id)) return { ...unknown, country: 'IGO', further: ['UNO'] };
  return nationalCodes(actor);
}
