import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { everyArticle, meeting } from './articles.ts';

const folder = await mkdtemp(join(tmpdir(), 'readout-tools-'));
after(() => rm(folder, { recursive: true }));
const path = join(folder, 'archive.db');

before(async () => {
  const archive = await openArchive(path, { mode: 'create' });
  await archive.add(everyArticle);
  await archive.settle();
  await archive.close();
});

/** Reads every row of every view, as pandas or Datasette would, and says what it saw. */
const script = `
import json, sqlite3, sys
archive = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
views = [name for (name,) in archive.execute("SELECT name FROM sqlite_schema WHERE type = 'view'")]
rows = {view: len(archive.execute(f"SELECT * FROM {view}").fetchall()) for view in views}
texts = {article: (text, json.loads(record)) for article, text, record in archive.execute("SELECT article, text, record FROM articles")}
statements = archive.execute("SELECT article, evidence, span_start, span_end FROM statements").fetchall()
units = lambda text, start, end: text.encode("utf-16-le")[2 * start:2 * end].decode("utf-16-le")
wrong = [evidence for article, evidence, start, end in statements if " … " not in evidence and units(texts[article][0], start, end) != evidence]
said = [len(record["statements"]) for text, record in texts.values()]
acts = archive.execute("SELECT act FROM statements WHERE article = (SELECT article FROM articles WHERE input_id = 'meeting') ORDER BY span_start").fetchall()
try:
    archive.execute("DELETE FROM article")
    refused = False
except sqlite3.OperationalError:
    refused = True
print(json.dumps({"rows": rows, "wrong": wrong, "said": sum(said), "acts": [act for (act,) in acts], "refused": refused}))
`;

const seenSchema = z.object({
  rows: z.record(z.string(), z.number()),
  wrong: z.array(z.string()),
  said: z.number(),
  acts: z.array(z.string()),
  refused: z.boolean(),
});

const python = spawnSync('python3', ['-c', 'import sqlite3, sys; sys.exit(sqlite3.sqlite_version_info < (3, 38))']).status === 0;

test("Python's own SQLite reads every view, and the evidence where it says it stands", {
  skip: !python && 'python3 with SQLite 3.38 or later is not here',
}, () => {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', script, path], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const { rows, wrong, said, acts, refused } = seenSchema.parse(JSON.parse(stdout));
  assert.equal(rows.articles, everyArticle.length);
  assert.equal(rows.statements, said);
  for (const view of [
    'contacts',
    'participants',
    'quotes',
    'formulas',
    'formulas_by_month',
    'actors',
    'merged_contacts',
    'reports',
  ])
    assert.ok((rows[view] ?? 0) > 0, `${view} has rows`);
  assert.deepEqual(wrong, []);
  const read = everyArticle.find(({ metadata }) => metadata.id === meeting.metadata.id)?.record;
  assert.deepEqual(
    acts,
    read?.statements.map(({ act }) => act),
  );
  assert.ok(refused, 'what is opened to be read is not written');
});

const program = spawnSync('sqlite3', ['--version']).status === 0;

test('the sqlite3 program reads the views', { skip: !program && 'the sqlite3 program is not here' }, () => {
  const question = 'SELECT date, kind, participants FROM contacts ORDER BY date';
  const { status, stdout, stderr } = spawnSync('sqlite3', ['-readonly', '-csv', path, question], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^2025-06-09,meeting,"person:bela-karsan person:kofi-adunle"/m);
});
