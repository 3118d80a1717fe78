import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { archiveErrorOf } from './archive-error-of.ts';
import type { Row } from './row.ts';

export type Value = SQLInputValue;

export interface DatabaseOptions {
  readonly readOnly: boolean;
  /** How long to wait for another writer, in milliseconds. */
  readonly patience: number;
  /** The most that the file may grow to, in pages of 4 KiB; a full disk is tried out with it. */
  readonly mostPages?: number;
}

/** A SQLite file: statements prepared once, errors told in the archive's words, transactions that are whole or nothing. */
export class Database {
  readonly path: string;
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(path: string, { readOnly, patience, mostPages }: DatabaseOptions) {
    this.path = path;
    try {
      // The time limit stands before any other pragma, since they too may have to wait for a writer.
      this.#database = new DatabaseSync(path, { readOnly, timeout: patience, enableDoubleQuotedStringLiterals: false });
    } catch (error) {
      throw archiveErrorOf(error, path);
    }
    if (mostPages !== undefined) this.execute(`PRAGMA max_page_count = ${Math.trunc(mostPages)}`);
  }

  /** The connection itself, for what only Node's own functions do with it. */
  get connection(): DatabaseSync {
    return this.#database;
  }

  /** Runs statements that give nothing and take nothing. */
  execute(sql: string): void {
    this.#told(() => this.#database.exec(sql));
  }

  /** Runs one statement and tells how many rows it changed. */
  run(sql: string, ...values: readonly Value[]): number {
    return this.#told(() => Number(this.#statement(sql).run(...values).changes));
  }

  first(sql: string, ...values: readonly Value[]): Row | null {
    return this.#told(() => this.#statement(sql).get(...values) ?? null);
  }

  all(sql: string, ...values: readonly Value[]): readonly Row[] {
    return this.#told(() => this.#statement(sql).all(...values));
  }

  /** Does all of it or nothing. The write lock is taken at once, so that no later statement has to give up for another writer. */
  transaction<Result>(work: () => Result): Result {
    this.execute('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.execute('COMMIT');
      return result;
    } catch (error) {
      // A full disk may have ended the transaction already.
      if (this.#database.isTransaction) this.execute('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  #statement(sql: string): StatementSync {
    const prepared = this.#prepared.get(sql);
    if (prepared !== undefined) return prepared;
    const statement = this.#database.prepare(sql);
    // Queries have many shapes; those of bygone questions are not kept for ever.
    if (this.#prepared.size > 500) this.#prepared.clear();
    this.#prepared.set(sql, statement);
    return statement;
  }

  #told<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw archiveErrorOf(error, this.path);
    }
  }
}
