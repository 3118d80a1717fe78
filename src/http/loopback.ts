/** The machine's own addresses: the workbench is for one user, and nothing else may reach it until there are accounts. */
export const loopbackAddresses = ['127.0.0.1', '::1'] as const;
export type LoopbackAddress = (typeof loopbackAddresses)[number];

const loopbackName = 'localhost';

export const isLoopback = (address: string): address is LoopbackAddress => loopbackAddresses.some(own => own === address);

/** The values of a Host header with which a browser on this machine asks for this port; any other may be a name rebound to it. */
export function ownHosts(port: number): readonly string[] {
  const names = [loopbackName, ...loopbackAddresses.map(address => (address.includes(':') ? `[${address}]` : address))];
  return names.flatMap(name => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
}

/** The address that people open. */
export const workbenchAddress = (port: number): string => `http://${loopbackName}:${port}`;
