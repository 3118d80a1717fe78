import { blockKeys } from './block-keys.ts';
import type { Report } from './report.ts';

/** The part of an archive that an article can touch. */
export interface Region {
  readonly reports: readonly Report[];
  /** False where there was more than was asked for; what lies beyond was left out. */
  readonly complete: boolean;
}

/**
 * Gathers the articles that share a block with the given ones, those that share a block with these, and so on: merged by themselves they
 * give what they would in the whole archive. `load` answers with the articles that have any of these block keys, those asked for before
 * included or not. An archive that keeps its blocks in a database so needs no more in memory than one region.
 */
export function regionAround(
  around: readonly Report[],
  load: (blocks: readonly string[]) => Iterable<Report>,
  mostReports = 5000,
): Region {
  const reports = new Map(around.map(report => [report.article, report]));
  const asked = new Set<string>();
  let next = [...reports.values()].flatMap(blockKeys);
  while (next.length > 0) {
    for (const block of next) asked.add(block);
    const found = [...load(next)].filter(({ article }) => !reports.has(article));
    for (const report of found) {
      if (reports.size >= mostReports) return { reports: [...reports.values()], complete: false };
      reports.set(report.article, report);
    }
    next = [...new Set(found.flatMap(blockKeys))].filter(block => !asked.has(block));
  }
  return { reports: [...reports.values()], complete: true };
}
