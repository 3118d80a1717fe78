/** How far a long work is. */
export interface Progress {
  readonly state: 'running' | 'done' | 'failed';
  /** ISO 8601 instants. */
  readonly started: string;
  readonly ended: string | null;
  readonly done: number;
  readonly total: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
  /** Why it failed. */
  readonly message: string | null;
}

export type Counts = Pick<Progress, 'done' | 'total' | 'changed' | 'same' | 'refused'>;

/** One long work at a time, watched by whoever asks. */
export class LongWork {
  readonly #now: () => Date;
  #progress: Progress | null = null;
  #waiting = Promise.withResolvers<void>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Null where none was ever begun. */
  get progress(): Progress | null {
    return this.#progress;
  }

  /**
   * Begins a work, which tells how far it is; false where one is under way. The promise is fulfilled when it has ended, well or not;
   * `onFailure` is called with what it threw, and gives what is told of that.
   */
  begin(
    work: (tell: (counts: Counts) => void) => Promise<void>,
    onFailure: (error: unknown) => string,
  ): { readonly ended: Promise<void> } | null {
    if (this.#progress?.state === 'running') return null;
    const started = this.#now().toISOString();
    const counts: Counts = { done: 0, total: 0, changed: 0, same: 0, refused: 0 };
    let last: Progress = { state: 'running', started, ended: null, ...counts, message: null };
    const tell = (progress: Progress): void => {
      last = progress;
      this.#tell(progress);
    };
    const end = (state: 'done' | 'failed', message: string | null): void =>
      tell({ ...last, state, ended: this.#now().toISOString(), message });
    tell(last);
    const ended = work(counts => tell({ ...last, ...counts })).then(
      () => end('done', null),
      (error: unknown) => end('failed', onFailure(error)),
    );
    return { ended };
  }

  /** How far it is, at once and after each change, until it has ended; changes that come faster than they are taken are told as one. */
  async *changes(): AsyncGenerator<Progress> {
    let told: Progress | null = null;
    while (this.#progress !== null) {
      const next = this.#waiting.promise;
      if (told !== this.#progress) {
        told = this.#progress;
        yield told;
        continue;
      }
      if (told.state !== 'running') return;
      await next;
    }
  }

  #tell(progress: Progress): void {
    this.#progress = progress;
    this.#waiting.resolve();
    this.#waiting = Promise.withResolvers<void>();
  }
}
