import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fetcher } from '../../src/receive/web/fetcher.ts';
import { engineVersion } from '../../src/version.ts';
import { answer, receiveError, testWeb } from './test-web.ts';

test('a page comes with its bytes, type, validators and address', async t => {
  const web = await testWeb(t, (_, response) =>
    answer(
      response,
      200,
      { 'content-type': 'Text/HTML; Charset="Windows-1251"', etag: '"a"', 'last-modified': 'Mon, 06 May 2030 00:00:00 GMT' },
      '<p>Pertemuan</p>',
    ),
  );
  const { bytes, ...fetched } = await web.fetcher().fetch(`${web.address('/one')}?q=1#part`);
  assert.equal(Buffer.from(bytes).toString(), '<p>Pertemuan</p>');
  assert.deepEqual(fetched, {
    address: `${web.address('/one')}?q=1`,
    status: 200,
    mediaType: 'text/html',
    charset: 'windows-1251',
    etag: '"a"',
    lastModified: 'Mon, 06 May 2030 00:00:00 GMT',
    notModified: false,
    date: '2030-05-06T07:08:10.000Z',
  });
});

test('a host that does not say what it sends sends bytes', async t => {
  const web = await testWeb(t, (request, response) => {
    if (request.url === '/odd') response.setHeader('content-type', 'of no type at all');
    response.end('a');
  });
  for (const path of ['/none', '/odd']) {
    const { mediaType, charset, etag, lastModified } = await web.fetcher().fetch(web.address(path));
    assert.deepEqual([mediaType, charset, etag, lastModified], ['application/octet-stream', null, null, null]);
  }
});

test('we say who we are, and send nothing of the user', async t => {
  const sent: NodeJS.Dict<string | string[]>[] = [];
  const web = await testWeb(t, ({ headers }, response) => {
    sent.push(headers);
    answer(response, 200, { 'set-cookie': 'a=b' });
  });
  const fetcher = web.fetcher({ contact: 'https://press.example/about' });
  await fetcher.fetch(web.address('/one'));
  await fetcher.fetch(web.address('/two'));
  assert.equal(sent[1]?.['user-agent'], `readout/${engineVersion} (+https://press.example/about)`);
  assert.deepEqual(Object.keys(sent[1] ?? {}).sort(), ['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  await web.fetcher().fetch(web.address('/three'));
  assert.equal(sent[2]?.['user-agent'], `readout/${engineVersion}`);
  assert.throws(() => new Fetcher({ contact: 'nobody' }), TypeError);
});

test('what was not modified is not sent again', async t => {
  const web = await testWeb(t, (request, response) => {
    const known = request.headers['if-none-match'] === '"a"' && request.headers['if-modified-since'] === 'yesterday';
    answer(response, known ? 304 : 200, { etag: '"a"' }, known ? '' : 'text');
  });
  const { notModified, status, bytes, etag } = await web
    .fetcher()
    .fetch(web.address('/'), { validators: { etag: '"a"', lastModified: 'yesterday' } });
  assert.deepEqual([notModified, status, bytes.length, etag], [true, 304, 0, '"a"']);
});

test('validators that are no header are not sent', async t => {
  const web = await testWeb(t, ({ headers }, response) => answer(response, 200, {}, JSON.stringify(headers)));
  const validators = { etag: '"a"\r\nX-Other: b', lastModified: '' };
  const { bytes } = await web.fetcher().fetch(web.address('/'), { validators });
  assert.doesNotMatch(Buffer.from(bytes).toString(), /if-none-match|if-modified|x-other/);
});

test('a host that says not modified unasked is told off', async t => {
  const web = await testWeb(t, (_, response) => answer(response, 304, {}));
  await assert.rejects(web.fetcher().fetch(web.address('/')), receiveError('http-status', /answers 304/));
});

test('redirects are followed to where they end, whatever their status', async t => {
  const web = await testWeb(t, (request, response) => {
    const [, status, left] = /^\/(\d+)\/(\d)$/.exec(request.url ?? '') ?? [];
    if (status === undefined || left === '0') answer(response, 200, {}, 'end');
    else answer(response, Number(status), { location: `../${status}/${Number(left) - 1}#part` }, 'elsewhere');
  });
  for (const status of [301, 302, 303, 307, 308]) {
    const { address, bytes } = await web.fetcher().fetch(web.address(`/${status}/5`));
    assert.deepEqual([address, Buffer.from(bytes).toString()], [web.address(`/${status}/0`), 'end']);
  }
});

test('redirects that do not end are given up after five', async t => {
  const web = await testWeb(t, (request, response) => answer(response, 302, { location: `${request.url}a` }));
  await assert.rejects(web.fetcher().fetch(web.address('/a')), receiveError('too-many-redirects', /more than 5 times/));
  assert.equal(web.asked.length, 6);
});

test('a redirect to nowhere is an error that says so', async t => {
  const web = await testWeb(t, (request, response) =>
    answer(response, 302, request.url === '/none' ? {} : { location: 'http://[' }),
  );
  await assert.rejects(
    web.fetcher().fetch(web.address('/none')),
    receiveError('http-status', /sends elsewhere without saying where/),
  );
  await assert.rejects(web.fetcher().fetch(web.address('/odd')), receiveError('refused-address', /is no address/));
});

test('statuses that bring no page say what to do', async t => {
  const web = await testWeb(t, (request, response) => answer(response, Number(request.url?.slice(1)), {}, 'never mind'));
  const said: readonly (readonly [number, RegExp])[] = [
    [206, /cannot be used/],
    [300, /without saying where/],
    [401, /does not give this page to programs/],
    [403, /save it and add the file/],
    [404, /check the address/],
    [410, /gone for good/],
    [418, /cannot be used/],
    [451, /does not give this page to programs/],
    [500, /has trouble; try again later/],
    [599, /has trouble/],
    [799, /has trouble/],
  ];
  for (const [status, message] of said) {
    await assert.rejects(web.fetcher().fetch(web.address(`/${status}`)), { ...receiveError('http-status', message), status });
  }
  assert.equal(web.asked.length, said.length, 'none of them is tried again');
});

test('an answer without a body is an empty one', async t => {
  const web = await testWeb(t, (_, response) => answer(response, 204, { 'content-encoding': 'gzip' }));
  const { status, bytes } = await web.fetcher().fetch(web.address('/'));
  assert.deepEqual([status, bytes.length], [204, 0]);
});
