import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { createApp } from './app.ts';
import { isLoopback, loopbackAddresses, workbenchAddress } from './loopback.ts';
import type { Services } from './services.ts';

export interface ServeOptions {
  readonly services: Services;
  /** 0 takes one that is free. */
  readonly port: number;
  /** The loopback's where left out; any other is refused. */
  readonly addresses?: readonly string[];
  /** How long a request may take to come, in milliseconds. */
  readonly patience?: Patience;
}

/** Slow senders are cut off with 408: a connection may not be held open by a trickle. All in milliseconds. */
export interface Patience {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly connectionsCheckingInterval: number;
}

/** A workbench that is served. */
export interface Served {
  /** What to open in a browser. */
  readonly address: string;
  readonly port: number;
  /** Takes no more requests, ends those that are under way (cut off after the patience, in milliseconds), then closes the archive. */
  close(patience?: number): Promise<void>;
}

const usual: Patience = { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 1_000 };

/** Serves the workbench on the loopback alone. Throws an Error that says what to do where the port is taken, or for any other address. */
export async function serve({
  services,
  port: asked,
  addresses = loopbackAddresses,
  patience = usual,
}: ServeOptions): Promise<Served> {
  const foreign = addresses.find(address => !isLoopback(address));
  if (foreign !== undefined)
    throw new Error(
      `The workbench knows no accounts yet, so it serves this machine alone (${loopbackAddresses.join(', ')}), not '${foreign}'.`,
    );
  let port = asked;
  const app = createApp(services, () => port);
  const servers: ServerType[] = [];
  for (const address of addresses) {
    const server = createAdaptorServer({
      fetch: app.fetch,
      serverOptions: { ...patience, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 },
    });
    try {
      port = await listening(server, port, address);
      servers.push(server);
    } catch (error) {
      // A machine without IPv6 has no '::1'; the other address serves it.
      if (servers.length > 0 && codeOf(error) !== 'EADDRINUSE') continue;
      await Promise.all(servers.map(ended));
      if (codeOf(error) !== 'EADDRINUSE') throw error;
      throw new Error(`Port ${port} is taken, perhaps by another workbench; choose one with --port.`, { cause: error });
    }
  }
  return {
    address: workbenchAddress(port),
    port,
    async close(patience = 5_000) {
      const cutOff = setTimeout(() => {
        for (const server of servers) if (isPlain(server)) server.closeAllConnections();
      }, patience);
      await Promise.all(servers.map(ended));
      clearTimeout(cutOff);
      await services.archive.close();
    },
  };
}

function listening(server: ServerType, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', reject);
      const at: AddressInfo | string | null = server.address();
      resolve(typeof at === 'object' && at !== null ? at.port : port);
    });
  });
}

function ended(server: ServerType): Promise<void> {
  return new Promise(resolve => {
    // A connection that is kept alive becomes idle when its last answer is sent; it would hold the end up for seconds.
    const sweep = setInterval(() => {
      if (isPlain(server)) server.closeIdleConnections();
    }, 50);
    server.close(() => {
      clearInterval(sweep);
      resolve();
    });
  });
}

const isPlain = (server: ServerType): server is Server => 'closeAllConnections' in server;

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);
