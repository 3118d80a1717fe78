import { proseLength } from './prose-length.ts';

/** Cuts out of a page what stands around and between the paragraphs of its articles, as its elements, roles and classes name it. */
export function cutFurniture(body: Element): void {
  const whole = proseLength(body);
  for (const element of [...body.querySelectorAll('*')]) {
    const share = furnitureShare(element);
    // What is named so and holds a good part of the page's prose is named for something else: 'with-sidebar', 'comments-open'.
    if (share > 0 && element.isConnected && proseLength(element) <= whole * share && element.querySelector('h1') === null)
      element.remove();
  }
}

/** How much of the page's prose an element may hold and still be furniture, by its names; 0 where it is none. */
function furnitureShare(element: Element): number {
  const tag = element.tagName;
  if (kept.has(tag)) return 0;
  if (asides.has(tag) || roles.has(element.getAttribute('role') ?? '')) return 0.3;
  const names = wordsOf(`${element.getAttribute('class') ?? ''} ${element.id}`);
  if (comments.test(names)) return 0.9;
  if (!around.test(names)) return 0;
  // A post of somebody else's that an article quotes stands in a box for sharing.
  return element.querySelector('blockquote') === null ? 0.2 : 0;
}

const asides = new Set(['NAV', 'FOOTER', 'ASIDE', 'FIGCAPTION']);

const roles = new Set('navigation complementary banner contentinfo search menu menubar dialog alertdialog alert'.split(' '));

const kept = new Set(['HTML', 'BODY', 'ARTICLE', 'MAIN', 'H1', 'BLOCKQUOTE']);

/** Names in lower case, their words set off by hyphens: 'relatedStories' is '-related-stories-'. */
function wordsOf(names: string): string {
  return `-${names
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase()}-`;
}

const comments =
  /-(comments?(-(list|section|area|wrapper|container|thread))?|disqus|replies|respond|fb-comments)-(?!count|link|button)/;

const around = new RegExp(
  [
    'caption|-credits?-|-photo-credit|lightbox|slideshow|-gallery|carousel',
    'byline|dateline|timestamp|about-(the-)?author|author-(bio|info|box|card|about|desc)|-bio-',
    '-related-|relat(ed|ion)-?(stor|art|post|link|news|content)|recommend|recirc|outbrain|taboola|also-like',
    'most-(read|popular|viewed)|-trending|read-(more|next|also)|more-(from|stor|news)|see-also',
    'newsletter|subscri|sign-?up|paywall|cookie|gdpr|consent|popup|popover|tooltip|rollover|-modal',
    'advert|sponsor|promo|-ad-|-ads-|-banner-',
    '-shar(e|ing)-|share-|social|-toolbar-|noprint|no-print',
    'breadcrumb|sidebar|masthead|copyright|disclaimer|paginat|-pager-|-tags?-|taglist',
    'sr-only|screen-reader|visually-hidden|skip-',
  ].join('|'),
);
