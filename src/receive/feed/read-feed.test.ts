import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Feed } from './feed.ts';
import { mostItems, readFeed } from './read-feed.ts';

const address = 'https://press.example/news/feed';
const read = (text: string, mediaType = 'application/xml'): Feed => readFeed(Buffer.from(text), mediaType, address);

test('RSS', () => {
  const feed = read(`<?xml version="1.0"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
    <channel><title>Kabar &amp; Berita</title><link>/</link><ttl>45</ttl><atom:link rel="next" href="?page=2"/>
      <item><title>Presiden A menelepon Presiden B</title><link>../a</link><guid isPermaLink="false">a-1</guid>
        <pubDate>Tue, 08 Jul 2025 09:30:00 +0700</pubDate><description>&lt;p&gt;Singkat&lt;/p&gt;</description>
        <content:encoded><![CDATA[<p>Panjang & <b>utuh</b></p>]]></content:encoded></item>
      <item><title>By its guid</title><guid>https://press.example/b</guid></item>
      <item><title>Nowhere</title><link>mailto:a@press.example</link></item>
    </channel></rss>`);
  const empty = { title: null, published: null, updated: null, summary: null, contentHtml: null };
  assert.deepEqual(feed, {
    title: 'Kabar & Berita',
    address,
    more: false,
    next: 'https://press.example/news/feed?page=2',
    interval: 45 * 60_000,
    items: [
      {
        id: 'a-1',
        address: 'https://press.example/a',
        title: 'Presiden A menelepon Presiden B',
        published: '2025-07-08T09:30:00+07:00',
        updated: null,
        summary: '<p>Singkat</p>',
        contentHtml: '<p>Panjang & <b>utuh</b></p>',
      },
      { ...empty, id: 'https://press.example/b', address: 'https://press.example/b', title: 'By its guid' },
      { ...empty, id: 'Nowhere', address: null, title: 'Nowhere' },
    ],
  });
});

test('Atom', () => {
  const { title, next, items } = read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://press.example/base/">
    <title type="text">Новости</title><link rel="next" href="2"/>
    <entry xml:base="deeper/"><id>tag:press.example,2025:1</id><title type="html">Разговор &amp;amp; &lt;i&gt;встреча&lt;/i&gt;</title>
      <link rel="self" href="self"/><link href="one.pdf" type="application/pdf"/><link rel="alternate" type="text/html" href="one"/>
      <published>2025-07-08T12:00:00Z</published><updated>2025-07-09T12:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Текст <b>целиком</b></p></div></content></entry>
    <entry><id>2</id><title>b</title><link href="https://other.example/b"/><updated>2025-07-09</updated><content>a &lt; b</content></entry>
    <entry><id>3</id><title>c</title><content type="image/png">iVBORw0KGgo=</content><summary>picture</summary></entry></feed>`);
  assert.deepEqual([title, next], ['Новости', 'https://press.example/base/2']);
  assert.deepEqual(items, [
    {
      id: 'tag:press.example,2025:1',
      address: 'https://press.example/base/deeper/one',
      title: 'Разговор & встреча',
      published: '2025-07-08T12:00:00Z',
      updated: '2025-07-09T12:00:00Z',
      summary: null,
      contentHtml: '<p>Текст <b>целиком</b></p>',
    },
    {
      id: '2',
      address: 'https://other.example/b',
      title: 'b',
      published: '2025-07-09',
      updated: '2025-07-09',
      summary: null,
      contentHtml: '<p>a &lt; b</p>',
    },
    { id: '3', address: null, title: 'c', published: null, updated: null, summary: 'picture', contentHtml: null },
  ]);
});

test('RDF', () => {
  const { title, interval, items } =
    read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
    <channel rdf:about="/"><title>要闻</title><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel>
    <item rdf:about="https://press.example/1"><title>通电话</title><link>/1</link><dc:date>2025-07-08T10:00:00+08:00</dc:date></item></rdf:RDF>`);
  assert.deepEqual([title, interval, items.length], ['要闻', 6 * 3_600_000, 1]);
  assert.deepEqual(
    [items[0]?.id, items[0]?.address, items[0]?.published],
    ['https://press.example/1', 'https://press.example/1', '2025-07-08T10:00:00+08:00'],
  );
});

test('JSON Feed', () => {
  const { title, next, items } = read(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      next_url: '/feed/2',
      items: [
        { id: 1, url: '/one', title: 'One', content_text: 'a < b\n\nc', date_published: '2025-07-08T10:00:00Z' },
        { id: '2', external_url: 'https://other.example/', content_html: '<p>x</p>' },
      ],
    }),
    'application/feed+json',
  );
  assert.deepEqual([title, next], ['News', 'https://press.example/feed/2']);
  assert.deepEqual(
    items.map(({ id, address, contentHtml, published }) => [id, address, contentHtml, published]),
    [
      ['1', 'https://press.example/one', '<p>a &lt; b</p>\n<p>c</p>', '2025-07-08T10:00:00Z'],
      ['2', 'https://other.example/', '<p>x</p>', null],
    ],
  );
});

