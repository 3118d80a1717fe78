import { ReceiveError } from '../receive-error.ts';

/** What the host said, and whether to come again. */
export interface WebErrorFacts {
  /** HTTP status; null where it did not come to one. */
  readonly status?: number;
  /** Milliseconds after which the host wants to be asked again; null where it does not say. */
  readonly retryAfter?: number | null;
  /** Whether the same request may succeed in a moment. */
  readonly transient?: boolean;
}

/** Why nothing came from an address, with what a follower of feeds wants to know about it. */
export class WebError extends ReceiveError {
  readonly status: number | null;
  readonly retryAfter: number | null;
  readonly transient: boolean;

  constructor(code: ReceiveError['code'], message: string, { status, retryAfter, transient }: WebErrorFacts = {}) {
    super(code, message);
    this.status = status ?? null;
    this.retryAfter = retryAfter ?? null;
    this.transient = transient ?? false;
  }
}
