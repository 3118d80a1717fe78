import { ReceiveError } from '../receive-error.ts';
import { type Block, blocksOf, textOf } from './blocks.ts';
import { cutFurniture } from './cut-furniture.ts';
import { cutOtherArticles } from './cut-other-articles.ts';
import type { HtmlArticle } from './html-article.ts';
import { isProse } from './is-prose.ts';
import { landmarkElement } from './landmark-element.ts';
import { checkPageLimits } from './page-limits.ts';
import { pageMetadata } from './page-metadata.ts';
import { parsePage } from './parse-page.ts';
import { readableElement } from './readable-element.ts';
import { restoredProse } from './restored-prose.ts';
import { stripPage } from './strip-page.ts';
import { trimBlocks } from './trim-blocks.ts';

/** Raised whenever the same page may give another text. */
const extractor = { name: 'readout-html', version: '1' } as const;

/**
 * The article of a page: its text as a reader sees it, without what the page puts around it, and what the page says of it. Relative
 * links are settled by the address. Runs no script and fetches nothing. Throws a ReceiveError: 'too-large' or 'too-deep' where the page
 * is beyond the limits, 'no-article' where it holds no text.
 */
export function articleOfHtml(html: string, address?: string): HtmlArticle {
  checkPageLimits(html);
  const document = parsePage(html);
  const { body, ...metadata } = pageMetadata(document, address);
  stripPage(document);
  const whole = blocksOf(document.body);
  cutFurniture(document.body);
  cutOtherArticles(document.body);
  const page = blocksOf(document.body);
  const landmark = landmarkElement(document.body);
  const marked = landmark === null ? [] : blocksOf(landmark);
  const readable = readableElement(document);
  const found = readable === null ? [] : restoredProse(blocksOf(readable), page, metadata.title);
  const best = proseOf(found) * 2 < proseOf(marked) ? marked : found;
  const blocks = [best, page, whole].find(({ length }) => length > 0) ?? [];
  const text = textOf(trimBlocks(blocks, { title: metadata.title, dated: metadata.published !== null })) || (body ?? '');
  if (text === '')
    throw new ReceiveError(
      'no-article',
      'The page holds no text; it may need a script to show any. Save what it shows as text or PDF.',
    );
  return { text, ...metadata, extractor };
}

const proseOf = (blocks: readonly Block[]): number => blocks.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
