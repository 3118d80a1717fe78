import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { ReceiveError } from '../receive-error.ts';

/** The IP addresses of a host. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Asks the machine's own resolver. */
export const resolve: Resolve = async host => (await lookup(host, { all: true })).map(({ address }) => address);

export interface ConnectorOptions {
  readonly resolve: Resolve;
  readonly isAllowed: (address: string) => boolean;
  /** Milliseconds. */
  readonly connectTime: number;
}

/**
 * Opens sockets to allowed addresses alone. The check is part of connecting: the socket goes to the very addresses that were checked,
 * so a name that resolves anew in between leads nowhere else.
 */
export function checkedConnector({ resolve, isAllowed, connectTime }: ConnectorOptions): buildConnector.connector {
  const checked = async (host: string): Promise<{ address: string; family: number }[]> => {
    const addresses = await resolve(host);
    for (const address of addresses) assertAllowed(host, address, isAllowed);
    if (addresses.length === 0) throw Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' });
    return addresses.map(address => ({ address, family: isIP(address) }));
  };
  const look: LookupFunction = (host, { all }, callback) => {
    checked(host).then(
      addresses => {
        const [first] = addresses;
        if (all === true) callback(null, addresses);
        else callback(null, first?.address ?? '', first?.family);
      },
      error => callback(error, []),
    );
  };
  const connect = buildConnector({ lookup: look, timeout: connectTime });
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    // Nothing is looked up for an address that is written out.
    try {
      if (isIP(host) !== 0) assertAllowed(host, host, isAllowed);
    } catch (error) {
      callback(error instanceof Error ? error : new Error(String(error)), null);
      return;
    }
    connect(options, callback);
  };
}

function assertAllowed(host: string, address: string, isAllowed: (address: string) => boolean): void {
  if (isIP(address) !== 0 && isAllowed(address)) return;
  throw new ReceiveError(
    'refused-address',
    `${host} is not on the public internet${host === address ? '' : ` (${address})`}; save the page yourself and add the file.`,
  );
}
