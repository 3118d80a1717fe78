import type { PageLine } from './page-line.ts';

/** Lines at the edge of a page among which heads, feet and page numbers are looked for. */
const atEdge = 2;

/** With fewer pages, what stands on most of them may as well be text. */
const leastPages = 3;

/** The pages without the lines that stand, save for their numbers, at the same edge of most of them. */
export function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): (readonly PageLine[])[] {
  if (pages.length < leastPages) return [...pages];
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(page.map((line, i) => keyOf(line, i, page.length))))
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.map(page =>
    page.filter((line, i) => {
      const key = keyOf(line, i, page.length);
      return key === null || (counts.get(key) ?? 0) * 2 <= pages.length;
    }),
  );
}

/** What a line at an edge says, whatever its number and its height in points; null for one inside the page. */
function keyOf({ text, y }: PageLine, index: number, length: number): string | null {
  if (index >= atEdge && index < length - atEdge) return null;
  return `${Math.round(y / 10)} ${text.replace(/\p{Nd}+/gu, '#')}`;
}
