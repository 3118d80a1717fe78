import type { Evaluation } from './evaluate.ts';

const facetWidth = 20;
const column = 7;

/** The figures as a table of plain text: precision, recall, F1 and counts of all articles, and F1 by language where there are several. */
export function figuresTable({ articles, unread, facets, languages }: Evaluation): string {
  const codes = Object.keys(languages).length > 1 ? Object.keys(languages) : [];
  const counts = (cells: readonly string[]): string => cells.map(cell => cell.padStart(column)).join('');
  const head = `${'facet'.padEnd(facetWidth)}${counts(['P', 'R', 'F1', 'tp', 'fn', 'fp', ...codes.map(code => `F1 ${code}`)])}`;
  const rows = Object.entries(facets).map(([facet, { p, r, f1, tp, fn, fp }]) => {
    const byLanguage = codes.map(code => languages[code]?.[facet]?.f1.toFixed(3) ?? '–');
    return `${facet.padEnd(facetWidth)}${counts([p.toFixed(3), r.toFixed(3), f1.toFixed(3), `${tp}`, `${fn}`, `${fp}`, ...byLanguage])}`;
  });
  const of = articles === 1 ? '1 article' : `${articles} articles`;
  return [unread === 0 ? `${of}.` : `${of}, ${unread} of which could not be read.`, head, ...rows].join('\n');
}