test('a feed is read in the encoding that it declares, or its host does', () => {
  const text = '<rss version="2.0"><channel><title>Переговоры президентов</title></channel></rss>';
  const cyrillic = (part: string): number[] =>
    [...part].map(character => {
      const code = character.charCodeAt(0);
      return code < 128 ? code : code - 0x410 + 0xc0;
    });
  const declared = Uint8Array.from(cyrillic(`<?xml version="1.0" encoding="windows-1251"?>${text}`));
  assert.equal(readFeed(declared, 'text/plain', address).title, 'Переговоры президентов');
  assert.equal(readFeed(Uint8Array.from(cyrillic(text)), 'text/xml', address, 'windows-1251').title, 'Переговоры президентов');
});

test('an item that is there twice is taken once, and relative links stay out where nothing tells what they are relative to', () => {
  const text =
    '<rss version="2.0"><channel><item><guid>a</guid><title>1</title><link>/a</link></item><item><guid>a</guid><title>2</title></item></channel></rss>';
  assert.deepEqual(
    read(text).items.map(({ title }) => title),
    ['1'],
  );
  assert.equal(readFeed(Buffer.from(text), '', '').items[0]?.address, null);
});

test('of a feed with more items than are taken in, the first are, and it is told', () => {
  const feed = (items: number): Feed =>
    read(
      `<rss version="2.0"><channel>${Array.from({ length: items }, (_, i) => `<item><guid>${i}</guid></item>`).join('')}</channel></rss>`,
    );
  assert.deepEqual([feed(mostItems).items.length, feed(mostItems).more], [mostItems, false]);
  assert.deepEqual([feed(mostItems + 1).items.length, feed(mostItems + 1).more], [mostItems, true]);
});

test('what is no feed is said to be none', () => {
  const pages = [
    '<!doctype html><html><p>Page</p></html>',
    '{"a":1}',
    'plain text',
    '<rss version="2.0"><channel><item>',
    '<rss',
    '[[[[',
  ];
  for (const text of pages) assert.throws(() => read(text), { code: 'not-a-feed' }, text);
  assert.throws(() => read(''), { code: 'no-text' });
  assert.throws(() => readFeed(Buffer.from([0, 1, 2, 0, 255]), 'application/xml', address), { name: 'ReceiveError' });
});

test('entities that a feed defines are not expanded, and files are not read', () => {
  const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('');
  const { title } = read(`<!DOCTYPE rss [<!ENTITY a0 "ha">${laughs}]>
    <rss version="2.0"><channel><title>&a30;</title></channel></rss>`);
  assert.equal(title, '&a30;');
  const file = '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:a">]><rss version="2.0"><channel><title>&a;</title></channel></rss>';
  assert.throws(() => read(file), { code: 'not-a-feed' });
});

test('a feed that is made to keep us busy is refused', () => {
  const channel = (inside: string): string => `<rss version="2.0"><channel>${inside}</channel></rss>`;
  const attributes = Array.from({ length: 10_000 }, (_, i) => `a${i}=""`).join(' ');
  assert.throws(() => read(channel('<a/>'.repeat(500_000))), { code: 'too-many' });
  assert.throws(() => read(`<rss version="2.0" ${attributes}><channel/></rss>`), { code: 'too-many' });
  assert.throws(() => read(channel(`<a ${'b="" '.repeat(10_000)}/>`.repeat(60))), { code: 'too-many' });
  assert.throws(() => read(channel('<a>'.repeat(100_000))), { code: 'not-a-feed' });
  assert.throws(() => read(channel(`<item><title>${'<![CDATA['.repeat(100_000)}`)), { code: 'not-a-feed' });
  assert.throws(() => read(' '.repeat(20_000_001)), { code: 'too-large' });
  const deep = `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(400_000)}${']'.repeat(400_000)}}`;
  assert.throws(() => read(deep), { code: 'not-a-feed' });
});

test('names that mean something to the language are no more than names', () => {
  const channel = (inside: string): string => `<rss version="2.0"><channel><item>${inside}</item></channel></rss>`;
  assert.deepEqual(
    read(channel('<guid>__proto__</guid>')).items.map(({ id }) => id),
    ['__proto__'],
  );
  for (const name of ['__proto__', 'constructor', 'prototype'])
    assert.throws(() => read(channel(`<${name}><id>a</id></${name}>`)), { code: 'not-a-feed' }, name);
});
