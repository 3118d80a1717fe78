import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { test } from 'node:test';
import { answer, receiveError, testSocket, testWeb } from './test-web.ts';

const page: RequestListener = (_, response) => answer(response, 200, {}, 'page');
const robots =
  (text: string): RequestListener =>
  (_, response) =>
    answer(response, 200, {}, text);

test('what robots.txt forbids is not asked for', async t => {
  const web = await testWeb(t, page, robots('User-agent: *\nDisallow: /private\n'));
  await assert.rejects(web.fetcher().fetch(web.address('/private/one')), receiveError('robots', /robots\.txt/));
  await web.fetcher().fetch(web.address('/public'));
  assert.deepEqual(web.asked, ['press.example/public']);
});

test('a redirect needs the leave of the host that it leads to', async t => {
  const web = await testWeb(
    t,
    (request, response) => answer(response, 302, { location: `//closed.example:${request.headers.host?.split(':')[1]}/page` }),
    (request, response) =>
      answer(response, 200, {}, request.headers.host?.startsWith('closed') ? 'User-agent: readout\nDisallow: /' : ''),
  );
  await assert.rejects(web.fetcher().fetch(web.address('/')), receiveError('robots', /closed\.example/));
  assert.deepEqual(web.asked, ['press.example/']);
});

test('robots.txt is asked for once a day for each host', async t => {
  const web = await testWeb(t, page, robots(''));
  const fetcher = web.fetcher();
  for (const path of ['/one', '/two']) await fetcher.fetch(web.address(path));
  await fetcher.fetch(web.address('/one', 'other.example'));
  assert.deepEqual(web.askedRobots, ['press.example/robots.txt', 'other.example/robots.txt']);
  web.pacing.advance(86_400_000);
  await fetcher.fetch(web.address('/three'));
  assert.equal(web.askedRobots.length, 3);
});

test('a host that refuses robots.txt has none; one in trouble may have one that forbids', async t => {
  let status = 403;
  const web = await testWeb(t, page, (_, response) => answer(response, status, {}));
  await web.fetcher().fetch(web.address('/'));
  for (status of [500, 503, 429])
    await assert.rejects(web.fetcher().fetch(web.address('/')), { ...receiveError('robots', /cannot be read/), status });
  assert.equal(web.asked.length, 1);
});

test('robots.txt that could not be had is asked for again after ten minutes', async t => {
  let status = 500;
  const web = await testWeb(t, page, (_, response) => answer(response, status, {}));
  const fetcher = web.fetcher();
  await assert.rejects(fetcher.fetch(web.address('/')), receiveError('robots'));
  status = 404;
  await assert.rejects(fetcher.fetch(web.address('/')), receiveError('robots'));
  assert.equal(web.askedRobots.length, 1);
  web.pacing.advance(600_000);
  await fetcher.fetch(web.address('/'));
});

test('robots.txt is read where it redirects to, and as far as a robots.txt goes', async t => {
  const web = await testWeb(
    t,
    (request, response) =>
      answer(
        response,
        200,
        {},
        request.url === '/rules' ? `User-agent: *\nDisallow: /closed\n${'#\n'.repeat(300_000)}Disallow: /` : '',
      ),
    (request, response) =>
      answer(response, 301, { location: request.headers.host?.startsWith('circle') ? '/robots.txt' : '/rules' }),
  );
  const fetcher = web.fetcher();
  await assert.rejects(fetcher.fetch(web.address('/closed')), receiveError('robots'));
  await fetcher.fetch(web.address('/open'));
  await fetcher.fetch(web.address('/closed', 'circle.example'));
});

test('requests to a host are a second apart, or as far as it asks', async t => {
  const delays = new Map([
    ['press', ''],
    ['slow', 'User-agent: *\nCrawl-delay: 7.5'],
    ['never', 'User-agent: *\nCrawl-delay: 86400'],
    ['brisk', 'User-agent: *\nCrawl-delay: 0'],
  ]);
  const web = await testWeb(t, page, (request, response) =>
    answer(response, 200, {}, delays.get(request.headers.host?.split('.')[0] ?? '') ?? ''),
  );
  const fetcher = web.fetcher();
  for (const name of delays.keys())
    for (const path of ['/one', '/two']) await fetcher.fetch(web.address(path, `${name}.example`));
  assert.deepEqual(web.pacing.waits, [1_000, 1_000, 7_500, 7_500, 30_000, 30_000, 1_000, 1_000]);
  web.pacing.advance(400);
  await fetcher.fetch(web.address('/three'));
  web.pacing.advance(400);
  await fetcher.fetch(web.address('/four'));
  assert.deepEqual(web.pacing.waits.slice(8), [600], 'time that passes anyway is no wait');
});

