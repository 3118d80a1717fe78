import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Received, ReceiveFailure } from '../received.ts';
import { type FeedReader, receive, receiveStream } from './receive.ts';
import type { ReceiveHints } from './receive-hints.ts';

const noFeed: FeedReader = () => assert.fail('no feed was given');

async function all(articles: AsyncIterable<Received | ReceiveFailure>): Promise<(Received | ReceiveFailure)[]> {
  const found: (Received | ReceiveFailure)[] = [];
  for await (const article of articles) found.push(article);
  return found;
}

const received = (
  bytes: string | Uint8Array,
  hints: ReceiveHints = {},
  readFeed = noFeed,
): Promise<(Received | ReceiveFailure)[]> =>
  all(receive(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, hints, readFeed));

/** What came, short enough to compare. */
const told = (articles: readonly (Received | ReceiveFailure)[]): string[] =>
  articles.map(article =>
    'error' in article ? `${article.place} ${article.id} ${article.error.code}` : `${article.place} ${article.text}`,
  );

const sentence = 'The president of Arvenia spoke by phone with the prime minister of Lodenia on Friday.';

test('text is one article, with what is known of it and its bytes', async () => {
  const bytes = Buffer.from(sentence, 'utf16le');
  assert.deepEqual(await received(bytes, { name: 'calls/a.txt', metadata: { outlet: 'Gazette' } }), [
    {
      text: sentence,
      metadata: { outlet: 'Gazette', path: 'calls/a.txt' },
      author: null,
      bytes,
      mediaType: 'text/plain',
      extractor: null,
      place: null,
    },
  ]);
});

test('Markdown brings its front matter, over which what a person says goes', async () => {
  const [article] = await received(`---\ntitle: A call\nauthor: Ila Moren\noutlet: Herald\n---\n*${sentence}*`, {
    name: 'a.md',
    metadata: { outlet: 'Gazette' },
  });
  assert.ok(article !== undefined && 'text' in article);
  assert.equal(article.text, sentence);
  assert.deepEqual(article.metadata, { title: 'A call', outlet: 'Gazette', path: 'a.md' });
  assert.equal(article.author, 'Ila Moren');
  assert.equal(article.mediaType, 'text/markdown');
});

const page = (canonical: string): string =>
  `<!doctype html><html lang="id"><head><title>A call</title><link rel="canonical" href="${canonical}"></head><body><article><h1>A call</h1>${`<p>${sentence} ${sentence}</p>`.repeat(4)}</article></body></html>`;

test('a page is its article, and no page speaks for another site', async () => {
  const address = 'https://gazette.example/a?from=feed';
  const [own] = await received(page('https://gazette.example/a'), { address, mediaType: 'text/html; charset=utf-8' });
  const [foreign] = await received(page('https://herald.example/a'), { address });
  assert.ok(own !== undefined && 'text' in own && foreign !== undefined && 'text' in foreign);
  assert.match(own.text, /spoke by phone/);
  assert.equal(own.metadata.url, 'https://gazette.example/a');
  assert.equal(own.metadata.language, undefined, 'the language of a template is not stated');
  assert.equal(foreign.metadata.url, address);
  assert.equal(own.extractor?.name, 'readout-html');
});

test('the charset of the media type is that of the transport', async () => {
  const bytes = Uint8Array.from([0xcf, 0xb0, 0xbd, 0xfc, 0xc6, 0xbd]);
  assert.deepEqual(told(await received(bytes, { mediaType: 'text/plain; charset="gbk"' })), ['null 习近平']);
});

test('NDJSON is several articles, and a line that cannot be read is told in its place', async () => {
  const lines = [
    '\ufeff{"id":"a","text":"One.","outlet":"Herald"}',
    '',
    '{"id":"b","text":" "}',
    '{"id":"c","text":',
    '[]',
    '{"id":"d","text":"Two."}',
  ];
  const articles = await received(lines.join('\r\n'), { name: 'a.ndjson', metadata: { outlet: 'Gazette', language: 'en' } });
  assert.deepEqual(told(articles), ['1 One.', '3 b no-text', '4 null broken-json', '5 null wrong-type', '6 Two.']);
  const [first] = articles;
  assert.ok(first !== undefined && 'text' in first);
  assert.deepEqual(first.metadata, { id: 'a', outlet: 'Herald', language: 'en', path: 'a.ndjson' });
});

test('a line that is not UTF-8 is told, and the next is read', async () => {
  const bytes = Buffer.concat([Buffer.from('{"text":"caf'), Buffer.from([0xe9]), Buffer.from('"}\n{"text":"Two."}\n')]);
  assert.deepEqual(told(await received(bytes, { name: 'a.ndjson' })), ['1 null not-utf8', '2 Two.']);
});

test('a JSON array is several articles, and an object one', async () => {
  assert.deepEqual(told(await received('[{"text":"One."},{"id":"b"},7,{"text":"Two."}]')), [
    '1 One.',
    '2 b no-text',
    '3 null wrong-type',
    '4 Two.',
  ]);
  assert.deepEqual(told(await received('{\n "id": "a",\n "text": "One."\n}')), ['null One.']);
  assert.deepEqual(told(await received('[{"text":"One."}', { name: 'a.json' })), ['null null broken-json']);
  assert.deepEqual(told(await received('[]', { name: 'a.json' })), ['null null no-text']);
  const deep = `[${'[{"a":'.repeat(100_000)}1${'}]'.repeat(100_000)},{"text":"Two."}]`;
  assert.deepEqual(told(await received(deep, { name: 'a.json' })).at(-1), '2 Two.');
});

