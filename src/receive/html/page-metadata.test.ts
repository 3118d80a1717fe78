import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PageMetadata, pageMetadata } from './page-metadata.ts';
import { parsePage } from './parse-page.ts';

const address = 'https://www.northern-post.example/world/pass?from=feed';
const metadataOf = (head: string, body = '<p>Text.</p>', lang = ''): PageMetadata =>
  pageMetadata(parsePage(`<html${lang}><head>${head}</head><body>${body}</body></html>`), address);
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const article = {
  '@type': ['NewsArticle'],
  headline: 'Leaders speak of the &#8216;pass&#8217;',
  datePublished: '2031-03-03T10:15:00.000+0100',
  author: [{ '@type': 'Person', name: 'Ida Berg' }, { '@id': '#olav' }],
  publisher: { '@type': 'Organization', name: 'Northern Post' },
  inLanguage: 'en-GB',
};
const graph = {
  '@context': 'https://schema.org',
  '@graph': [{ '@type': 'WebPage', name: 'Page' }, { '@id': '#olav', name: 'Olav Dahl' }, article],
};
const told = {
  title: 'Leaders speak of the ‘pass’',
  outlet: 'Northern Post',
  author: 'Ida Berg, Olav Dahl',
  published: '2031-03-03T10:15:00+01:00',
  language: 'en',
};
const tellingOf = ({ title, outlet, author, published, language }: PageMetadata): typeof told | object => ({
  title,
  outlet,
  author,
  published,
  language,
});

test('JSON-LD is read in a graph, in an array and inside other objects', () => {
  assert.deepEqual(tellingOf(metadataOf(jsonLd(graph))), told);
  assert.deepEqual(tellingOf(metadataOf(jsonLd([{ '@type': 'BreadcrumbList' }, ...graph['@graph']]))), told);
  assert.deepEqual(
    tellingOf(metadataOf(jsonLd({ '@type': 'WebPage', mainEntity: article, about: { '@id': '#olav', name: 'Olav Dahl' } }))),
    told,
  );
});

test('JSON-LD in a comment, with raw line ends, stray commas or a semicolon is read; what is no JSON is passed over', () => {
  const written = '<!-- {"@type": "NewsArticle",\n"headline": "Leaders\nspeak", "datePublished": "2031-03-03",} -->;';
  const { title, published } = metadataOf(
    `<script type="application/ld+json">{broken</script><script type="application/ld+json">${written}</script>`,
  );
  assert.deepEqual([title, published], ['Leaders speak', '2031-03-03']);
});

test('meta tags tell what JSON-LD does not', () => {
  const { title, outlet, author, published } = metadataOf(
    `<meta property="og:title" content="Leaders speak - Northern Post"><meta property="og:site_name" content="Northern Post">
     <meta name="parsely-author" content="By Ida Berg"><META NAME="DC.date.issued" CONTENT="2031-03-03">`,
  );
  assert.deepEqual([title, outlet, author, published], ['Leaders speak', 'Northern Post', 'Ida Berg', '2031-03-03']);
});

test('addresses and handles are no names', () => {
  const { outlet, author } = metadataOf(
    '<meta property="og:site_name" content="@northernpost"><meta property="article:author" content="https://chirp.example/ida">',
  );
  assert.deepEqual([outlet, author], [null, null]);
});

test('marks of the page tell the author and the time, and those of comments do not', () => {
  const { author, published } = metadataOf(
    '',
    '<article><span itemprop="author"><b itemprop="name">Ida Berg</b></span><time datetime="2031-03-03T10:15Z">now</time></article><div class="comments"><i itemprop="author">Guest</i></div>',
  );
  assert.deepEqual([author, published], ['Ida Berg', '2031-03-03T10:15Z']);
});

test('times of other stories make the time of this one unknown', () => {
  assert.equal(metadataOf('', '<time datetime="2031-03-03">a</time><time datetime="2031-02-01">b</time>').published, null);
});

test('the title loses the name of the site and nothing else', () => {
  assert.equal(metadataOf('<title>Norland - Sudmark: a call | northern-post.example</title>').title, 'Norland - Sudmark: a call');
  assert.equal(metadataOf('<title>A call</title>', '<h1>Another headline</h1>').title, 'A call');
  assert.equal(metadataOf('', '<h1>The only headline</h1>').title, 'The only headline');
  assert.equal(metadataOf('').title, null);
});

test('the canonical address is settled against the address, and only of the web', () => {
  assert.equal(
    metadataOf('<link rel="canonical" href="/world/pass">').canonicalUrl,
    'https://www.northern-post.example/world/pass',
  );
  assert.equal(metadataOf('<link rel="canonical" href="javascript:alert(1)">').canonicalUrl, null);
  assert.equal(
    metadataOf('<meta property="og:url" content="https://northern-post.example/1">').canonicalUrl,
    'https://northern-post.example/1',
  );
});

test('the declared language is its primary subtag', () => {
  assert.equal(metadataOf('', '', ' lang="zh-Hans-CN"').language, 'zh');
  assert.equal(metadataOf('<meta property="og:locale" content="id_ID">').language, 'id');
  assert.equal(metadataOf('', '', ' lang="english"').language, null);
});

test('metadata of any size and depth are read in time', () => {
  const deep = `<script type="application/ld+json">${'['.repeat(200_000)}${']'.repeat(200_000)}</script>`;
  assert.equal(metadataOf(`${deep}<title>${'A - '.repeat(100_000)}</title>`).published, null);
});
