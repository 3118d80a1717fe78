import { ReceiveError } from '../receive-error.ts';
import type { FetchLimits } from './fetch-limits.ts';
import { noRules, type RobotsRules, robotsRules } from './robots-rules.ts';
import { product } from './user-agent.ts';
import { WebError } from './web-error.ts';

/** More hosts than this are not remembered. */
const most = 200;

/** What became of asking for robots.txt; kept so that it is asked for once a day at most. */
interface Known {
  readonly rules: Promise<RobotsRules>;
  readonly until: number;
}

export interface RobotsCacheOptions {
  /** Fetches a robots.txt, redirects followed; throws a ReceiveError where there is none to be had. */
  readonly read: (address: URL) => Promise<Uint8Array>;
  readonly now: () => number;
  readonly limits: FetchLimits;
}

/** The rules of hosts, as long as they may be believed (RFC 9309). */
export class RobotsCache {
  readonly #options: RobotsCacheOptions;
  readonly #known = new Map<string, Known>();

  constructor(options: RobotsCacheOptions) {
    this.#options = options;
  }

  /** The rules for an address. Rejects with a ReceiveError where they cannot be had at the moment: then nothing may be asked for. */
  rulesFor(address: URL): Promise<RobotsRules> {
    const { now, limits } = this.#options;
    const known = this.#known.get(address.origin);
    if (known !== undefined && now() < known.until) return known.rules;
    const rules = this.#read(new URL('/robots.txt', address));
    this.#remember(address.origin, { rules, until: now() + limits.robotsAge });
    rules.catch(() => this.#remember(address.origin, { rules, until: now() + limits.robotsFailureAge }));
    return rules;
  }

  #remember(origin: string, known: Known): void {
    this.#known.delete(origin);
    const [oldest] = this.#known.keys();
    if (oldest !== undefined && this.#known.size >= most) this.#known.delete(oldest);
    this.#known.set(origin, known);
  }

  async #read(address: URL): Promise<RobotsRules> {
    try {
      return robotsRules(new TextDecoder().decode(await this.#options.read(address)), product);
    } catch (error) {
      if (!(error instanceof ReceiveError)) throw error;
      const status = error instanceof WebError ? error.status : null;
      // A host that has no robots.txt, or does not let us at it, leaves us free; one in trouble may have one that forbids.
      if (error.code === 'too-many-redirects' || (status !== null && status >= 300 && status < 500 && status !== 429))
        return noRules;
      if (status === null) throw error;
      throw new WebError(
        'robots',
        `The robots.txt of ${address.host} cannot be read (HTTP ${status}), so nothing is asked of it; try again later.`,
        {
          status,
          ...(error instanceof WebError ? { retryAfter: error.retryAfter } : {}),
        },
      );
    }
  }
}
