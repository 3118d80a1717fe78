/**
 * What people decide. `correction` is the audit log: rows are added and never changed, an undone correction is a row more; only
 * `readout remove` takes an article's rows out. `content.machine` keeps what the machine read where people decided otherwise, and
 * `review_item` is the queue, an index of records, corrections and merged contacts.
 */
export const correctionsMigration = `
CREATE TABLE correction (
  n           INTEGER PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  article     TEXT NOT NULL,
  at          TEXT NOT NULL,
  by          TEXT NOT NULL,
  undoes      TEXT UNIQUE,   -- id of the correction that is undone
  correction  TEXT           -- JSON; null where it undoes one
) STRICT;
CREATE INDEX correction_by_article ON correction (article, n);
CREATE TRIGGER correction_is_never_changed BEFORE UPDATE ON correction
BEGIN SELECT RAISE(ABORT, 'the log of corrections is never changed'); END;

ALTER TABLE content ADD COLUMN machine TEXT;  -- the record as the machine read it, JSON; null where it is the record

CREATE TABLE review_item (
  rank     INTEGER NOT NULL,  -- 100 less the priority, so that the most urgent comes first
  article  TEXT NOT NULL,
  source   TEXT NOT NULL,     -- 'record', or the id of the merged contact that it is about
  n        INTEGER NOT NULL,
  reason   TEXT NOT NULL,
  item     TEXT NOT NULL,     -- JSON
  PRIMARY KEY (article, source, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_item_by_rank ON review_item (rank, article, source, n);
CREATE INDEX review_item_by_contact ON review_item (source) WHERE source <> 'record';

-- Articles and merged contacts of which the queue does not know yet.
CREATE TABLE unqueued (
  kind  TEXT NOT NULL CHECK (kind IN ('article', 'contact')),
  id    TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
INSERT INTO unqueued SELECT 'article', id FROM article;
INSERT INTO unqueued SELECT 'contact', id FROM merged_contact;
CREATE TRIGGER merged_contact_written AFTER INSERT ON merged_contact
BEGIN INSERT OR IGNORE INTO unqueued VALUES ('contact', NEW.id); END;
CREATE TRIGGER merged_contact_changed AFTER UPDATE ON merged_contact
BEGIN INSERT OR IGNORE INTO unqueued VALUES ('contact', NEW.id); END;
CREATE TRIGGER merged_contact_gone AFTER DELETE ON merged_contact
BEGIN INSERT OR IGNORE INTO unqueued VALUES ('contact', OLD.id); END;
`;
