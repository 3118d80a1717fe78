import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSocketServer, type Socket } from 'node:net';
import type { TestContext } from 'node:test';
import { Fetcher, type FetcherOptions } from '../../src/receive/web/fetcher.ts';
import type { Pacing } from '../../src/receive/web/pacing.ts';
import { isPublicAddress } from '../../src/receive/web/public-address.ts';

/** Where the tests' servers are: it stands for a public address, and is the only one of its kind that the tests' fetchers may ask. */
export const here = ['127', '0', '0', '1'].join('.');
/** The same machine by another address, which nobody may ask. */
export const elsewhere = ['127', '0', '0', '2'].join('.');

/** A clock that moves when somebody waits, and by hand. */
export class TestPacing implements Pacing {
  /** Every wait, in milliseconds. */
  readonly waits: number[] = [];
  #time = Date.parse('2030-05-06T07:08:09Z');
  readonly now = (): number => this.#time;
  readonly random = (): number => 1;
  readonly sleep = async (milliseconds: number, signal: AbortSignal | undefined): Promise<void> => {
    signal?.throwIfAborted();
    this.waits.push(milliseconds);
    this.#time += milliseconds;
  };
  advance(milliseconds: number): void {
    this.#time += milliseconds;
  }
}

/** A small web: every name leads to the test's own server. */
export interface TestWeb {
  readonly address: (path: string, host?: string) => string;
  /** What was asked for, as 'host/path', in order; robots.txt apart. */
  readonly asked: string[];
  readonly askedRobots: string[];
  readonly pacing: TestPacing;
  readonly fetcher: (options?: FetcherOptions) => Fetcher;
}

/** Answers as a page does, in plain text unless told otherwise. */
export function answer(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string | Uint8Array = '',
): void {
  response.writeHead(status, { 'content-type': 'text/plain', ...headers });
  response.end(body);
}

/** Serves pages until the test is over; hosts have no robots.txt unless `robots` answers for it. */
export async function testWeb(
  test: TestContext,
  page: RequestListener,
  robots?: RequestListener,
): Promise<TestWeb & { readonly server: Server }> {
  const asked: string[] = [];
  const askedRobots: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const place = `${(request.headers.host ?? '').split(':')[0]}${request.url}`;
    if (request.url !== '/robots.txt') {
      asked.push(place);
      page(request, response);
      return;
    }
    askedRobots.push(place);
    if (robots === undefined) answer(response, 404, {});
    else robots(request, response);
  });
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { ...(await web(test, server)), asked, askedRobots, server };
}

/** Serves whatever bytes a test likes, for what no server of HTTP would send; has no robots.txt. */
export async function testSocket(test: TestContext, talk: (socket: Socket) => void): Promise<TestWeb> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createSocketServer(socket => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', data => {
      if (data.toString().startsWith('GET /robots.txt')) {
        socket.write('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n');
        return;
      }
      asked.push(data.toString().split(' ')[1] ?? '');
      talk(socket);
    });
  });
  test.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { ...(await web(test, server)), asked, askedRobots: [] };
}

async function web(
  test: TestContext,
  server: ReturnType<typeof createSocketServer>,
): Promise<Pick<TestWeb, 'address' | 'pacing' | 'fetcher'>> {
  server.listen(0, here);
  await once(server, 'listening');
  const at = server.address();
  assert.ok(at !== null && typeof at === 'object');
  const pacing = new TestPacing();
  return {
    pacing,
    address: (path, host = 'press.example') => `http://${host}:${at.port}${path}`,
    fetcher: options => {
      const fetcher = new Fetcher({
        pacing,
        resolve: async () => [here],
        isAllowedAddress: address => address === here || isPublicAddress(address),
        ...options,
      });
      test.after(() => fetcher.close());
      return fetcher;
    },
  };
}

/** What is expected of an error, for assert.rejects: its code and what its message says. */
export const receiveError = (code: string, message: RegExp = /\w/) => ({ name: 'ReceiveError', code, message });
