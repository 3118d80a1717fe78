import type { parseJsonFeed } from 'feedsmith';
import { htmlOfText } from './html-of-text.ts';
import type { WrittenFeed, WrittenItem } from './written-feed.ts';

/** What a JSON Feed (1.0, 1.1) says. */
export function jsonFeed(feed: ReturnType<typeof parseJsonFeed<string>>): WrittenFeed {
  return {
    title: feed.title,
    base: undefined,
    next: feed.next_url,
    interval: undefined,
    items: (feed.items ?? []).map(
      (item): WrittenItem => ({
        id: item.id,
        address: item.url ?? item.external_url,
        base: undefined,
        title: item.title,
        published: item.date_published,
        updated: item.date_modified,
        summary: item.summary,
        contentHtml: item.content_html ?? (item.content_text === undefined ? undefined : htmlOfText(item.content_text)),
      }),
    ),
  };
}
