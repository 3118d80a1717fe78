import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { answer, receiveError, testSocket, testWeb } from './test-web.ts';

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const packers = {
  gzip: gzipSync,
  'x-gzip': gzipSync,
  deflate: deflateSync,
  br: (bytes: Uint8Array) => brotliCompressSync(bytes, quick),
  zstd: (bytes: Uint8Array) => zstdCompressSync(bytes),
  'gzip, br': (bytes: Uint8Array) => brotliCompressSync(gzipSync(bytes), quick),
  identity: (bytes: Uint8Array) => bytes,
};

const text = Buffer.from('Presiden A menelepon Presiden B. '.repeat(50));

for (const [coding, pack] of Object.entries(packers))
  test(`a body compressed as ${coding} is unpacked`, async t => {
    const web = await testWeb(t, (_, response) =>
      answer(response, 200, { 'content-encoding': coding.toUpperCase() }, pack(text)),
    );
    const { bytes } = await web.fetcher().fetch(web.address('/'));
    assert.deepEqual(Buffer.from(bytes), text);
  });

test('a deflated body without its envelope is unpacked too', async t => {
  const web = await testWeb(t, (_, response) => answer(response, 200, { 'content-encoding': 'deflate' }, deflateRawSync(text)));
  assert.deepEqual(Buffer.from((await web.fetcher().fetch(web.address('/'))).bytes), text);
});

for (const [coding, pack] of Object.entries(packers).filter(([coding]) => coding !== 'identity'))
  test(`a bomb packed as ${coding} is not unpacked`, async t => {
    const bomb = pack(Buffer.alloc(15_000_000));
    const web = await testWeb(t, (_, response) => answer(response, 200, { 'content-encoding': coding }, bomb));
    await assert.rejects(web.fetcher().fetch(web.address('/')), receiveError('bomb', /more than 100 times/));
  });

test('a bomb that swells between two codings is not unpacked', async t => {
  // Empty blocks: much that unpacks to nothing.
  const hollow = Buffer.concat([Buffer.from([0x78, 0x9c]), Buffer.alloc(5_000_000, Buffer.from([0, 0, 0, 0xff, 0xff]))]);
  const web = await testWeb(t, (_, response) => answer(response, 200, { 'content-encoding': 'deflate, gzip' }, gzipSync(hollow)));
  await assert.rejects(web.fetcher().fetch(web.address('/')), receiveError('bomb', /more than 100 times/));
});

test('codings are nested once at most, and are known ones', async t => {
  const web = await testWeb(t, (request, response) =>
    answer(response, 200, { 'content-encoding': request.url === '/nested' ? 'gzip, gzip, gzip' : 'compress' }, 'a'),
  );
  await assert.rejects(web.fetcher().fetch(web.address('/nested')), receiveError('bomb', /compressed 3 times over/));
  await assert.rejects(web.fetcher().fetch(web.address('/unknown')), receiveError('unreadable', /'compress'/));
});

test('a body that is damaged or breaks off while packed is no page', async t => {
  const packed = gzipSync(Buffer.from(Array.from({ length: 5_000 }, (_, i) => Math.imul(i * i, 0x9e3779b1) >>> 13)));
  const web = await testWeb(t, (request, response) =>
    answer(response, 200, { 'content-encoding': 'gzip' }, request.url === '/cut' ? packed.subarray(0, 900) : packed.toReversed()),
  );
  for (const path of ['/cut', '/damaged'])
    await assert.rejects(web.fetcher().fetch(web.address(path)), receiveError('unreadable', /cannot be unpacked as gzip/), path);
});

test('a body that never ends is given up at the limit', async t => {
  const web = await testWeb(t, (_, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(text));
      response.once('drain', more);
    };
    more();
  });
  await assert.rejects(
    web.fetcher({ limits: { bodyBytes: 1_000_000 } }).fetch(web.address('/')),
    receiveError('too-large', /larger than 1 MB/),
  );
});

test('a body that is longer or shorter than was said is no page', async t => {
  const shorter = await testSocket(t, socket => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort'));
  await assert.rejects(shorter.fetcher().fetch(shorter.address('/')), receiveError('unreachable', /broke off/));
  assert.equal(shorter.asked.length, 4, 'three further attempts');
  const longer = await testSocket(t, socket => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npage and more'));
  assert.equal(Buffer.from((await longer.fetcher().fetch(longer.address('/'))).bytes).toString(), 'page');
});

test('what is not HTTP is said to be none', async t => {
  const web = await testSocket(t, socket => socket.end('SSH-2.0-OpenSSH\r\n'));
  await assert.rejects(web.fetcher().fetch(web.address('/')), receiveError('unreachable', /is not HTTP/));
});

test('headers without end are refused', async t => {
  const one = await testSocket(t, socket => socket.write(`HTTP/1.1 200 OK\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`));
  await assert.rejects(one.fetcher().fetch(one.address('/')), receiveError('too-large', /more headers/));
  const many = await testSocket(t, socket => socket.write(`HTTP/1.1 200 OK\r\n${'X-Many: a\r\n'.repeat(5_000)}\r\n`));
  await assert.rejects(many.fetcher().fetch(many.address('/')), receiveError('too-large', /more headers/));
});

test('a host that does not answer is given up', async t => {
  const web = await testWeb(t, () => {});
  const limits = { headerTime: 20 };
  await assert.rejects(web.fetcher({ limits }).fetch(web.address('/')), receiveError('timed-out', /takes too long/));
});

test('a host that begins and falls silent is given up', async t => {
  const web = await testWeb(t, (_, response) => {
    response.write('a');
  });
  const limits = { silence: 20 };
  await assert.rejects(web.fetcher({ limits }).fetch(web.address('/')), receiveError('timed-out', /takes too long/));
});

test('a request takes no longer than it may in all', async t => {
  const web = await testWeb(t, (_, response) => {
    response.write('a');
  });
  const limits = { requestTime: 50 };
  await assert.rejects(web.fetcher({ limits }).fetch(web.address('/')), receiveError('timed-out', /takes too long/));
});

test('a host that answers in drops is given up', async t => {
  const web = await testWeb(t, (_, response) => {
    let written = 0;
    const drop = (): void => {
      web.pacing.advance(1_000);
      if (written++ < 100) response.write('a', () => setImmediate(drop));
    };
    drop();
  });
  await assert.rejects(web.fetcher().fetch(web.address('/')), receiveError('timed-out', /less than 1000 bytes a second/));
});

test('a fetch stops when it is told to', async t => {
  const stop = new AbortController();
  const web = await testWeb(t, () => stop.abort(new Error('enough')));
  const fetched = web.fetcher().fetch(web.address('/'), { signal: stop.signal });
  await assert.rejects(fetched, { message: 'enough' });
});

test('a host that does not speak the encryption that was asked for is not trusted', async t => {
  const web = await testWeb(t, (_, response) => answer(response, 200, {}, 'a'));
  const address = web.address('/').replace('http:', 'https:');
  await assert.rejects(web.fetcher().fetch(address), receiveError('unreachable', /cannot be trusted/));
});
