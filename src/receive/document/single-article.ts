import type { Metadata } from '../../source/source.ts';
import type { Received } from '../received.ts';
import { decodeText } from './decode-text.ts';
import { charsetOf, type ReceiveHints } from './receive-hints.ts';

/**
 * The one article that bytes of these kinds are. Throws a ReceiveError where it cannot be read. What reads a kind is loaded when the first
 * of it comes: most articles are text.
 */
export async function singleArticle(
  bytes: Uint8Array,
  kind: 'text' | 'markdown' | 'html' | 'pdf',
  hints: ReceiveHints,
): Promise<Received> {
  const charset = charsetOf(hints);
  const article = { bytes, place: null };
  switch (kind) {
    case 'text': {
      const { text } = decodeText(bytes, { charset });
      return { ...article, text, metadata: metadataOf(hints, {}), author: null, mediaType: 'text/plain', extractor: null };
    }
    case 'markdown': {
      const { frontMatter } = await import('./markdown/front-matter.ts');
      const { textOfMarkdown } = await import('./markdown/text-of-markdown.ts');
      const { metadata, author, body } = frontMatter(decodeText(bytes, { charset }).text);
      return {
        ...article,
        text: textOfMarkdown(body),
        metadata: metadataOf(hints, metadata),
        author,
        mediaType: 'text/markdown',
        extractor: { name: 'marked', version: '18' },
      };
    }
    case 'html': {
      const { articleOfHtml } = await import('../html/article-of-html.ts');
      // The language that a page declares is often that of its template, and a stated one would override what the text tells.
      const { text, author, extractor, canonicalUrl, title, outlet, published } = articleOfHtml(
        decodeText(bytes, { mediaType: 'text/html', charset }).text,
        hints.address,
      );
      const metadata = metadataOf(hints, { title, outlet, published, url: ownAddress(canonicalUrl, hints.address) });
      return { ...article, text, metadata, author, mediaType: 'text/html', extractor };
    }
    case 'pdf': {
      const { textOfPdf } = await import('./pdf/text-of-pdf.ts');
      const { text, ...stated } = await textOfPdf(bytes);
      const metadata = metadataOf(hints, stated);
      return {
        ...article,
        text,
        metadata,
        author: null,
        mediaType: 'application/pdf',
        extractor: { name: 'unpdf', version: '1' },
      };
    }
  }
}

type Stated = { readonly [K in keyof Metadata]?: string | null | undefined };

/** What a person says, else what the article says of itself, else where it came from. What nobody says is absent. */
export function metadataOf({ metadata = {}, address, name }: ReceiveHints, stated: Stated): Metadata {
  const merged: { -readonly [K in keyof Metadata]: Metadata[K] } = {};
  const where: Stated = { url: address, path: address === undefined ? name : undefined };
  for (const key of ['id', 'title', 'outlet', 'published', 'url', 'language', 'path'] as const) {
    const value = metadata[key] ?? stated[key] ?? where[key];
    if (value !== undefined && value !== null) merged[key] = value;
  }
  return merged;
}

/** The address that a page calls its own, where it is on the site from which it came: no page speaks for another site. */
function ownAddress(canonical: string | null, address: string | undefined): string | undefined {
  if (canonical === null || address === undefined || !URL.canParse(address) || !URL.canParse(canonical))
    return canonical ?? address;
  return new URL(canonical).host === new URL(address).host ? canonical : address;
}
