/**
 * The views that people read with Datasette, R or Python; made anew at every migration, so that they always fit the tables. `article`
 * is the archive's id of an article; offsets count UTF-16 code units of its text, while SQLite's substr counts code points: take the
 * words from `evidence`.
 */
export const views: Readonly<Record<string, string>> = {
  articles: `
    SELECT a.id AS article, a.revision, a.published, a.title, a.outlet, a.outlet_name, a.account_side, a.account_kind, a.language, a.script,
           a.address, a.input_id, a.received, a.review, a.text_id, a.bytes_id, a.media_type, c.text, c.record
    FROM article a JOIN content c ON c.article = a.key`,
  contacts: `
    SELECT a.id AS article, k.id AS contact, k.kind, k.status, k.date, k.date_end,
           (SELECT group_concat(p.actor, ' ') FROM participant p WHERE p.article = k.article AND p.contact = k.n) AS participants,
           (SELECT group_concat(p.state, ' ') FROM participant p WHERE p.article = k.article AND p.contact = k.n) AS states,
           k.initiator, k.place, k.place_state, k.evidence, k.span_start, k.span_end,
           a.published, a.outlet, a.account_side, a.language, a.address, a.review
    FROM contact k JOIN article a ON a.key = k.article`,
  participants: `
    SELECT a.id AS article, k.id AS contact, p.actor, x.name, x.role, p.state, k.kind, k.status, k.date, a.review
    FROM participant p
    JOIN article a ON a.key = p.article
    JOIN contact k ON k.article = p.article AND k.n = p.contact
    LEFT JOIN actor x ON x.article = p.article AND x.id = p.actor`,
  statements: `
    SELECT a.id AS article, s.id AS statement, s.contact, s.act, s.mode, s.attribution,
           (SELECT group_concat(p.value, ' ') FROM statement_part p WHERE p.article = s.article AND p.statement = s.n AND p.part = 'speaker') AS speakers,
           (SELECT group_concat(p.value, ' ') FROM statement_part p WHERE p.article = s.article AND p.statement = s.n AND p.part = 'to') AS addressees,
           (SELECT group_concat(p.value, ' ') FROM statement_part p WHERE p.article = s.article AND p.statement = s.n AND p.part = 'topic') AS topics,
           (SELECT group_concat(p.value, ' ') FROM statement_part p WHERE p.article = s.article AND p.statement = s.n AND p.part = 'formula') AS formulas,
           s.evidence, s.span_start, s.span_end, a.published, a.outlet, a.account_side, a.language, a.address, a.review
    FROM statement s JOIN article a ON a.key = s.article`,
  quotes: `
    SELECT a.id AS article, q.id AS quote, q.speaker, x.name AS speaker_name, q.evidence, q.span_start, q.span_end,
           a.published, a.outlet, a.language, a.address, a.review
    FROM quote q JOIN article a ON a.key = q.article LEFT JOIN actor x ON x.article = q.article AND x.id = q.speaker`,
  formulas: `
    SELECT a.id AS article, f.id AS formula, f.evidence, f.span_start, f.span_end, a.published, a.outlet, a.account_side, a.language, a.address, a.review
    FROM formula f JOIN article a ON a.key = f.article`,
  formulas_by_month: `
    SELECT f.id AS formula, substr(a.published, 1, 7) AS month, a.language, count(*) AS uses, count(DISTINCT a.key) AS articles
    FROM formula f JOIN article a ON a.key = f.article
    WHERE a.published IS NOT NULL
    GROUP BY f.id, month, a.language`,
  figures: `
    SELECT a.id AS article, f.kind, f.value, f.unit, f.of, f.evidence, f.span_start, f.span_end, a.published, a.outlet, a.review
    FROM figure f JOIN article a ON a.key = f.article`,
  checks: `
    SELECT a.id AS article, f.code, f.severity, f.message, f.evidence, a.published, a.outlet, a.review
    FROM finding f JOIN article a ON a.key = f.article`,
  merged_contacts: `
    SELECT m.id AS merged_contact, m.date, m.kind, m.status, m.articles,
           (SELECT group_concat(p.party, ' ') FROM merged_party p WHERE p.contact = m.id AND p.party NOT LIKE 'state:%') AS participants,
           (SELECT group_concat(substr(p.party, 7), ' ') FROM merged_party p WHERE p.contact = m.id AND p.party LIKE 'state:%') AS states
    FROM merged_contact m WHERE m.summary IS NOT NULL`,
  reports: `
    SELECT r.merged AS merged_contact, r.article, substr(r.key, instr(r.key, '#') + 1) AS contact, a.published, a.outlet, a.account_side,
           a.account_kind, a.language, a.address
    FROM report r JOIN article a ON a.id = r.article`,
  corrections: `
    SELECT c.n, c.id AS correction, c.article, c.at, c.by, c.correction ->> '$.field.part' AS part, c.correction ->> '$.field.id' AS entry,
           c.correction ->> '$.field.name' AS field, c.correction ->> '$.verdict' AS verdict, c.correction -> '$.before' AS before,
           c.correction -> '$.after' AS after, c.correction ->> '$.reason' AS reason, u.at AS undone, u.by AS undone_by
    FROM correction c LEFT JOIN correction u ON u.undoes = c.id WHERE c.undoes IS NULL`,
  review_queue: `
    SELECT i.article, i.reason, 100 - i.rank AS priority, i.item ->> '$.message' AS message, i.item ->> '$.contact' AS merged_contact,
           a.title, a.outlet, a.published
    FROM review_item i JOIN article a ON a.id = i.article`,
  actors: `
    SELECT a.id AS article, x.id AS actor, x.kind, x.name, x.role, x.state, a.published
    FROM actor x JOIN article a ON a.key = x.article`,
};
