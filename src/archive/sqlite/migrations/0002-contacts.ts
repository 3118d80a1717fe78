/**
 * Reports of one contact, put together. `report` holds what merging asks of each contact of each article, `report_block` under what it is
 * looked up; both are an index of the records. `merged_contact` keeps every id that was ever given, `decision` what people decided.
 */
export const contactsMigration = `
CREATE TABLE report (
  key       TEXT PRIMARY KEY,
  article   TEXT NOT NULL,
  main      INTEGER NOT NULL, -- whether the article is about this contact, and does not only mention it
  features  TEXT NOT NULL,
  merged    TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX report_by_article ON report (article);

CREATE TABLE report_block (
  block   TEXT NOT NULL,
  report  TEXT NOT NULL,
  PRIMARY KEY (block, report)
) STRICT, WITHOUT ROWID;
CREATE INDEX block_by_report ON report_block (report);

CREATE TABLE merged_contact (
  id        TEXT PRIMARY KEY,
  founder   TEXT NOT NULL,
  since     TEXT NOT NULL,
  redirect  TEXT,
  reports   TEXT NOT NULL,    -- keys of its reports, JSON; empty where it redirects
  date      TEXT,
  kind      TEXT,
  status    TEXT,
  articles  INTEGER NOT NULL, -- that do not repeat another's wording
  summary   TEXT              -- the contact as all its reports tell it, JSON
) STRICT, WITHOUT ROWID;
CREATE INDEX merged_contact_by_date ON merged_contact (date, id) WHERE redirect IS NULL;
CREATE INDEX merged_contact_by_redirect ON merged_contact (redirect) WHERE redirect IS NOT NULL;
CREATE INDEX merged_contact_by_founder ON merged_contact (founder);

-- Who takes part: ids of people, and 'state:' with the codes of their states.
CREATE TABLE merged_party (
  party    TEXT NOT NULL,
  contact  TEXT NOT NULL,
  PRIMARY KEY (party, contact)
) STRICT, WITHOUT ROWID;
CREATE INDEX merged_party_by_contact ON merged_party (contact);

CREATE TABLE decision (
  n         INTEGER PRIMARY KEY,
  decision  TEXT NOT NULL,    -- JSON
  a         TEXT NOT NULL,    -- ids of the two articles
  b         TEXT NOT NULL
) STRICT;
CREATE INDEX decision_by_a ON decision (a);
CREATE INDEX decision_by_b ON decision (b);

-- Articles that came, changed or lost a companion since reports were last put together.
CREATE TABLE unsettled (article TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`;
