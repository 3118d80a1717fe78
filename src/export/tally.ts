import type { ExportSummary, Omission } from './exporter.ts';

/** Counts what an export writes and leaves out. */
export class Tally {
  #articles = 0;
  readonly #entries = new Map<string, number>();
  readonly #leftOut = new Map<Omission, number>();

  /** @param files Names of the files, so that an empty one is counted as 0. */
  constructor(files: readonly string[]) {
    for (const file of files) this.#entries.set(file, 0);
  }

  read(): void {
    this.#articles++;
  }

  wrote(file: string, entries: number): void {
    this.#entries.set(file, (this.#entries.get(file) ?? 0) + entries);
  }

  leaveOut(reason: Omission): void {
    this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + 1);
  }

  summary(): ExportSummary {
    return { articles: this.#articles, entries: Object.fromEntries(this.#entries), leftOut: Object.fromEntries(this.#leftOut) };
  }
}
