/** What tells a host which version we have, so that it need not send it again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What came from an address. */
export interface Fetched extends Validators {
  /** Where it came from, after redirects. */
  readonly address: string;
  /** HTTP status: 2xx, or 304. */
  readonly status: number;
  /** The body, decompressed; empty where nothing was modified. */
  readonly bytes: Uint8Array;
  /** IANA media type in lower case, without parameters; `application/octet-stream` where the host names none. */
  readonly mediaType: string;
  /** As the host names it, in lower case; null where it does not. */
  readonly charset: string | null;
  /** The version that the validators name is the present one. */
  readonly notModified: boolean;
  /** ISO 8601 instant at which it came, by our clock. */
  readonly date: string;
}
