import { MIMEType } from 'node:util';
import { Agent } from 'undici';
import { checkedConnector, type Resolve, resolve } from './checked-connector.ts';
import { acceptedCodings } from './content-coding.ts';
import { type Answer, exchange } from './exchange.ts';
import { type FetchLimits, fetchLimits } from './fetch-limits.ts';
import type { Fetched, Validators } from './fetched.ts';
import { HostTurns } from './host-turns.ts';
import { type Pacing, pacing } from './pacing.ts';
import { isPublicAddress } from './public-address.ts';
import { retryAfter } from './retry-after.ts';
import { retryPause } from './retry-pause.ts';
import { RobotsCache } from './robots-cache.ts';
import { statusError } from './status-error.ts';
import { userAgent } from './user-agent.ts';
import { webAddress } from './web-address.ts';
import { WebError } from './web-error.ts';

export interface FetcherOptions {
  /** An address of the web or of mail (mailto:) under which hosts find who is asking. */
  readonly contact?: string | null;
  readonly limits?: Partial<FetchLimits>;
  readonly pacing?: Pacing;
  readonly resolve?: Resolve;
  /** Which IP addresses are asked: those of the public internet. For tests, which have a server of their own; no command sets it. */
  readonly isAllowedAddress?: (address: string) => boolean;
}

export interface FetchOptions {
  /** What is known of the version that we have: then a host may answer that nothing was modified. */
  readonly validators?: Validators | null;
  readonly signal?: AbortSignal;
}

interface Ask {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  readonly cutAt?: number;
}

/** Fetches from the web as a polite guest: hosts say by robots.txt what may be asked and how often; and as a careful one. */
export class Fetcher {
  readonly #limits: FetchLimits;
  readonly #pacing: Pacing;
  readonly #agent: Agent;
  readonly #turns: HostTurns;
  readonly #robots: RobotsCache;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(options: FetcherOptions = {}) {
    this.#limits = { ...fetchLimits, ...options.limits };
    this.#pacing = options.pacing ?? pacing;
    this.#turns = new HostTurns(this.#pacing);
    this.#agent = new Agent({
      connections: 1,
      maxHeaderSize: this.#limits.headerBytes,
      connect: checkedConnector({
        resolve: options.resolve ?? resolve,
        isAllowed: options.isAllowedAddress ?? isPublicAddress,
        connectTime: this.#limits.connectTime,
      }),
    });
    this.#headers = { 'user-agent': userAgent(options.contact ?? null), 'accept-encoding': acceptedCodings };
    this.#robots = new RobotsCache({
      limits: this.#limits,
      now: this.#pacing.now,
      read: async address => {
        const ask = { headers: { ...this.#headers, accept: 'text/plain, */*;q=0.5' }, cutAt: this.#limits.robotsBytes };
        return (await this.#follow(address, ask, () => Promise.resolve(this.#limits.gap))).answer.bytes;
      },
    });
  }

  /**
   * What is at an address, redirects followed. Waits for its turn at the host and tries again what may succeed in a moment. Throws a
   * ReceiveError (a WebError where the host said something) that tells what to do, and the signal's reason where that says stop.
   */
  async fetch(address: string, { validators, signal }: FetchOptions = {}): Promise<Fetched> {
    const headers = { ...this.#headers, accept: accepted, ...conditions(validators ?? null) };
    const { answer, at } = await this.#follow(webAddress(address), { headers, signal }, url => this.#permit(url));
    const type = mediaType(answer.header('content-type'));
    return {
      address: at.href,
      status: answer.status,
      bytes: answer.bytes,
      mediaType: type?.essence ?? 'application/octet-stream',
      charset: type?.params.get('charset')?.toLowerCase() ?? null,
      etag: answer.header('etag'),
      lastModified: answer.header('last-modified'),
      notModified: answer.status === 304,
      date: new Date(this.#pacing.now()).toISOString(),
    };
  }

  /** Lets go of all connections; what is under way fails. */
  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  /** Goes from redirect to redirect; each is an address as good as the first, and asked for leave. `permit` gives the gap to keep. */
  async #follow(start: URL, ask: Ask, permit: (address: URL) => Promise<number>): Promise<{ answer: Answer; at: URL }> {
    let at = start;
    for (let hop = 0; hop <= this.#limits.redirects; hop++) {
      const answer = await this.#insist(at, ask, await permit(at));
      const location = redirects.has(answer.status) ? answer.header('location') : null;
      if (location === null) return { answer, at };
      at = webAddress(location, at);
    }
    throw new WebError(
      'too-many-redirects',
      `${start.host} sends from place to place, more than ${this.#limits.redirects} times; open the page in a browser and give the address that it ends at.`,
    );
  }

  /** Leave to ask for an address, and the gap that its host wants, in milliseconds. */
  async #permit(address: URL): Promise<number> {
    const { allows, gap } = await this.#robots.rulesFor(address);
    if (!allows(address))
      throw new WebError(
        'robots',
        `${address.host} asks programs not to fetch this (robots.txt); open the page in a browser, save it and add the file.`,
      );
    return Math.max(this.#limits.gap, Math.min(gap ?? 0, this.#limits.longestGap));
  }

  /** Asks in turn, again and again where that may help. */
  async #insist(address: URL, ask: Ask, gap: number): Promise<Answer> {
    for (let retries = 0; ; retries++) {
      try {
        return await this.#turns.take(address.hostname, gap, ask.signal, () => this.#ask(address, ask));
      } catch (error) {
        const pause = retryPause(error, retries, this.#limits, this.#pacing.random);
        if (pause === null) throw error;
        this.#turns.hold(address.hostname, pause);
      }
    }
  }

  async #ask(address: URL, ask: Ask): Promise<Answer> {
    const answer = await exchange(address, { ...ask, dispatcher: this.#agent, limits: this.#limits, pacing: this.#pacing });
    const { status, header } = answer;
    const asked = 'if-none-match' in ask.headers || 'if-modified-since' in ask.headers;
    const good = (status >= 200 && status < 300 && status !== 206) || (status === 304 && asked);
    if (good || (redirects.has(status) && header('location') !== null)) return answer;
    throw statusError(status, address, retryAfter(header('retry-after'), this.#pacing.now()));
  }
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const accepted =
  'text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/feed+json, text/plain, application/pdf, */*;q=0.5';

/** The headers that ask for an answer only where something changed. */
function conditions(validators: Validators | null): Record<string, string> {
  const sendable = (value: string | null | undefined): value is string =>
    typeof value === 'string' && /^[\x20-\x7e]{1,1000}$/.test(value);
  return {
    ...(sendable(validators?.etag) ? { 'if-none-match': validators.etag } : {}),
    ...(sendable(validators?.lastModified) ? { 'if-modified-since': validators.lastModified } : {}),
  };
}

function mediaType(header: string | null): MIMEType | null {
  try {
    return header === null ? null : new MIMEType(header);
  } catch {
    return null;
  }
}
