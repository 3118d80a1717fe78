import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { type ArrivalOptions, arrivalsOfStream, incomingOf } from '../../src/intake/arrivals.ts';
import { type Arrival, takeIn } from '../../src/intake/take-in.ts';
import { openWeb } from '../../src/intake/web-arrivals.ts';
import type { ReceiveHints } from '../../src/receive/document/receive-hints.ts';
import { readFeed } from '../../src/receive/feed/read-feed.ts';
import type { Fetcher } from '../../src/receive/web/fetcher.ts';
import { answer, elsewhere, here, testSocket, testWeb } from '../receive/test-web.ts';
import { call, incoming, meeting } from './articles.ts';

const received = '2026-01-05T10:00:00Z';

function optionsWith(fetcher?: Fetcher): ArrivalOptions {
  return {
    metadata: {},
    readFeed,
    received,
    web: async () => openWeb(fetcher),
    standardInput: (async function* () {})(),
  };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* stream(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

const file = (chunks: AsyncIterable<Uint8Array>, name: string, hints: ReceiveHints = {}): AsyncGenerator<Arrival> =>
  arrivalsOfStream(chunks, { name, ...hints }, name, optionsWith());

async function* oneAfterAnother(parts: readonly AsyncIterable<Arrival>[]): AsyncGenerator<Arrival> {
  for (const part of parts) yield* part;
}

async function* known(article: typeof call): AsyncGenerator<Arrival> {
  yield { article };
}

/** Takes something in between two articles that are as they should be: they must be there whatever it is. Gives what was refused. */
async function takenAmong(t: TestContext, ...hostile: readonly AsyncIterable<Arrival>[]) {
  const folder = await mkdtemp(join(tmpdir(), 'readout-hostile-'));
  const archive = await openArchive(join(folder, 'archive.db'), { mode: 'create' });
  t.after(async () => {
    await archive.close();
    await rm(folder, { recursive: true });
  });
  const refused: string[] = [];
  const tally = await takeIn(oneAfterAnother([known(call), ...hostile, known(meeting)]), {
    archive,
    jobs: 1,
    dryRun: false,
    onSettled: settled => {
      if (settled.kind === 'refused') refused.push(`${settled.refusal.from}: ${settled.refusal.message}`);
    },
  });
  const standings = await archive.standings([call, meeting]);
  assert.deepEqual(
    standings.map(({ standing }) => standing),
    ['unchanged', 'unchanged'],
    'what came before and after is there',
  );
  for await (const problem of archive.problems()) assert.fail(problem.message);
  return { archive, tally, refused };
}

test('a gzip bomb is refused, whether it holds one article or endless lines', async t => {
  const text = gzipSync(Buffer.alloc(60_000_000, 'a'));
  const lines = gzipSync(Buffer.alloc(130_000_000, `${' '.repeat(999)}\n`));
  const { refused, tally } = await takenAmong(t, file(stream(text), 'bomb.txt.gz'), file(stream(lines), 'bomb.ndjson.gz'));
  assert.deepEqual([tally.new, tally.refused], [2, 2]);
  assert.match(refused[0] ?? '', /^bomb\.txt\.gz: It is larger than 20 MB/);
  assert.match(refused[1] ?? '', /^bomb\.ndjson\.gz: It unpacks to far more than text would/);
});

test('of 200 MB of HTML no more is read than an article may have', async t => {
  let given = 0;
  async function* page(): AsyncGenerator<Uint8Array> {
    yield bytesOf('<!doctype html><title>x</title>');
    const megabyte = bytesOf('<p>Presiden A menelepon Presiden B.</p>'.repeat(25_000));
    for (; given < 200; given++) yield megabyte;
  }
  const { refused } = await takenAmong(t, file(page(), 'page.html'));
  assert.deepEqual(refused, ['page.html: It is larger than 20 MB; split it into articles.']);
  assert.ok(given < 30, `${given} MB were read`);
});

test('where its size is known, nothing of it is read', async t => {
  let given = 0;
  async function* page(): AsyncGenerator<Uint8Array> {
    for (; given < 200; given++) yield bytesOf(`<!doctype html>${' '.repeat(1_000_000)}`);
  }
  const { refused } = await takenAmong(t, file(page(), 'page.html', { size: 200_000_000 }));
  assert.match(refused[0] ?? '', /larger than 20 MB/);
  assert.ok(given <= 1);
});

test('half a PDF is refused', async t => {
  const half = bytesOf('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Ki');
  const { refused, tally } = await takenAmong(t, file(stream(half), 'half.pdf'), file(stream(half.subarray(0, 7)), 'head.pdf'));
  assert.deepEqual([tally.new, tally.refused], [2, 2]);
  for (const message of refused) assert.match(message, /^(?:half|head)\.pdf: .*PDF.*\w;/i);
});

test('lines of NDJSON that are broken are told one by one, and the others are there', async t => {
  const good = [1, 2, 3].map(i => JSON.stringify({ id: `line-${i}`, text: `${meeting.text} Again, ${i}.` }));
  const broken = ['{"id": "b", "text": ', '[]', '{"id": "no text"}', '{"id": 7, "text": 7}', 'null', '\u0000', '{"text": ""}'];
  const torn = Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d, 0x0a]);
  const lines = good.map((line, i) => `${line}\n${broken.slice(i * 3, i * 3 + 3).join('\n')}\n`).join('');
  const { refused, tally } = await takenAmong(t, file(stream(bytesOf(lines), torn), 'news.ndjson'));
  assert.equal(tally.new, 2 + good.length);
  assert.deepEqual(tally.refused, broken.length + 1);
  for (const message of refused) assert.match(message, /^news\.ndjson, \d+(?: \(.*\))?: .+[.;]/);
  assert.match(refused[0] ?? '', /^news\.ndjson, 2: /);
});

