import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { loopbackAddresses } from '../../src/http/loopback.ts';
import { serve } from '../../src/http/serve.ts';
import { everyArticle } from '../archive/articles.ts';
import { openWorkbench } from './workbench.ts';

const [address] = loopbackAddresses;

async function served() {
  const { services } = await openWorkbench(everyArticle);
  return serve({ services, port: 0, addresses: [address] });
}

test('a port that is taken is told, with what to do', async () => {
  const workbench = await served();
  const { services, close } = await openWorkbench([]);
  await assert.rejects(serve({ services, port: workbench.port, addresses: [address] }), /is taken.*--port/);
  await close();
  await workbench.close();
});

test('closing ends what is under way, takes nothing new and closes the archive', async () => {
  const { services } = await openWorkbench(everyArticle);
  const released = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  const archive = {
    article: async () => {
      reached.resolve();
      await released.promise;
      return null;
    },
    close: () => services.archive.close(),
  };
  const workbench = await serve({
    services: { ...services, archive: Object.assign(Object.create(services.archive), archive) },
    port: 0,
    addresses: [address],
  });
  const asked = request({
    host: address,
    port: workbench.port,
    path: '/healthz',
    headers: { host: `${address}:${workbench.port}` },
  }).end();
  await reached.promise;
  const closed = workbench.close();
  const late = connect(workbench.port, address);
  await assert.rejects(once(late, 'connect'), /ECONNREFUSED/);
  released.resolve();
  const [answer] = await once(asked, 'response');
  assert.equal(answer.statusCode, 200);
  answer.resume();
  await closed;
  await assert.rejects(services.archive.status());
});

test('a request that never ends does not hold the end up', async () => {
  const workbench = await served();
  const slow = connect(workbench.port, address);
  slow.on('error', () => {}).resume();
  await once(slow, 'connect');
  slow.write(
    `POST /articles HTTP/1.1\r\nHost: ${address}:${workbench.port}\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 100\r\n\r\nslow`,
  );
  // Being cut off may come as an error of the connection, which `once` would throw: only its end is waited for.
  const cutOff = new Promise(resolve => slow.once('close', resolve));
  await Promise.all([cutOff, workbench.close(1)]);
  assert.ok(slow.destroyed);
});

test('a request that comes too slowly is refused', async () => {
  const { services } = await openWorkbench([]);
  const patience = { headersTimeout: 20, requestTimeout: 40, connectionsCheckingInterval: 10 };
  const workbench = await serve({ services, port: 0, addresses: [address], patience });
  const host = `Host: ${address}:${workbench.port}\r\n`;
  for (const begun of [
    'GET / HTTP/1.1\r\nX-Slow: ',
    `POST /read HTTP/1.1\r\n${host}Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\ntext=`,
  ]) {
    const slow = connect(workbench.port, address);
    slow.write(begun);
    const answer = await text(slow);
    assert.match(answer, /^HTTP\/1\.1 408 /);
  }
  await workbench.close();
});
