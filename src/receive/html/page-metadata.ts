import type { HtmlArticle } from './html-article.ts';
import { isoMoment } from './iso-moment.ts';
import { type JsonLdArticle, jsonLdArticle } from './json-ld-article.ts';
import { plainText } from './plain-text.ts';
import { withoutSite } from './without-site.ts';

/** What a page says of its article, before anything is taken out of it. */
export interface PageMetadata extends Omit<HtmlArticle, 'text' | 'extractor'> {
  /** The text as JSON-LD gives it. */
  readonly body: string | null;
}

/** Reads JSON-LD first, then meta tags, then the page's own marks; the address settles relative links. */
export function pageMetadata(document: Document, address: string | undefined): PageMetadata {
  const linked = jsonLdArticle(document);
  const meta = metaOf(document);
  const outlet = outletOf(linked, meta);
  const canonicalUrl = canonicalOf(document, meta('og:url'), address);
  return {
    title: titleOf(document, linked, meta, outlet, canonicalUrl ?? address),
    outlet,
    author: authorOf(document, linked, meta, outlet),
    published: publishedOf(document, linked, meta),
    language: languageOf(document, linked, meta),
    canonicalUrl,
    body: linked?.body ?? null,
  };
}

type Meta = (...names: readonly string[]) => string | null;

/** The content of the first meta tag that is there, in the order of the names. */
function metaOf(document: Document): Meta {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv');
    const content = plainText((element.getAttribute('content') ?? '').slice(0, longest));
    if (name !== null && content !== null && !contents.has(name.toLowerCase())) contents.set(name.toLowerCase(), content);
  }
  return (...names) => names.map(name => contents.get(name)).find(content => content !== undefined) ?? null;
}

const longest = 1000;

function outletOf(linked: JsonLdArticle | null, meta: Meta): string | null {
  const tagged = ['application-name', 'dc.publisher', 'dcterms.publisher'].map(name => meta(name));
  const given = [meta('og:site_name'), linked?.publisher ?? null, ...tagged];
  return given.find(name => name !== null && name.length <= 200 && !/^https?:|^@/i.test(name)) ?? null;
}

function titleOf(
  document: Document,
  linked: JsonLdArticle | null,
  meta: Meta,
  outlet: string | null,
  address: string | undefined,
): string | null {
  const headings = [...document.querySelectorAll('h1')].map(textOf).filter(text => text !== null);
  const given = [
    linked?.headline ?? null,
    meta('og:title', 'twitter:title', 'dc.title', 'headline', 'parsely-title'),
    plainText(document.title),
  ];
  const titles = given.filter(title => title !== null).map(title => withoutSite(title.slice(0, longest), outlet, address));
  return (
    headings.find(heading => titles.includes(heading)) ?? titles[0] ?? (headings.length === 1 ? (headings[0] ?? null) : null)
  );
}

function authorOf(document: Document, linked: JsonLdArticle | null, meta: Meta, outlet: string | null): string | null {
  const marked = [...document.querySelectorAll('[itemprop~="author"], [rel~="author"]')]
    .filter(element => element.closest('[itemprop~="comment"], [class*="comment"], [id*="comment"]') === null)
    .flatMap(element => textOf(element.querySelector('[itemprop~="name"]') ?? element) ?? []);
  const tagged = meta(
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'cxenseparse:author',
  );
  const given = [linked?.authors ?? [], tagged === null ? [] : [tagged], marked].map(names =>
    [...new Set(names.map(name => name.replace(/^by\s+/i, '')))].filter(
      name => name.length <= 200 && name !== outlet && !/^https?:|^@|[/\\]{2}/i.test(name),
    ),
  );
  return given.find(names => names.length > 0)?.join(', ') ?? null;
}

/** The marks of a page are believed where they agree on the day: the other dates of a page are those of other stories. */
function publishedOf(document: Document, linked: JsonLdArticle | null, meta: Meta): string | null {
  for (const written of [linked?.published ?? null, ...publishedNames.map(name => meta(name))]) {
    const moment = written === null ? null : isoMoment(written);
    if (moment !== null) return moment;
  }
  for (const marks of [
    '[itemprop~="datePublished"]',
    'time[pubdate]',
    'article time[datetime], header time[datetime]',
    'time[datetime]',
  ]) {
    const moments = [...document.querySelectorAll(marks)].flatMap(
      element =>
        isoMoment(element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '') ?? [],
    );
    const [first] = moments;
    if (first !== undefined) return moments.every(moment => moment.slice(0, 10) === first.slice(0, 10)) ? first : null;
  }
  return null;
}

const publishedNames = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'publish-date',
  'publishdate',
  'publication_date',
  'pubdate',
  'ptime',
  'date',
];

function languageOf(document: Document, linked: JsonLdArticle | null, meta: Meta): string | null {
  const declared =
    document.documentElement.getAttribute('lang') ?? meta('content-language', 'og:locale') ?? linked?.language ?? '';
  return /^\s*([a-z]{2,3})(?=$|[\s_,-])/i.exec(declared)?.[1]?.toLowerCase() ?? null;
}

function canonicalOf(document: Document, shared: string | null, address: string | undefined): string | null {
  const link = [...document.querySelectorAll('link[href]')].find(element =>
    /(^|\s)canonical(\s|$)/i.test(element.getAttribute('rel') ?? ''),
  );
  for (const written of [link?.getAttribute('href'), shared]) {
    const url = written == null || written.length > 4000 ? null : URL.parse(written.trim(), address);
    if (url !== null && /^https?:$/.test(url.protocol)) return url.href;
  }
  return null;
}

const textOf = (element: Element): string | null => plainText((element.textContent ?? '').slice(0, longest));
