import { generateAtomFeed } from 'feedsmith';
import type { ArchivedArticle } from '../../archive/archived-article.ts';
import { passagesOf } from '../../archive/passages.ts';
import type { Query } from '../../query/query.ts';
import { articleAddress, feedAddress, searchAddress } from '../../web/addresses.ts';
import type { InterfaceLanguage } from '../../web/interface-language.ts';
import { searchMessages } from '../../web/messages/search-messages.ts';

/** A search to be followed, with its newest answers. */
export interface FollowedSearch {
  readonly text: string;
  readonly query: Query;
  readonly articles: readonly ArchivedArticle[];
  readonly language: InterfaceLanguage;
  /** Scheme, host and port of the workbench. */
  readonly origin: string;
  readonly now: Date;
}

/** The Atom feed (RFC 4287) of a search: each answer's title and the words that show why it answers, as plain text. */
export function feedOfSearch({ text, query, articles, language, origin, now }: FollowedSearch): string {
  const words = searchMessages[language];
  const newest = articles
    .map(({ received }) => received)
    .sort()
    .at(-1);
  return generateAtomFeed({
    id: `${origin}${feedAddress(text)}`,
    title: { value: plain(`Readout: ${text === '' ? words.title : text}`), type: 'text' },
    updated: newest === undefined ? now : new Date(newest),
    links: [
      { href: `${origin}${feedAddress(text)}`, rel: 'self', type: 'application/atom+xml' },
      { href: `${origin}${searchAddress({ q: text })}`, rel: 'alternate', type: 'text/html' },
    ],
    authors: [{ name: 'Readout' }],
    entries: articles.map(article => ({
      // The archive's own id, which no move of the workbench to another port changes.
      id: `urn:readout:${article.id}:${article.revision}`,
      title: { value: plain(article.record.document.title?.value ?? `${words.articleId} ${article.id}`), type: 'text' },
      updated: new Date(article.received),
      links: [{ href: `${origin}${articleAddress(article.id)}`, rel: 'alternate', type: 'text/html' }],
      summary: {
        value: plain(
          passagesOf(query, article, 3)
            .map(passage => passage.text)
            .join(' … '),
        ),
        type: 'text',
      },
    })),
  });
}

/** Without the control characters and lone surrogates that XML cannot hold. */
const plain = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