test('a feed gives the entries that carry their text, and tells of the others', async () => {
  const readFeed: FeedReader = () => ({
    title: 'Gazette',
    items: [
      {
        id: 'a',
        address: 'https://gazette.example/a',
        title: 'A call',
        published: '2024-05-03',
        contentHtml: `<p>${sentence}</p><p>It was long.</p>`,
      },
      { id: 'b', address: 'https://gazette.example/b', title: null, published: null, contentHtml: null },
      { id: 'c', address: null, title: null, published: null, contentHtml: '<img src="a.png">' },
    ],
  });
  const articles = await received('<rss version="2.0">', { address: 'https://gazette.example/feed' }, readFeed);
  assert.deepEqual(told(articles), [`1 ${sentence}\n\nIt was long.`, '2 b no-text', '3 c no-text']);
  const [first] = articles;
  assert.ok(first !== undefined && 'text' in first);
  assert.deepEqual(first.metadata, {
    id: 'a',
    title: 'A call',
    outlet: 'Gazette',
    published: '2024-05-03',
    url: 'https://gazette.example/a',
  });
});

test('a parser that fails unforeseen fails at this document alone', async () => {
  const readFeed: FeedReader = () => {
    throw new RangeError('too much recursion');
  };
  assert.deepEqual(told(await received('<rss version="2.0">', {}, readFeed)), ['null null unreadable']);
});

test('gzip is what it holds, by the name within', async () => {
  assert.deepEqual(
    told(await received(gzipSync(`# A call\n\n${sentence}`), { name: 'a.md.gz', mediaType: 'application/gzip' })),
    [`null A call\n\n${sentence}`],
  );
  assert.deepEqual(told(await received(gzipSync('{"text":"One."}\n{"text":"Two."}\n'), { name: 'a.ndjson.gz' })), [
    '1 One.',
    '2 Two.',
  ]);
  const [article] = await received(gzipSync(sentence), { name: 'calls/a.txt.gz' });
  assert.ok(article !== undefined && 'text' in article);
  assert.deepEqual(article.metadata, { path: 'calls/a.txt.gz' });
});

for (const [what, bytes, hints, code] of [
  ['an empty file', new Uint8Array(), {}, 'no-text'],
  ['an office document', Buffer.from('PK\u0003\u0004 and more'), { name: 'a.docx' }, 'binary'],
  ['half a gzip file', gzipSync(sentence.repeat(100)).subarray(0, -20), {}, 'broken-gzip'],
  ['a gzip file that is none', Buffer.from([0x1f, 0x8b, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9]), {}, 'broken-gzip'],
  ['a gzip file within another', gzipSync(gzipSync(sentence)), {}, 'binary'],
  ['a text that unpacks to more than 20 MB', gzipSync(Buffer.alloc(30_000_000, 'a')), {}, 'too-large'],
  ['a bomb that calls itself NDJSON', gzipSync(Buffer.alloc(300_000_000, ' ')), { name: 'a.ndjson.gz' }, 'too-large'],
  ['a text of more than 20 MB', Buffer.alloc(20_000_001, 'a'), {}, 'too-large'],
  ['half a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), {}, 'broken-pdf'],
] as const)
  test(`${what} is refused`, async () => {
    assert.deepEqual(told(await received(bytes, hints)), [`null null ${code}`]);
  });

test('200 MB of HTML are refused by their size, and no more than their start is taken', async () => {
  let given = 0;
  let ended = false;
  const html = (async function* () {
    try {
      for (; given < 200_000_000; given += 65_536) yield Buffer.alloc(65_536, '<p>a</p>');
    } finally {
      ended = true;
    }
  })();
  assert.deepEqual(told(await all(receiveStream(html, { name: 'a.html', size: 200_000_000 }, noFeed))), ['null null too-large']);
  assert.deepEqual([given, ended], [0, true]);
});

test('a stream whose size nobody told is refused as soon as it is too large', async () => {
  let given = 0;
  const endless = (async function* () {
    for (;;) {
      given++;
      yield Buffer.alloc(1_000_000, 'a');
    }
  })();
  assert.deepEqual(told(await all(receiveStream(endless, {}, noFeed))), ['null null too-large']);
  assert.equal(given, 21);
});

test('NDJSON without an end is taken as it comes', async () => {
  const endless = (async function* () {
    for (let i = 1; ; i++) yield Buffer.from(`{"id":"${i}","text":"One."}\n`.repeat(200));
  })();
  let taken = 0;
  for await (const article of receiveStream(endless, { name: 'a.ndjson', size: 50_000_000_000 }, noFeed)) {
    assert.ok('text' in article);
    if (++taken === 1000) break;
  }
  assert.equal(taken, 1000);
});

test('a stream that breaks is an error of the stream, packed or not', async () => {
  for (const start of [Buffer.from('{"text":"One."}\n'), gzipSync('{"text":"One."}\n')]) {
    const broken = (async function* () {
      yield start;
      throw new Error('the line went dead');
    })();
    await assert.rejects(all(receiveStream(broken, { name: 'a.ndjson' }, noFeed)), /the line went dead/);
  }
});
