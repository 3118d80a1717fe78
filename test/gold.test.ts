import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { type ReadoutRecord, read } from '../src/index.ts';
import { root } from './source-files.ts';

/** Articles of others with what is in them, and the scorer: they lie beside the repository, since their texts may not lie in it. */
const shared = join(root, '..', 'shared');
const skip = existsSync(join(shared, 'score/score.mjs')) ? false : 'the annotated articles do not lie beside the repository';

const facet = z.object({ tp: z.number(), fn: z.number(), fp: z.number(), f1: z.number() });
const scores = z.object({ languages: z.record(z.string(), z.record(z.string(), facet)) });
type Facets = Readonly<Record<string, z.infer<typeof facet>>>;

/** The scores of records, by facet, for the Indonesian articles among the gold. */
function score(gold: string, records: readonly ReadoutRecord[], sources: string): Facets {
  const folder = mkdtempSync(join(tmpdir(), 'readout-gold-'));
  try {
    const path = join(folder, 'records.ndjson');
    writeFileSync(path, records.map(record => `${JSON.stringify(record)}\n`).join(''));
    const printed = execFileSync(
      process.execPath,
      [join(shared, 'score/score.mjs'), '--all', '--json', '--by-language', join(shared, gold), path, join(shared, sources)],
      { encoding: 'utf8' },
    );
    return scores.parse(JSON.parse(printed)).languages.id ?? {};
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function assertFloors(facets: Facets, floors: Readonly<Record<string, number>>): void {
  const below = Object.entries(floors)
    .filter(([name, floor]) => !((facets[name]?.f1 ?? 0) >= floor))
    .map(([name, floor]) => `${name} ${facets[name]?.f1.toFixed(3) ?? 'missing'} < ${floor}`);
  assert.deepEqual(below, []);
}

/** Read as `readout read FILE` reads it: with nothing known beside the text. */
const seeds = (): ReadoutRecord[] =>
  readdirSync(join(shared, 'seeds'))
    .filter(name => name.endsWith('.txt'))
    .map(name => read(readFileSync(join(shared, 'seeds', name), 'utf8'), { id: name.replace(/\.txt$/, '') }));

const known = z.string().nullish();
const article = z.object({
  id: z.string(),
  text: z.string(),
  title: known,
  published: known,
  url: known,
  outlet: known,
  language: known,
});

/** Read as `readout extract` reads them: with the metadata of their lines. */
const indonesianArticles = (): ReadoutRecord[] =>
  readFileSync(join(shared, 'dev/articles.ndjson'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => article.parse(JSON.parse(line)))
    .filter(({ id }) => id.startsWith('id-'))
    .map(({ text, ...metadata }) =>
      read(text, Object.fromEntries(Object.entries(metadata).filter(([, value]) => value != null))),
    );

test('the two seed articles are read whole', { skip }, () => {
  const facets = score('gold', seeds(), 'seeds');
  const exact = Object.keys(facets).filter(name => !['statements', 'formulas', 'topics'].includes(name));
  assert.ok(exact.length > 12, 'every facet was scored');
  assertFloors(facets, { ...Object.fromEntries(exact.map(name => [name, 1])), statements: 0.95, formulas: 0.95, topics: 0.85 });
});

test('the Indonesian articles are read as well as they must be', { skip }, () => {
  const facets = score('dev/gold', indonesianArticles(), 'dev/texts');
  assertFloors(facets, { evidence: 1, sections: 1, 'quotes+speaker': 0.92, statements: 0.75 });
  const { fn, fp } = facets['contact+kind+date'] ?? { fn: Infinity, fp: Infinity };
  assert.ok(Math.max(fn, fp) <= 1, `at most one contact is wrong or missing, not ${fn} missing and ${fp} made up`);
});
