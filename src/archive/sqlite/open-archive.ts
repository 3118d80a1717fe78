import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Archive } from '../archive.ts';
import { ArchiveError } from '../archive-error.ts';
import { Database } from './database.ts';
import { migrate, schemaVersion, versionOf } from './migrations/migrate.ts';
import { textAt } from './row.ts';
import { SqliteArchive } from './sqlite-archive.ts';

export interface OpenOptions {
  /** 'create' makes the file where there is none; 'write' and 'read' ask for one that is there. */
  readonly mode: 'create' | 'write' | 'read';
  /** How long to wait for another writer, in milliseconds; 10 seconds where left out. */
  readonly patience?: number;
  /** The most that the file may grow to, in pages of 4 KiB. */
  readonly mostPages?: number;
}

/** Opens an archive. Throws an ArchiveError that says what to do where it is missing, of a later Readout, or no archive at all. */
export async function openArchive(path: string, { mode, patience = 10_000, mostPages }: OpenOptions): Promise<Archive> {
  if (mode !== 'create' && !existsSync(path)) throw missing(path);
  if (mode === 'create') await mkdir(dirname(path), { recursive: true });
  const database = new Database(path, { readOnly: mode === 'read', patience, ...(mostPages === undefined ? {} : { mostPages }) });
  try {
    if (mode === 'read') return readable(database, patience);
    makeReady(database);
    return new SqliteArchive(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

const missing = (path: string): ArchiveError =>
  new ArchiveError('missing', `${path}: There is no archive yet; put something in with 'readout add'.`);

/** An archive of an earlier Readout is brought up to date first, be it only to be read. */
function readable(database: Database, patience: number): Archive {
  const version = versionOf(database);
  if (version === 0) throw missing(database.path);
  if (version === schemaVersion) return new SqliteArchive(database);
  const writer = new Database(database.path, { readOnly: false, patience });
  try {
    makeReady(writer);
  } catch (error) {
    if (!(error instanceof ArchiveError && error.code === 'read-only')) throw error;
    throw new ArchiveError(
      'read-only',
      `${database.path}: It was written by an earlier Readout and has to be brought up to date; make it writable once.`,
      { cause: error },
    );
  } finally {
    writer.close();
  }
  return new SqliteArchive(database);
}

/**
 * A commit that was reported survives a crash of the machine: write-ahead log, synced at each commit. Both are asserted, since a file
 * system that cannot do it makes SQLite fall back in silence.
 */
function makeReady(database: Database): void {
  versionOf(database);
  const journal = database.first('PRAGMA journal_mode = WAL');
  database.execute('PRAGMA synchronous = FULL');
  const synchronous = database.first('PRAGMA synchronous');
  if (journal === null || textAt(journal, 'journal_mode') !== 'wal' || synchronous?.synchronous !== 2)
    throw new ArchiveError(
      'cannot-open',
      `${database.path}: This file system cannot keep a write-ahead log, without which a crash could lose what was added; use a local disk.`,
    );
  database.execute(
    'PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = FAST; PRAGMA wal_autocheckpoint = 4000',
  );
  migrate(database);
}
