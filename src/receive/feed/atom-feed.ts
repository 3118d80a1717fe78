import type { parseAtomFeed } from 'feedsmith';
import { htmlOfText } from './html-of-text.ts';
import { linkTo } from './link-to.ts';
import { syndicationInterval } from './syndication-interval.ts';
import type { WrittenFeed, WrittenItem } from './written-feed.ts';

type Atom = ReturnType<typeof parseAtomFeed<string>>;
type Content = NonNullable<NonNullable<Atom['entries']>[number]['content']>;

/** What an Atom feed (0.3, 1.0) says. */
export function atomFeed(feed: Atom): WrittenFeed {
  return {
    title: feed.title?.value,
    base: feed.xml?.base,
    next: linkTo(feed.links, 'next'),
    interval: syndicationInterval(feed.sy),
    items: (feed.entries ?? []).map(
      ({ id, links, title, published, updated, summary, content, xml }): WrittenItem => ({
        id,
        address: linkTo(links, 'alternate') ?? content?.src,
        base: xml?.base,
        title: title?.value,
        published: published ?? updated,
        updated,
        summary: summary?.value,
        contentHtml: contentHtml(content),
      }),
    ),
  };
}

/** HTML and XHTML as they stand, text as HTML; what is in another format is not taken for an article. */
function contentHtml(content: Content | undefined): string | undefined {
  if (content?.value === undefined) return undefined;
  switch (content.type?.toLowerCase() ?? 'text') {
    case 'html':
    case 'xhtml':
    case 'text/html':
    case 'application/xhtml+xml':
      return content.value;
    case 'text':
    case 'text/plain':
      return htmlOfText(content.value);
    default:
      return undefined;
  }
}
