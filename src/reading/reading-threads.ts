import { type LineBatch, singleLines } from '../receive/line-batches.ts';
import type { Answer, ReadingWishes } from './answer-lines.ts';
import { failure } from './failure.ts';
import { ReadingThread, ThreadCrash } from './reading-thread.ts';

/** Threads that read batches of lines, started as they are needed, at most `size` of them. */
export class ReadingThreads {
  readonly #module: URL;
  readonly #size: number;
  readonly #wishes: ReadingWishes;
  readonly #threads = new Set<ReadingThread>();
  readonly #idle: ReadingThread[] = [];
  readonly #waiting: ((thread: ReadingThread) => void)[] = [];

  /** `module` is the threads' entry: `reading-thread-entry`, or another in tests. */
  constructor(module: URL, size: number, wishes: ReadingWishes) {
    this.#module = module;
    this.#size = size;
    this.#wishes = wishes;
  }

  /**
   * The answer to a batch. Where a thread crashes over it, its lines are read one by one, and the line that crashes again is
   * answered by an error. Rejects where threads cannot be started at all.
   */
  async answer(batch: LineBatch): Promise<Answer> {
    try {
      return await this.#answerAtOnce(batch);
    } catch (error) {
      if (!(error instanceof ThreadCrash && error.whileReading)) throw error;
      const lines = [...singleLines(batch)];
      if (lines.length > 1) return this.#answerOneByOne(lines);
      const crash = failure(null, batch.firstLine, error);
      const line = { ...crash, error: { code: 'reader-crashed', message: `Reading the line crashed: ${error.message}.` } };
      return { bytes: new TextEncoder().encode(`${JSON.stringify(line)}\n`), lines: 1, failures: 1 };
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#threads].map(thread => thread.close()));
  }

  async #answerOneByOne(lines: readonly LineBatch[]): Promise<Answer> {
    const answers: Answer[] = [];
    for (const line of lines) answers.push(await this.answer(line));
    return {
      bytes: new Uint8Array(Buffer.concat(answers.map(answer => answer.bytes))),
      lines: answers.reduce((sum, answer) => sum + answer.lines, 0),
      failures: answers.reduce((sum, answer) => sum + answer.failures, 0),
    };
  }

  async #answerAtOnce(batch: LineBatch): Promise<Answer> {
    const thread = await this.#take();
    try {
      return await thread.answer(batch);
    } finally {
      this.#giveBack(thread);
    }
  }

  #take(): Promise<ReadingThread> {
    const idle = this.#idle.pop();
    if (idle !== undefined) return Promise.resolve(idle);
    if (this.#threads.size < this.#size) return Promise.resolve(this.#start());
    return new Promise(resolve => this.#waiting.push(resolve));
  }

  #start(): ReadingThread {
    const thread = new ReadingThread(this.#module, this.#wishes);
    this.#threads.add(thread);
    return thread;
  }

  #giveBack(thread: ReadingThread): void {
    if (!thread.alive) this.#threads.delete(thread);
    const next = this.#waiting.shift();
    if (next !== undefined) next(thread.alive ? thread : this.#start());
    else if (thread.alive) this.#idle.push(thread);
  }
}
