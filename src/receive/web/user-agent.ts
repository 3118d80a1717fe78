import { engineVersion } from '../../version.ts';

/** The name by which robots.txt knows us. */
export const product = 'readout';

/**
 * How we present ourselves to hosts. `contact`, an address of the web or of mail, tells them whom to write to about our visits.
 * Throws a TypeError where it is none.
 */
export function userAgent(contact: string | null): string {
  const name = `${product}/${engineVersion}`;
  return contact === null ? name : `${name} (+${new URL(contact).href})`;
}
