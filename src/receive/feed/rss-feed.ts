import type { parseRdfFeed, parseRssFeed } from 'feedsmith';
import { linkTo } from './link-to.ts';
import { syndicationInterval } from './syndication-interval.ts';
import type { WrittenFeed, WrittenItem } from './written-feed.ts';

type Rss = ReturnType<typeof parseRssFeed<string>>;
type Rdf = ReturnType<typeof parseRdfFeed<string>>;

/** What an RSS feed (0.9x, 2.0) says. */
export function rssFeed(feed: Rss): WrittenFeed {
  return {
    title: feed.title,
    base: feed.xml?.base,
    next: linkTo(feed.atom?.links, 'next'),
    interval: feed.ttl === undefined ? syndicationInterval(feed.sy) : feed.ttl * 60_000,
    items: (feed.items ?? []).map((item): WrittenItem => {
      const permanent = item.guid?.isPermaLink !== false && /^https?:/i.test(item.guid?.value ?? '');
      return {
        ...shared(item),
        id: item.guid?.value,
        address: item.link ?? linkTo(item.atom?.links, 'alternate') ?? (permanent ? item.guid?.value : undefined),
        published: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published,
      };
    }),
  };
}

/** What an RDF feed (RSS 0.9, 1.0) says. */
export function rdfFeed(feed: Rdf): WrittenFeed {
  return {
    title: feed.title,
    base: feed.xml?.base,
    next: linkTo(feed.atom?.links, 'next'),
    interval: syndicationInterval(feed.sy),
    items: (feed.items ?? []).map(
      (item): WrittenItem => ({
        ...shared(item),
        id: item.rdf?.about,
        address: item.link ?? item.rdf?.about,
        published: item.dc?.dates?.[0],
      }),
    ),
  };
}

type RssItem = NonNullable<Rss['items']>[number];
type RdfItem = NonNullable<Rdf['items']>[number];

const shared = ({
  title,
  description,
  content,
  atom,
  dcterms,
  xml,
}: RssItem | RdfItem): Pick<WrittenItem, 'base' | 'title' | 'updated' | 'summary' | 'contentHtml'> => ({
  base: xml?.base,
  title,
  updated: atom?.updated ?? dcterms?.modified?.[0],
  summary: description,
  contentHtml: content?.encoded,
});
