import { Worker } from 'node:worker_threads';
import type { LineBatch } from '../receive/line-batches.ts';
import type { Answer, ReadingWishes } from './answer-lines.ts';

/** What a reading thread says: first that it is ready, then an answer to each batch. */
export type ThreadMessage = { readonly ready: true } | { readonly answer: Answer };

/** A thread that ended before it answered. */
export class ThreadCrash extends Error {
  /** Whether the thread had come as far as reading; one that had not will not the next time either. */
  readonly whileReading: boolean;

  constructor(whileReading: boolean, reason: string) {
    super(reason);
    this.name = 'ThreadCrash';
    this.whileReading = whileReading;
  }
}

/** One thread that answers batches, one at a time. */
export class ReadingThread {
  readonly #worker: Worker;
  #ready = false;
  /** A batch that waits until the thread is ready: what goes wrong before is no fault of the batch. */
  #waiting: LineBatch | null = null;
  #asked: { readonly resolve: (answer: Answer) => void; readonly reject: (crash: ThreadCrash) => void } | null = null;
  #crash: ThreadCrash | null = null;

  constructor(module: URL, wishes: ReadingWishes) {
    this.#worker = new Worker(module, { workerData: wishes });
    this.#worker.on('message', (message: ThreadMessage) => {
      if ('ready' in message) {
        this.#ready = true;
        if (this.#waiting !== null) this.#send(this.#waiting);
        this.#waiting = null;
        return;
      }
      const asked = this.#asked;
      this.#asked = null;
      asked?.resolve(message.answer);
    });
    this.#worker.on('error', error => this.#end(error instanceof Error ? error.message : String(error)));
    this.#worker.on('exit', code => this.#end(`it ended with exit code ${code}`));
  }

  /** Whether the thread still runs. */
  get alive(): boolean {
    return this.#crash === null;
  }

  /** The answer to a batch. Rejects with a ThreadCrash where the thread ends first. */
  answer(batch: LineBatch): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#crash !== null) {
        reject(this.#crash);
        return;
      }
      this.#asked = { resolve, reject };
      if (this.#ready) this.#send(batch);
      else this.#waiting = batch;
    });
  }

  #send(batch: LineBatch): void {
    // A copy is handed over: the batch itself may be needed again, line by line, should the thread crash.
    const bytes = batch.bytes.slice();
    this.#worker.postMessage({ ...batch, bytes }, [bytes.buffer]);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #end(reason: string): void {
    this.#crash ??= new ThreadCrash(this.#ready, reason);
    this.#asked?.reject(this.#crash);
    this.#asked = null;
  }
}