test('a host is asked one thing at a time, others meanwhile', async t => {
  let underWay = 0;
  let most = 0;
  const web = await testWeb(t, (_, response) => {
    most = Math.max(most, ++underWay);
    setImmediate(() => {
      underWay--;
      answer(response, 200, {});
    });
  });
  const fetcher = web.fetcher();
  await Promise.all(['/a', '/b', '/c', '/d'].map(path => fetcher.fetch(web.address(path))));
  assert.equal(most, 1);
  assert.deepEqual(
    web.asked,
    ['/a', '/b', '/c', '/d'].map(path => `press.example${path}`),
  );

  const both = Promise.withResolvers<void>();
  const hosts = new Set<string>();
  const other = await testWeb(t, async (request, response) => {
    hosts.add(request.headers.host ?? '');
    if (hosts.size === 2) both.resolve();
    await both.promise;
    answer(response, 200, {});
  });
  const wide = other.fetcher();
  await Promise.all(['one.example', 'two.example'].map(host => wide.fetch(other.address('/', host))));
});

test('a host that asks for patience gets it', async t => {
  const answers: readonly (readonly [number, Record<string, string>])[] = [
    [503, { 'retry-after': '20' }],
    [429, { 'retry-after': new Date(Date.parse('2030-05-06T07:09:00Z')).toUTCString() }],
    [503, {}],
    [200, {}],
  ];
  let asked = 0;
  const web = await testWeb(t, (_, response) => answer(response, ...(answers[asked++] ?? [500, {}])));
  assert.equal((await web.fetcher().fetch(web.address('/'))).status, 200);
  assert.deepEqual(web.pacing.waits, [1_000, 20_000, 30_000, 8_000]);
});

test('nobody waits for a host that asks for more patience than a minute', async t => {
  const web = await testWeb(t, (_, response) => answer(response, 429, { 'retry-after': '3600' }));
  await assert.rejects(web.fetcher().fetch(web.address('/')), {
    ...receiveError('http-status', /try again in 3600 seconds/),
    status: 429,
    retryAfter: 3_600_000,
  });
  assert.equal(web.asked.length, 1);
});

test('what fails is tried three times more, each time later', async t => {
  const busy = await testWeb(t, (_, response) => answer(response, 503, {}));
  await assert.rejects(busy.fetcher().fetch(busy.address('/')), { ...receiveError('http-status', /503/), status: 503 });
  assert.deepEqual([busy.asked.length, busy.pacing.waits], [4, [1_000, 2_000, 4_000, 8_000]]);
  const broken = await testSocket(t, socket => socket.resetAndDestroy());
  await assert.rejects(broken.fetcher().fetch(broken.address('/')), receiveError('unreachable', /broke off/));
  assert.equal(broken.asked.length, 4);
});

test('a host where nobody listens is out of reach', async t => {
  const web = await testSocket(t, () => {});
  const closed = web.address('/').replace(/:\d+/, ':1');
  await assert.rejects(web.fetcher().fetch(closed), receiveError('refused-address', /Port 1 is not asked/));
  const gone = await testWeb(t, page);
  await new Promise<void>(done => {
    gone.server.close(() => done());
  });
  await assert.rejects(gone.fetcher().fetch(gone.address('/')), receiveError('unreachable', /takes no connections/));
});

test('who waits for a turn stops when told to', async t => {
  const stop = new AbortController();
  const web = await testWeb(t, (_, response) => {
    stop.abort(new Error('enough'));
    answer(response, 503, { 'retry-after': '10' });
  });
  await assert.rejects(web.fetcher().fetch(web.address('/'), { signal: stop.signal }), { message: 'enough' });
  assert.equal(web.asked.length, 1);
});
