/**
 * The first schema. Tables are named in the singular and are the archive's own; the views of `views.ts`, in the plural, are for
 * people. Everything about one article is clustered under its key, so that it is read, renewed and taken out in one place. Foreign keys
 * would be checked at each of some fifty rows an article; `check-archive` looks for rows that belong to none.
 *
 * `key` grows with the time of publication (see `time-key.ts`), so that newest first is the order in which rows already lie.
 */
export const articlesMigration = `
CREATE TABLE original (
  id          TEXT PRIMARY KEY,     -- 'sha256:' and the hash of the bytes
  media_type  TEXT NOT NULL,
  size        INTEGER NOT NULL,     -- of the bytes, before compression
  packed      BLOB NOT NULL         -- the bytes, by zlib (RFC 1950)
) STRICT, WITHOUT ROWID;

CREATE TABLE article (
  key           INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  identity      TEXT NOT NULL UNIQUE,  -- by what an article is known when it comes again
  revision      INTEGER NOT NULL,
  address       TEXT,
  input_id      TEXT,
  received      TEXT NOT NULL,
  published     TEXT,
  title         TEXT,
  outlet        TEXT,
  outlet_name   TEXT,
  language      TEXT NOT NULL,
  script        TEXT NOT NULL,
  account_side  TEXT,
  account_kind  TEXT,
  text_id       TEXT NOT NULL,
  bytes_id      TEXT,
  media_type    TEXT NOT NULL,
  extractor     TEXT,
  read_by       TEXT NOT NULL,
  review        TEXT NOT NULL DEFAULT 'machine' CHECK (review IN ('machine', 'reviewed'))
) STRICT;
CREATE INDEX article_by_text ON article (text_id);
CREATE INDEX article_by_original ON article (bytes_id) WHERE bytes_id IS NOT NULL;

CREATE TABLE content (
  article   INTEGER PRIMARY KEY,
  text      TEXT NOT NULL,
  metadata  TEXT NOT NULL,   -- what was known beside the text, JSON
  record    TEXT NOT NULL    -- the record, JSON
) STRICT;

CREATE TABLE revision (
  article    TEXT NOT NULL,
  revision   INTEGER NOT NULL,
  received   TEXT NOT NULL,
  text_id    TEXT NOT NULL,
  bytes_id   TEXT,
  text       TEXT NOT NULL,
  metadata   TEXT NOT NULL,
  record     TEXT NOT NULL,
  PRIMARY KEY (article, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE tombstone (
  article        TEXT PRIMARY KEY,
  identity_hash  TEXT NOT NULL,   -- so that it is not taken in again, without saying what it was
  text_id        TEXT NOT NULL,
  removed        TEXT NOT NULL,
  reason         TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tombstone_by_identity ON tombstone (identity_hash);

CREATE TABLE feed (
  address    TEXT PRIMARY KEY,
  title      TEXT,
  last_read  TEXT,
  state      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the records say, one row a thing; n counts within the article, in the order of the record.
CREATE TABLE actor (
  article  INTEGER NOT NULL,
  n        INTEGER NOT NULL,
  id       TEXT NOT NULL,
  kind     TEXT NOT NULL,
  name     TEXT NOT NULL,
  role     TEXT,
  state    TEXT,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
  article      INTEGER NOT NULL,
  n            INTEGER NOT NULL,
  id           TEXT NOT NULL,
  kind         TEXT NOT NULL,
  status       TEXT NOT NULL,
  date         TEXT,
  date_end     TEXT,
  initiator    TEXT,
  place        TEXT,
  place_state  TEXT,
  span_start   INTEGER NOT NULL,
  span_end     INTEGER NOT NULL,
  evidence     TEXT NOT NULL,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE participant (
  article  INTEGER NOT NULL,
  contact  INTEGER NOT NULL,
  n        INTEGER NOT NULL,
  actor    TEXT NOT NULL,
  state    TEXT,
  PRIMARY KEY (article, contact, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda (
  article     INTEGER NOT NULL,
  contact     INTEGER NOT NULL,
  n           INTEGER NOT NULL,
  topic       TEXT NOT NULL,
  span_start  INTEGER NOT NULL,
  span_end    INTEGER NOT NULL,
  evidence    TEXT NOT NULL,
  PRIMARY KEY (article, contact, n, topic)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
  article      INTEGER NOT NULL,
  n            INTEGER NOT NULL,
  id           TEXT NOT NULL,
  contact      TEXT,
  act          TEXT NOT NULL,
  mode         TEXT NOT NULL,
  attribution  TEXT NOT NULL,
  span_start   INTEGER NOT NULL,
  span_end     INTEGER NOT NULL,
  evidence     TEXT NOT NULL,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- Who speaks a statement, to and about whom, its topics and formulas.
CREATE TABLE statement_part (
  article    INTEGER NOT NULL,
  statement  INTEGER NOT NULL,
  part       TEXT NOT NULL CHECK (part IN ('speaker', 'to', 'target', 'topic', 'formula')),
  value      TEXT NOT NULL,
  PRIMARY KEY (article, statement, part, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE quote (
  article     INTEGER NOT NULL,
  n           INTEGER NOT NULL,
  id          TEXT NOT NULL,
  speaker     TEXT,
  span_start  INTEGER NOT NULL,
  span_end    INTEGER NOT NULL,
  evidence    TEXT NOT NULL,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE formula (
  article     INTEGER NOT NULL,
  n           INTEGER NOT NULL,
  id          TEXT NOT NULL,
  span_start  INTEGER NOT NULL,
  span_end    INTEGER NOT NULL,
  evidence    TEXT NOT NULL,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure (
  article     INTEGER NOT NULL,
  n           INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  value       REAL NOT NULL,
  unit        TEXT NOT NULL,
  of          TEXT,
  span_start  INTEGER NOT NULL,
  span_end    INTEGER NOT NULL,
  evidence    TEXT NOT NULL,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
  article     INTEGER NOT NULL,
  n           INTEGER NOT NULL,
  code        TEXT NOT NULL,
  severity    TEXT NOT NULL,
  message     TEXT NOT NULL,
  span_start  INTEGER,
  span_end    INTEGER,
  evidence    TEXT,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- Search terms are made by Readout (src/query/terms.ts); nothing of the text is kept in the index.
CREATE VIRTUAL TABLE search USING fts5 (
  words, stems, facets,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
);
`;
