import type { Act, ContactKind, ContactStatus } from './vocabulary.ts';

/** An event of the PLOVER ontology (Halterman et al., 'PLOVER and POLECAT', 2023) with its mode. */
export interface PloverEvent {
  readonly event: string;
  readonly mode: string | null;
}

/** PLOVER and CAMEO codes of one record entry; null where the ontology has none for it. */
export interface EventCodes {
  readonly plover: PloverEvent | null;
  readonly cameo: string | null;
}

const plover = (event: string, mode: string | null = null): PloverEvent => ({ event, mode });

/** The codes of a statement. Rejection and accusation are events only where somebody is their target. */
export function codesOfAct(act: Act, hasTarget: boolean, threatens: boolean): EventCodes {
  switch (act) {
    case 'state':
    case 'hope':
      return { plover: null, cameo: '010' };
    case 'praise':
    case 'support':
    case 'congratulate':
    case 'thank':
      return { plover: plover('SUPPORT'), cameo: '051' };
    case 'oppose':
      return hasTarget ? { plover: plover('REJECT'), cameo: '12' } : { plover: null, cameo: null };
    case 'criticise':
      return hasTarget ? { plover: plover('ACCUSE', 'disapprove'), cameo: '111' } : { plover: null, cameo: null };
    case 'warn':
      return threatens ? { plover: plover('THREATEN'), cameo: '13' } : { plover: null, cameo: '013' };
    case 'pledge':
    case 'agree':
      return { plover: plover('AGREE'), cameo: '03' };
    case 'urge':
      return { plover: plover('REQUEST'), cameo: '10' };
    case 'condole':
      return { plover: null, cameo: '018' };
    case 'invite':
      return { plover: plover('AGREE'), cameo: '036' };
  }
}

/** The codes of a contact: `place` says whether one of them was the host. */
export function codesOfContact(
  kind: ContactKind,
  status: ContactStatus,
  place: 'at-host' | 'third' | 'unknown',
  parties: number,
): EventCodes {
  if (status === 'planned') return { plover: plover('AGREE'), cameo: '036' };
  switch (kind) {
    case 'phone-call':
    case 'video-call':
      return { plover: plover('CONSULT', 'phone'), cameo: '041' };
    case 'letter':
    case 'contact':
      return { plover: plover('CONSULT'), cameo: '040' };
    case 'visit':
      return { plover: plover('CONSULT', 'visit'), cameo: '042' };
    case 'meeting':
      if (parties > 2) return { plover: plover('CONSULT', 'multilateral'), cameo: '040' };
      if (place === 'third') return { plover: plover('CONSULT', 'third-party'), cameo: '044' };
      return { plover: plover('CONSULT', place === 'at-host' ? 'visit' : null), cameo: place === 'at-host' ? '042' : '040' };
  }
}
