import type { Block } from './blocks.ts';
import { isProse } from './is-prose.ts';

/**
 * The lines found, with the running text of the page that was left out between its headline and the last of them: a standfirst beside
 * the body, a paragraph in a box of its own.
 */
export function restoredProse(found: readonly Block[], page: readonly Block[], headline: string | null): Block[] {
  const restored: Block[] = [];
  const all = new Set(found.map(({ text }) => text));
  const title = page.findIndex(({ text }) => text === headline);
  let at = page.findIndex(({ text }) => all.has(text));
  if (at === -1) return [...found];
  // Only what stands right above the article, under its headline, may be its standfirst.
  if (title !== -1 && title < at) restored.push(...standfirst(page.slice(title + 1, at)));
  for (const block of found) {
    const ahead = page.slice(at, at + reach).findIndex(({ text }) => text === block.text);
    if (ahead !== -1) {
      const next = at + ahead;
      if (ahead <= gap) restored.push(...page.slice(at, next).filter(left => isProse(left) && !all.has(left.text)));
      at = next + 1;
    }
    restored.push(block);
  }
  return restored;
}

/** How many lines of the page are searched for the next one of the article. */
const reach = 60;

/** More lines than these between two of the article are a list of other stories. */
const gap = 4;

/** One paragraph that is a sentence, and neither a caption nor a line with a date. */
const standfirst = (above: readonly Block[]): readonly Block[] =>
  above.filter(block => isProse(block) && sentenceEnd.test(block.text) && !/©|\d[:.]\d\d\b/.test(block.text)).slice(-1);

const sentenceEnd = /[.!?…。！？]["'”’»」』]?$/;
