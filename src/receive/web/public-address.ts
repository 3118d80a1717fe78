import ipaddr from 'ipaddr.js';

/** The part of IPv6 from which addresses of the public internet are given out (RFC 4291). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** Where a network translates from IPv6, every host of IPv4 is seen under this prefix (RFC 6052). */
const translated = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** A public address at which a large provider of machines answers its customers' own machines. */
const metadataService = '168.63.129.16';

/**
 * Whether an IP address, in its usual form, belongs to the public internet: not to this machine, its network, its provider, or to what
 * is reserved. Whatever is not an address is not public.
 */
export function isPublicAddress(written: string): boolean {
  if (!ipaddr.isValid(written)) return false;
  const address = ipaddr.process(written);
  if (address.kind() === 'ipv4') return address.range() === 'unicast' && address.toString() !== metadataService;
  if (address.match(translated)) return isPublicAddress(ipaddr.fromByteArray(address.toByteArray().slice(12)).toString());
  return address.range() === 'unicast' && address.match(globalUnicast);
}