/** Names of encodings that pages declare, right and wrong. */
const declared =
  'utf-8 utf-16 utf-16be utf-7 us-ascii iso-8859-1 iso-8859-5 windows-1251 windows-1252 koi8-r macintosh gb2312 gbk gb18030 big5 euc-jp iso-2022-jp shift_jis euc-kr utf8mb4 x-user-defined replacement none';

test('whatever encoding a page of UTF-8 declares, its text is kept as it was written or it is refused', async t => {
  const text =
    'Президент Вальдории Бела Карсан направил письмо президенту Зантары Кофи Адунле 3 марта 2023 года. Он поздравил его с праздником.';
  const pages = declared.split(' ').map(charset => {
    const html = `<!doctype html><meta charset="${charset}"><title>${charset}</title><article><p>${text}</p><p>${charset}: ${text}</p></article>`;
    return file(stream(bytesOf(html)), `${charset}.html`, { charset, mediaType: 'text/html' });
  });
  const { archive, tally } = await takenAmong(t, ...pages);
  assert.equal(tally.new + tally.refused, pages.length + 2);
  assert.ok(tally.new > pages.length - 3, `${tally.refused} were refused`);
  for await (const { text: kept, record } of archive.each({ kind: 'language', code: 'ru' }))
    assert.ok(kept.includes(text), record.document.location ?? '');
});

test('whatever is declared of bytes in an old encoding, no character is made up', async t => {
  // The same words in KOI8-R: each letter is one byte.
  const letters = new TextDecoder('koi8-r').decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  const text =
    'Президент Вальдории Бела Карсан направил письмо президенту Зантары. Стороны обсудили торговлю и безопасность на море.';
  const bytes = Uint8Array.from([...text].map(letter => letters.indexOf(letter)));
  const pages = declared.split(' ').map(charset => file(stream(bytes), `${charset}.txt`, { charset, mediaType: 'text/plain' }));
  const { archive } = await takenAmong(t, ...pages);
  for await (const { text: kept } of archive.each({ kind: 'everything' })) assert.ok(!kept.includes('\ufffd'), kept);
});

test('a feed that never ends is given up', async t => {
  const endless = await testSocket(t, socket => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss version="2.0"><channel><title>x</title>');
    const item = `<item><title>y</title><description>${'z'.repeat(500_000)}</description></item>`;
    const more = (): void => {
      if (!socket.destroyed) socket.write(item, more);
    };
    more();
  });
  const fetcher = endless.fetcher();
  const arrivals = openWeb(fetcher).arrivals(endless.address('/feed.xml'), optionsWith(fetcher));
  const { refused } = await takenAmong(t, arrivals);
  assert.equal(refused.length, 1);
  assert.match(refused[0] ?? '', /feed\.xml: .*20 MB/);
});

test('redirects to the loopback and to a name that leads there later are refused, and nobody is asked', async t => {
  let port = '';
  const web = await testWeb(
    t,
    (request, response) => {
      if (request.url === '/away') answer(response, 302, { location: `http://${elsewhere}:${port}/inner` });
      else answer(response, 200, {}, 'inner');
    },
    (_, response) => answer(response, 404, { connection: 'close' }),
  );
  port = new URL(web.address('/')).port;
  // After the first time the name leads somewhere else.
  let looked = 0;
  const rebinding = web.fetcher({ resolve: async () => (looked++ === 0 ? [here] : [elsewhere]) });
  const fetcher = web.fetcher();
  const { refused, tally } = await takenAmong(
    t,
    openWeb(fetcher).arrivals(web.address('/away'), optionsWith(fetcher)),
    openWeb(rebinding).arrivals(web.address('/', 'rebinding.example'), optionsWith(rebinding)),
  );
  assert.equal(tally.refused, 2);
  for (const message of refused) assert.match(message, /\/(?:away)?: .*is not on the public internet/);
  assert.deepEqual(
    web.asked.map(place => place.split('/')[1]),
    ['away'],
  );
});

test('a source that breaks off says so by its error, and what came before is there', async t => {
  async function* torn(): AsyncGenerator<Uint8Array> {
    yield bytesOf(`${JSON.stringify({ id: 'whole', text: meeting.text })}\n{"id": "half`);
    throw new Error('The other side hung up.');
  }
  const folder = await mkdtemp(join(tmpdir(), 'readout-torn-'));
  const archive = await openArchive(join(folder, 'archive.db'), { mode: 'create' });
  t.after(async () => {
    await archive.close();
    await rm(folder, { recursive: true });
  });
  const arrivals = oneAfterAnother([
    known(incomingOf({ ...call, bytes: bytesOf(call.text), author: null, place: null }, received)),
    file(torn(), 'torn.ndjson'),
  ]);
  await assert.rejects(takeIn(arrivals, { archive, jobs: 1, dryRun: false }), /The other side hung up/);
  // Run again, it goes on: nothing is there twice.
  const again = await takeIn(oneAfterAnother([known(call), known(incoming(meeting.text, { id: 'whole' }))]), {
    archive,
    jobs: 1,
    dryRun: false,
  });
  assert.equal(again.new + again.unchanged, 2);
});
