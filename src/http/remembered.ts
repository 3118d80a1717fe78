/** Of all time, so much may go into making a value anew. */
const share = 0.05;
/** Values that are kept at once. */
const most = 200;

interface Kept<Value> {
  /** Null while the first is still being made. */
  readonly value: Value | null;
  /** The moment until which the value counts as fresh, in milliseconds. */
  readonly until: number;
  readonly making: Promise<Value> | null;
}

/**
 * Values that take time to work out, kept the longer the more time they took: a value that took a second is kept for twenty. What is
 * quickly made is therefore always fresh, and a page that shows what is slow stays quick.
 */
export class Remembered<Value extends object> {
  readonly #now: () => Date;
  readonly #kept = new Map<string, Kept<Value>>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** The value under a key, made where it is not there or no longer fresh. */
  async of(key: string, make: () => Promise<Value>): Promise<Value> {
    const kept = this.#kept.get(key);
    if (kept !== undefined && kept.value !== null && this.#time < kept.until) return kept.value;
    return kept?.making ?? this.#made(key, make);
  }

  /** The value under a key, fresh or not; where it is not there or no longer fresh it is made meanwhile. Null where there is none yet. */
  soon(key: string, make: () => Promise<Value>): Value | null {
    const kept = this.#kept.get(key);
    const fresh = kept !== undefined && kept.value !== null && this.#time < kept.until;
    // Whoever waits for it is told what went wrong; here nobody does, and the next who asks makes it again.
    if (!fresh && (kept?.making ?? null) === null) this.#made(key, make).catch(() => {});
    return kept?.value ?? null;
  }

  get #time(): number {
    return this.#now().getTime();
  }

  #made(key: string, make: () => Promise<Value>): Promise<Value> {
    const before = this.#kept.get(key);
    const began = this.#time;
    const making = make().then(
      value => {
        const ended = this.#time;
        this.#keep(key, { value, until: ended + (ended - began) / share, making: null });
        return value;
      },
      error => {
        this.#kept.delete(key);
        throw error;
      },
    );
    this.#keep(key, { value: before?.value ?? null, until: 0, making });
    return making;
  }

  /** The keys stand in the order in which they were last made, so that the first is the oldest. */
  #keep(key: string, kept: Kept<Value>): void {
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > most && oldest !== undefined) this.#kept.delete(oldest);
  }
}
