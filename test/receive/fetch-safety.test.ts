import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fetcher } from '../../src/receive/web/fetcher.ts';
import { filesUnder } from '../source-files.ts';
import { answer, elsewhere, here, receiveError, TestPacing, testWeb } from './test-web.ts';

/** The loopback's name. */
const self = ['local', 'host'].join('');

test('nothing that is not on the public internet is asked, however its address is written', async t => {
  const web = await testWeb(t, (_, response) => answer(response, 200, {}));
  const { port } = new URL(web.address('/'));
  const written = [
    here,
    `${here}.`,
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '017700000001',
    '127.1',
    '１２７.1',
    '0',
    '0.0.0.0',
    '[::1]',
    '[::]',
    `[::ffff:${here}]`,
    `[::${here}]`,
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::1]',
    '[fe80::1]',
    '[fd00:ec2::254]',
    '169.254.169.254',
    '100.64.0.1',
    '168.63.129.16',
    ...['10.1', '192.168'].map(start => `${start}.2.3`),
    '172.16.0.1',
    '255.255.255.255',
    '224.0.0.1',
  ];
  const fetcher = new Fetcher({ pacing: new TestPacing() });
  t.after(() => fetcher.close());
  for (const host of written)
    await assert.rejects(
      fetcher.fetch(`http://${host}:${port}/`),
      receiveError('refused-address', /not on the public internet/),
      host,
    );
  assert.deepEqual([...web.asked, ...web.askedRobots], []);
});

test('a name that leads to this machine is refused, with a dot at its end too', async t => {
  const fetcher = new Fetcher({ pacing: new TestPacing() });
  t.after(() => fetcher.close());
  for (const host of [self, self.toUpperCase()])
    await assert.rejects(
      fetcher.fetch(`http://${host}:8080/`),
      receiveError('refused-address', /not on the public internet/),
      host,
    );
  const named = new Fetcher({ pacing: new TestPacing(), resolve: async () => [here] });
  t.after(() => named.close());
  for (const host of [`${self}.`, 'press.example', 'press.example.'])
    await assert.rejects(named.fetch(`http://${host}:8080/`), receiveError('refused-address'), host);
});

test('a name is refused where one of its addresses is not public, or is none', async t => {
  for (const addresses of [['93.184.216.34', '192.0.2.1'], ['93.184.216.34', here], ['fe80::1'], ['no address'], ['']]) {
    const fetcher = new Fetcher({ pacing: new TestPacing(), resolve: async () => addresses });
    t.after(() => fetcher.close());
    await assert.rejects(fetcher.fetch('https://press.example/'), receiveError('refused-address'), addresses.join());
  }
});

test('a redirect to an address that is not public is refused', async t => {
  const web = await testWeb(t, (request, response) =>
    answer(response, 302, { location: decodeURIComponent(request.url?.slice(1) ?? '') }),
  );
  const { port } = new URL(web.address('/'));
  for (const host of [elsewhere, '[::1]', '0x7f000002', '169.254.169.254']) {
    const start = web.address(`/${encodeURIComponent(`http://${host}:${port}/inner`)}`);
    await assert.rejects(web.fetcher().fetch(start), receiveError('refused-address', /not on the public internet/), host);
  }
  assert.deepEqual(
    web.asked.filter(place => place.endsWith('/inner')),
    [],
  );
});

test('a redirect off the web is refused', async t => {
  const web = await testWeb(t, (request, response) =>
    answer(response, 302, { location: decodeURIComponent(request.url?.slice(1) ?? '') }),
  );
  for (const location of ['file:/x', 'data:text/plain,a', 'ftp://press.example/', 'gopher://press.example:70/', 'javascript:0'])
    await assert.rejects(
      web.fetcher().fetch(web.address(`/${encodeURIComponent(location)}`)),
      receiveError('refused-address', /addresses are not followed/),
      location,
    );
});

test('a name that leads elsewhere the second time is refused then: the socket goes where the check went', async t => {
  const web = await testWeb(
    t,
    (_, response) => answer(response, 200, {}, 'inner'),
    (_, response) => answer(response, 404, { connection: 'close' }),
  );
  const answers = [[here], [elsewhere]];
  let looked = 0;
  const fetcher = web.fetcher({ resolve: async () => answers[looked++] ?? [elsewhere] });
  await assert.rejects(
    fetcher.fetch(web.address('/', 'rebinding.example')),
    receiveError('refused-address', /rebinding\.example/),
  );
  assert.deepEqual([looked, web.askedRobots.length, web.asked.length], [2, 1, 0]);
});

test('each connection is opened to the address that was looked up for it, and once for each', async t => {
  const web = await testWeb(t, (_, response) => answer(response, 200, { connection: 'close' }));
  let looked = 0;
  const resolve = async (): Promise<string[]> => {
    looked++;
    return [here];
  };
  const fetcher = web.fetcher({ resolve });
  await fetcher.fetch(web.address('/one'));
  await fetcher.fetch(web.address('/two'));
  assert.equal(looked, 2, 'the socket on which robots.txt came serves the first page');
});

test('a host that has no address is said to be none', async t => {
  const web = await testWeb(t, (_, response) => answer(response, 200, {}));
  const fetcher = web.fetcher({ resolve: async () => [] });
  await assert.rejects(fetcher.fetch(web.address('/')), receiveError('unreachable', /There is no host press\.example/));
});

test('no other part of the program can reach what is not public', () => {
  const able = filesUnder('src').filter(({ text }) => text.includes('isAllowedAddress'));
  assert.deepEqual(
    able.map(({ path }) => path),
    ['src/receive/web/fetcher.ts'],
  );
});
