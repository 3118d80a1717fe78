import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { articleOfHtml } from '../src/receive/html/article-of-html.ts';
import { table } from './table.ts';

/** The public article-extraction benchmark lies beside the repository, since its pages may not lie in it. */
const shared = join(import.meta.dirname, '../../shared');
const truthPath = join(shared, 'bench/article-extraction/ground-truth.json');

/** Whether the pages of the benchmark are there. */
export const hasExtractionPages = existsSync(truthPath);

/** How well bodies are extracted from the pages of the benchmark, and how fast, on one core. */
export interface BodyScore {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly pagesPerSecond: number;
}

/** Extracts the body of every page of the benchmark and has the benchmark's own scorer score them. */
export function scoreBodies(): BodyScore {
  const truth = z.record(z.string(), z.object({ url: z.string() })).parse(JSON.parse(readFileSync(truthPath, 'utf8')));
  const pages = Object.entries(truth).map(([id, { url }]) => {
    const html = gunzipSync(readFileSync(join(shared, 'bench/article-extraction/html', `${id}.html.gz`))).toString('utf8');
    return { id, url, html };
  });
  const start = process.cpuUsage();
  const bodies = pages.map(({ id, url, html }) => [id, { articleBody: articleOfHtml(html, url).text }] as const);
  const { user, system } = process.cpuUsage(start);
  return { ...scored(Object.fromEntries(bodies)), pagesPerSecond: (pages.length * 1e6) / (user + system) };
}

function scored(bodies: Readonly<Record<string, { readonly articleBody: string }>>): Omit<BodyScore, 'pagesPerSecond'> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bodies-'));
  try {
    const path = join(folder, 'prediction.json');
    writeFileSync(path, JSON.stringify(bodies));
    const printed = execFileSync(process.execPath, [join(shared, 'score/score-bodies.mjs'), truthPath, path], {
      encoding: 'utf8',
    });
    const [, pages, precision, recall, f1] = /^(\d+) pages.*precision (\S+)\s+recall (\S+)\s+F1 (\S+)/.exec(printed) ?? [];
    return { pages: Number(pages), precision: Number(precision), recall: Number(recall), f1: Number(f1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The table of the benchmark; a line that says so where its pages are not there. */
export function bodies(): string {
  if (!hasExtractionPages) return 'The pages of the article-extraction benchmark do not lie beside the repository.';
  const { pages, precision, recall, f1, pagesPerSecond } = scoreBodies();
  const figure = (value: number): string => value.toFixed(3);
  return table(
    ['pages', 'precision', 'recall', 'F1', 'pages/s on one core'],
    [[String(pages), figure(precision), figure(recall), figure(f1), pagesPerSecond]],
  );
}

if (import.meta.main) console.log(bodies());
