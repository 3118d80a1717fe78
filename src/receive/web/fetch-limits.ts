/** What one fetch may cost us and the host. Sizes in bytes, times in milliseconds. */
export interface FetchLimits {
  /** Of a body, before and after it is decompressed, and between two codings. */
  readonly bodyBytes: number;
  /** How many times its compressed size a body may unfold to, once it is larger than `ratioFreeBytes`. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  /** Codings laid over a body: the second is one inside the other. */
  readonly codings: number;
  readonly headerBytes: number;
  readonly addressLength: number;
  readonly redirects: number;
  /** Attempts after the first. */
  readonly retries: number;
  readonly connectTime: number;
  /** Until the headers are there. */
  readonly headerTime: number;
  /** Of silence within a body. */
  readonly silence: number;
  /** Of one request with its answer, all in all; waiting for one's turn apart. */
  readonly requestTime: number;
  /** Bytes a second that a body must bring on average, once `slowTime` has passed. */
  readonly leastRate: number;
  readonly slowTime: number;
  /** From the end of one request to a host to the next. */
  readonly gap: number;
  /** The longest gap that a host may ask for with Crawl-delay; it gets this one where it asks for more. */
  readonly longestGap: number;
  /** The longest Retry-After that is waited for; where a host asks for more, the fetch is given up. */
  readonly longestRetryAfter: number;
  /** Of robots.txt; what follows is not read (RFC 9309 asks for 500 KiB at least). */
  readonly robotsBytes: number;
  /** How long robots.txt is believed, and how long it counts as out of reach after it could not be had. */
  readonly robotsAge: number;
  readonly robotsFailureAge: number;
}

export const fetchLimits: FetchLimits = {
  bodyBytes: 20_000_000,
  ratio: 100,
  ratioFreeBytes: 1_000_000,
  codings: 2,
  headerBytes: 16_384,
  addressLength: 2_000,
  redirects: 5,
  retries: 3,
  connectTime: 10_000,
  headerTime: 10_000,
  silence: 10_000,
  requestTime: 30_000,
  leastRate: 1_000,
  slowTime: 5_000,
  gap: 1_000,
  longestGap: 30_000,
  longestRetryAfter: 60_000,
  robotsBytes: 512_000,
  robotsAge: 86_400_000,
  robotsFailureAge: 600_000,
};
