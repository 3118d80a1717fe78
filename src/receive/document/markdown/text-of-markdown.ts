import { marked } from 'marked';
import { blocksOf, textOf } from '../../html/blocks.ts';
import { checkPageLimits } from '../../html/page-limits.ts';
import { parsePage } from '../../html/parse-page.ts';
import { ReceiveError } from '../../receive-error.ts';

/** The longest Markdown that is read, in characters; the parser takes a second or two for it. */
const longest = 2_000_000;

/**
 * The text of Markdown as a reader sees it: a blank line between paragraphs, items and rows on lines of their own, cells apart by
 * a tab, links by their words, no pictures, no markup, raw HTML as a page shows it. Throws a ReceiveError where it is too long,
 * nested too deep or holds no text.
 */
export function textOfMarkdown(markdown: string): string {
  if (markdown.length > longest)
    throw new ReceiveError(
      'too-large',
      `It is longer than ${longest} characters of Markdown; split it, or save it as plain text.`,
    );
  const html = htmlOf(markdown);
  checkPageLimits(html);
  const text = textOf(blocksOf(parsePage(`<body>${html}</body>`).body));
  if (text.trim() === '')
    throw new ReceiveError('no-text', 'There is no text in it beside markup; check that it is the right file.');
  return text;
}

function htmlOf(markdown: string): string {
  try {
    return marked.parse(markdown, { async: false, gfm: true });
  } catch (error) {
    // The parser calls itself for each level, so depth ends in a full stack.
    if (error instanceof RangeError)
      throw new ReceiveError('too-deep', 'Its quotations or lists are nested too deep; save it as plain text.');
    throw error;
  }
}
