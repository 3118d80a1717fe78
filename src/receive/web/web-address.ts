import { ReceiveError } from '../receive-error.ts';
import { fetchLimits } from './fetch-limits.ts';

/** The lowest port, besides those of HTTP and HTTPS, that is asked: below it live mail, shells and the like. */
const lowestPort = 1024;

/**
 * The address of something on the web, without its fragment; relative to `base` where that is given. Throws a ReceiveError where it is
 * none, names a user, or has a port that is neither that of its scheme nor at least 1024.
 */
export function webAddress(written: string, base?: URL): URL {
  if (written.length > fetchLimits.addressLength)
    throw refused(`An address of more than ${fetchLimits.addressLength} characters is not followed.`);
  if (!URL.canParse(written, base))
    throw refused(`'${written}' is no address; write it in full, as https://press.example/article`);
  const address = new URL(written, base);
  address.hash = '';
  if (address.protocol !== 'http:' && address.protocol !== 'https:')
    throw refused(`'${address.protocol}' addresses are not followed; give one that begins with https:// or http://`);
  if (address.username !== '' || address.password !== '')
    throw refused(`The address of ${address.host} has a user name or password in it; give it without.`);
  if (address.port !== '' && !['80', '443'].includes(address.port) && Number(address.port) < lowestPort)
    throw refused(`Port ${address.port} is not asked; ports of the web are 80, 443 and those from ${lowestPort}.`);
  return address;
}

const refused = (message: string): ReceiveError => new ReceiveError('refused-address', message);
