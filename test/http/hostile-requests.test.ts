import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { loopbackAddresses, ownHosts } from '../../src/http/loopback.ts';
import { serve } from '../../src/http/serve.ts';
import { everyArticle } from '../archive/articles.ts';
import { openWorkbench, type Workbench } from '../web/workbench.ts';
import { asJson, type Described, described, pathOf } from './openapi.ts';

let workbench: Workbench;
let api: Described;
before(async () => {
  workbench = await openWorkbench(everyArticle);
  api = await described(workbench);
});
after(() => workbench.close());

test('what changes something is refused to another site, on every path', async () => {
  const changing = api.operations.filter(({ method }) => method !== 'GET');
  assert.ok(changing.length >= 7);
  for (const operation of changing)
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }]) {
      const answer = await workbench.ask(pathOf(operation, { id: '0', reason: 'x' }), { method: operation.method, headers });
      const text = await answer.text();
      assert.equal(answer.status, 403, operation.operationId);
      assert.equal(api.misfit(operation, answer, text), null);
    }
});

test('a foreign host name is refused on every path', async () => {
  for (const operation of api.operations) {
    const answer = await workbench.ask(operation.path, { method: operation.method, headers: { host: 'evil.example:7346' } });
    assert.equal(answer.status, 421, operation.operationId);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
  }
});

test('a body of another type is refused before it is looked at', async () => {
  const taking = api.operations.filter(({ requestBody }) => requestBody !== undefined);
  for (const operation of taking)
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
      const answer = await workbench.ask(pathOf(operation, { id: '0' }), {
        method: operation.method,
        body: new TextEncoder().encode('{"text": "x"}'),
        headers: type === '' ? {} : { 'content-type': type },
      });
      const text = await answer.text();
      assert.equal(answer.status, 415, `${operation.operationId} ${type}: ${text}`);
      assert.equal(api.misfit(operation, answer, text), null);
    }
});

test('broken JSON is told as such, and JSON that nests without end harms nobody', async () => {
  for (const body of [
    '{',
    '',
    'null',
    '[]',
    '"text"',
    `${'['.repeat(100_000)}`,
    `{"text":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  ]) {
    const answer = await workbench.ask('/api/read', { ...asJson('POST', null), body });
    assert.ok([400, 422].includes(answer.status), `${body.slice(0, 20)}: ${answer.status}`);
  }
  const named = await workbench.ask('/api/read', {
    ...asJson('POST', null),
    body: '{"text": "x", "__proto__": {"published": "2020"}}',
  });
  assert.ok([200, 422].includes(named.status));
});

test('a body larger than is taken is refused, whatever length it gives itself', async () => {
  const text = 'x'.repeat(20_000_100);
  const answer = await workbench.ask('/api/read', asJson('POST', { text }));
  assert.equal(answer.status, 413);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
});

test('no id leads anywhere but to an article or a contact', async () => {
  const ids = [
    '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '..%5c..%5cwindows',
    "'%20OR%201=1--",
    '%00',
    '__proto__',
    'constructor',
    '%ff',
    'a'.repeat(5_000),
  ];
  for (const id of ids)
    for (const path of [
      `/api/articles/${id}`,
      `/api/articles/${id}/original`,
      `/api/articles/${id}/why`,
      `/api/contacts/${id}`,
    ]) {
      const { status } = await workbench.ask(path);
      assert.ok([400, 404].includes(status), `${path.slice(0, 60)}: ${status}`);
    }
});

test('hostile words in parameters are told back as data alone', async () => {
  for (const path of [
    '/api/search?q=',
    '/api/timeline?states=',
    '/api/positions?person=',
    '/api/contacts?states=',
    '/api/search?after=',
  ]) {
    const answer = await workbench.ask(`${path}${encodeURIComponent('"><script>alert(1)</script>:')}`);
    assert.match(answer.headers.get('content-type') ?? '', /json$/, path);
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  }
});

/** All that a server sends back on a connection on which only this is ever said. */
function saying(port: number, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, loopbackAddresses[0]);
    let heard = '';
    socket.setEncoding('utf8').on('data', (part: string) => {
      heard += part;
    });
    socket.on('error', reject).on('close', () => resolve(heard));
    socket.write(words);
  });
}

test('who sends too slowly is cut off, and others are answered meanwhile', async () => {
  const other = await openWorkbench(everyArticle);
  const patience = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20 };
  const served = await serve({ services: other.services, port: 0, addresses: [loopbackAddresses[0]], patience });
  const [host = ''] = ownHosts(served.port);
  const halfHeader = saying(served.port, `POST /api/read HTTP/1.1\r\nHost: ${host}\r\nX-Slow: `);
  const halfBody = saying(
    served.port,
    `POST /api/read HTTP/1.1\r\nHost: ${host}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"text": "`,
  );
  const whole = await saying(served.port, `GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  assert.match(whole, /^HTTP\/1\.1 200 /);
  assert.match(await halfHeader, /^HTTP\/1\.1 408 /);
  assert.match(await halfBody, /^HTTP\/1\.1 4\d\d |^$/);
  await served.close();
});

test('headers without end are refused', async () => {
  const other = await openWorkbench([]);
  const served = await serve({ services: other.services, port: 0, addresses: [loopbackAddresses[0]] });
  const [host = ''] = ownHosts(served.port);
  const heard = await saying(served.port, `GET /api/status HTTP/1.1\r\nHost: ${host}\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`);
  assert.match(heard, /^HTTP\/1\.1 431 /);
  await served.close();
});
