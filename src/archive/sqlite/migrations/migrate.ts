import { ArchiveError } from '../../archive-error.ts';
import type { Database } from '../database.ts';
import { numberAt } from '../row.ts';
import { articlesMigration } from './0001-articles.ts';
import { contactsMigration } from './0002-contacts.ts';
import { correctionsMigration } from './0003-corrections.ts';
import { contactsByDayMigration } from './0004-contacts-by-day.ts';
import { views } from './views.ts';

/** Every change of the schema, in order; the archive's version is how many of them it has. None is ever changed. */
const migrations: readonly string[] = [articlesMigration, contactsMigration, correctionsMigration, contactsByDayMigration];

/** 'RDOT': by this a file is known as an archive of Readout. */
const applicationId = 0x52444f54;

/** The version of the schema that this program writes. */
export const schemaVersion = migrations.length;

/** Makes a new file an archive, and an older archive a present one. Throws an ArchiveError where it is neither. */
export function migrate(database: Database): void {
  if (versionOf(database) === schemaVersion) return;
  database.transaction(() => {
    // Asked again under the lock: another program may have done it meanwhile.
    const version = versionOf(database);
    for (const migration of migrations.slice(version)) database.execute(migration);
    for (const [name, query] of Object.entries(views))
      database.execute(`DROP VIEW IF EXISTS ${name}; CREATE VIEW ${name} AS ${query}`);
    database.execute(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}`);
  });
}

/** The schema's version; 0 for an empty file. Throws where the file is something else, or of a later Readout. */
export function versionOf(database: Database): number {
  const version = pragma(database, 'user_version');
  const id = pragma(database, 'application_id');
  const empty = version === 0 && id === 0 && pragma(database, 'schema_version') === 0;
  if (empty) return 0;
  if (id !== applicationId)
    throw new ArchiveError(
      'not-an-archive',
      `${database.path}: It is a SQLite file, but no archive of Readout; name another with --archive.`,
    );
  if (version > schemaVersion)
    throw new ArchiveError(
      'newer',
      `${database.path}: It was written by a later Readout (schema ${version}; this one knows ${schemaVersion}). Use that one; nothing was changed.`,
    );
  return version;
}

function pragma(database: Database, name: string): number {
  const row = database.first(`PRAGMA ${name}`);
  return row === null ? 0 : numberAt(row, name);
}
