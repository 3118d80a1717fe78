import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ownHosts } from '../../src/http/loopback.ts';
import { serve } from '../../src/http/serve.ts';
import { everyArticle } from '../archive/articles.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

let workbench: Workbench;
before(async () => {
  workbench = await openWorkbench(everyArticle);
});
after(() => workbench.close());

const own = ownHosts(7346);

test('every name of the loopback with our port is answered', async () => {
  for (const host of own) assert.equal((await workbench.ask('/healthz', { headers: { host } })).status, 200, host);
});

test('a foreign host name is refused, since it may be one that was rebound to this machine', async () => {
  const [name = ''] = own[0]?.split(':') ?? [];
  for (const host of ['evil.example', 'evil.example:7346', name, `${name}:80`, `${name}:7346.evil.example`, '0.0.0.0:7346', ''])
    assert.equal((await workbench.ask('/', { headers: { host } })).status, 421, host);
});

test('what changes something is refused where another site asks for it, or nobody says who does', async () => {
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site', origin: 'null' },
    { 'sec-fetch-site': 'nonsense' },
  ];
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
    for (const headers of foreign)
      assert.equal((await workbench.ask('/articles', { method, headers })).status, 403, JSON.stringify({ method, headers }));
  const { createApp } = await import('../../src/http/app.ts');
  const app = createApp(workbench.services, () => 7346);
  for (const silent of [{}, { origin: 'null' }]) {
    const headers = { host: own[0] ?? '', 'content-type': 'application/json', ...silent };
    assert.equal((await app.request('/articles', { method: 'POST', headers })).status, 403);
  }
});

test('a request of a page of our own is let through by either sign', async () => {
  const signs: Record<string, string>[] = [
    { origin: `http://${own[0]}` },
    { 'sec-fetch-site': 'same-origin' },
    // What Chromium sends for a form of a page that sends no referrer.
    { 'sec-fetch-site': 'same-origin', origin: 'null' },
  ];
  for (const headers of signs) assert.equal((await workbench.ask('/nowhere', { method: 'POST', headers })).status, 404);
});

test('a body larger than is taken is refused, whatever length it gives itself', async () => {
  const body = new Uint8Array(20_000_001);
  assert.equal(
    (await workbench.ask('/nowhere', { method: 'POST', body, headers: { 'content-length': String(body.length) } })).status,
    413,
  );
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(body);
      controller.close();
    },
  });
  const chunked = { method: 'POST', body: stream, duplex: 'half' } as const;
  assert.equal((await workbench.ask('/nowhere', chunked)).status, 413);
});

test('every answer, a refusal too, allows no script, style, frame or form but our own', async () => {
  const asked: [string, Record<string, string>][] = [
    ['/healthz', {}],
    ['/nowhere', {}],
    ['/api/nowhere', {}],
    ['/', { host: 'evil.example' }],
    ['/assets/workbench.css', {}],
  ];
  for (const [path, headers] of asked) {
    const { headers: given } = await workbench.ask(path, { headers });
    const policy = new Map((given.get('content-security-policy') ?? '').split('; ').map(part => [part.split(' ')[0], part]));
    assert.equal(policy.get('default-src'), "default-src 'none'", path);
    for (const source of ['script-src', 'style-src', 'img-src', 'connect-src', 'worker-src', 'form-action'])
      assert.equal(policy.get(source), `${source} 'self'`, path);
    for (const source of ['frame-ancestors', 'base-uri']) assert.equal(policy.get(source), `${source} 'none'`, path);
    assert.equal(given.get('x-content-type-options'), 'nosniff');
    assert.equal(given.get('referrer-policy'), 'no-referrer');
    assert.equal(given.get('cross-origin-opener-policy'), 'same-origin');
    assert.equal(given.get('cross-origin-resource-policy'), 'same-origin');
    assert.equal(given.get('cross-origin-embedder-policy'), 'require-corp');
    assert.match(given.get('x-robots-tag') ?? '', /noindex/);
    assert.equal(given.get('access-control-allow-origin'), null);
  }
});

test('a problem is told to programs as problem details and to people as a page', async () => {
  const told = await workbench.ask('/api/nowhere');
  assert.equal(told.status, 404);
  assert.equal(told.headers.get('content-type'), 'application/problem+json');
  const problem = await told.json();
  assert.deepEqual(
    [problem.type, problem.title, problem.status, problem.instance],
    ['about:blank', 'Not Found', 404, '/api/nowhere'],
  );
  const page = await workbench.ask('/nowhere');
  assert.equal(page.status, 404);
  assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
});

test('what nobody foresaw tells nothing of itself, and is logged', async () => {
  const { createApp } = await import('../../src/http/app.ts');
  const archive = { ...workbench.archive, article: () => Promise.reject(new Error('secret')) };
  const app = createApp({ ...workbench.services, archive }, () => 7346);
  const answer = await app.request('/healthz', { headers: { host: own[0] ?? '' } });
  assert.equal(answer.status, 500);
  assert.doesNotMatch(await answer.text(), /secret/);
  assert.match(workbench.logged.join(''), /secret/);
});

test('the log tells the path and not what was asked', async () => {
  await workbench.ask('/nowhere?q=private');
  const line = workbench.logged.findLast(line => line.includes('/nowhere')) ?? '';
  assert.match(line, /"status":404/);
  assert.doesNotMatch(line, /private/);
});

test('no path leads out of the assets', async () => {
  for (const path of [
    '../package.json',
    '..%2fpackage.json',
    '%2e%2e%2fpackage.json',
    'manifest.json',
    '.made-from',
    '%00',
    '....//x',
  ])
    assert.equal((await workbench.ask(`/assets/${path}`)).status, 404, path);
});

test('an asset is kept for good, a page is asked for anew and sent only where it changed', async () => {
  const asset = await workbench.ask('/assets/workbench.css');
  assert.match(asset.headers.get('cache-control') ?? '', /immutable/);
  const page = await workbench.ask('/healthz');
  const tag = page.headers.get('etag') ?? '';
  assert.notEqual(tag, '');
  assert.equal(page.headers.get('cache-control'), 'private, no-cache');
  assert.equal((await workbench.ask('/healthz', { headers: { 'if-none-match': tag } })).status, 304);
});

test('any address but the loopback is refused', async () => {
  const { services } = workbench;
  for (const address of ['0.0.0.0', '::', '203.0.113.7', 'evil.example'])
    await assert.rejects(serve({ services, port: 0, addresses: [address] }), /this machine alone/);
});
