/** Merging on a generated archive with known contacts: `node bench/merging.ts [articles]`. */
import { pathToFileURL } from 'node:url';
import { ContactIndex } from '../src/merging/contact-index.ts';
import { generateArchive } from './generated-contacts.ts';
import { table } from './table.ts';

/** Right, wrong and missed among the pairs of reports that are, or were taken to be, of one contact. */
export interface PairScore {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Compares two partitions of the same reports, pair by pair, without going through the pairs. */
export function scorePairs(reports: readonly { readonly truth: string; readonly found: string | null }[]): PairScore {
  const pairsOf = (keys: readonly string[]): number => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  };
  const placed = reports.flatMap(({ truth, found }) => (found === null ? [] : [{ truth, found }]));
  const right = pairsOf(placed.map(({ truth, found }) => `${truth}\n${found}`));
  return {
    right,
    wrong: pairsOf(placed.map(({ found }) => found)) - right,
    missed: pairsOf(reports.map(({ truth }) => truth)) - right,
  };
}

const seconds = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

/** Processor time to merge so many articles, to add the last hundred one by one, and how right it was. */
export function merging(articles = 100_000): string {
  const { reports, truth } = generateArchive(articles, 7);
  const later = reports.slice(-100);
  const index = new ContactIndex();
  const atOnce = process.cpuUsage();
  index.addAll(reports.slice(0, -100));
  const all = seconds(atOnce);
  let slowest = 0;
  const oneByOne = process.cpuUsage();
  for (const report of later) {
    const start = process.cpuUsage();
    index.add(report);
    slowest = Math.max(slowest, seconds(start));
  }
  const each = seconds(oneByOne) / later.length;
  const { right, wrong, missed } = scorePairs(truth.map(({ ref, contact }) => ({ truth: contact, found: index.contactOf(ref) })));
  return table(
    ['articles', 'contacts known', 'merged, CPU s', 'one more, CPU ms', 'slowest, ms', 'precision', 'recall'],
    [
      [
        articles,
        new Set(truth.map(({ contact }) => contact)).size,
        all,
        each * 1000,
        slowest * 1000,
        (right / (right + wrong)).toFixed(4),
        (right / (right + missed)).toFixed(4),
      ],
    ],
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(merging(Number(process.argv[2] ?? 100_000)));
