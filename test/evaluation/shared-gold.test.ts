import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { standardLibrary } from '../../src/engine/library.ts';
import { type Evaluated, evaluate } from '../../src/evaluation/evaluate.ts';
import { loadGold } from '../../src/evaluation/load-gold.ts';
import { readGold } from '../../src/evaluation/read-gold.ts';
import { scoredFormulas } from '../../src/evaluation/scored-formulas.ts';
import { root } from '../source-files.ts';

/** Annotated articles of others and the scorer that came with them, which lie beside the repository and not in it. */
const shared = join(root, '..', 'shared');
const scorer = join(shared, 'score/score.mjs');
const skip = existsSync(scorer) ? false : 'the annotated articles do not lie beside the repository';

const facets = z.record(z.string(), z.object({ tp: z.number(), fn: z.number(), fp: z.number(), f1: z.number() }));
const printed = z.object({ articles: z.number(), facets, languages: z.record(z.string(), facets) });

async function articlesOf(gold: string, texts: string | null): Promise<Evaluated[]> {
  return [...readGold(await loadGold([gold], texts), standardLibrary(), (name, reason) => assert.fail(`${name}: ${reason}`))];
}

/** What the scorer that came with the articles prints of the same records. */
function scoredByOther(articles: readonly Evaluated[], gold: string, sources: string): z.infer<typeof printed> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-evaluation-'));
  try {
    const records = join(folder, 'records.ndjson');
    writeFileSync(records, articles.map(({ name, record }) => `${JSON.stringify({ ...record, id: name })}\n`).join(''));
    const words = [scorer, '--all', '--json', '--by-language', gold, records, sources];
    return printed.parse(JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const [what, gold, sources, texts] of [
  ['the annotated articles', 'dev/gold', 'dev/texts', 'dev/articles.ndjson'],
  ['the seeds', 'gold', 'seeds', null],
] as const)
  test(`${what} get the very figures that the scorer beside them prints`, { skip }, async () => {
    const articles = await articlesOf(join(shared, gold), texts === null ? null : join(shared, texts));
    const ours = evaluate(articles, scoredFormulas);
    const { all, ...languages } = scoredByOther(articles, join(shared, gold), join(shared, sources)).languages;
    assert.deepEqual(facets.parse(ours.facets), all);
    assert.deepEqual(z.record(z.string(), facets).parse(ours.languages), languages);
  });

test('wrong records get the figures that the scorer beside them prints', { skip }, async () => {
  const gold = join(shared, 'dev/gold');
  const articles = await articlesOf(gold, join(shared, 'dev/articles.ndjson'));
  // Each article is answered with what was read from the next of its language, and the last with what was half read.
  const wrong = articles.map((article, i): Evaluated => {
    const other = articles[i + 1];
    if (other !== undefined && other.gold.language === article.gold.language) return { ...article, record: other.record };
    const { record } = article;
    return record === null
      ? article
      : { ...article, record: { ...record, quotes: record.quotes.slice(1), statements: record.statements.slice(2), checks: [] } };
  });
  const ours = evaluate(wrong, scoredFormulas);
  assert.ok((ours.facets.statements?.f1 ?? 1) < 0.5, 'the records are wrong');
  assert.deepEqual(facets.parse(ours.facets), scoredByOther(wrong, gold, join(shared, 'dev/texts')).facets);
});
