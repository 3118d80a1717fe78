import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Archive } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/sqlite/open-archive.ts';
import { stateOf, visitFeed } from '../../src/intake/visit-feed.ts';
import { openWeb } from '../../src/intake/web-arrivals.ts';
import { readFeed } from '../../src/receive/feed/read-feed.ts';
import type { Fetcher } from '../../src/receive/web/fetcher.ts';
import { answer, testWeb } from '../receive/test-web.ts';
import { call, meeting } from './articles.ts';

async function emptyArchive(t: TestContext): Promise<Archive> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-visit-'));
  const archive = await openArchive(join(folder, 'archive.db'), { mode: 'create' });
  t.after(async () => {
    await archive.close();
    await rm(folder, { recursive: true });
  });
  return archive;
}

/** One visit to the only feed that is followed, as `readout watch --once` makes it. */
async function visit(archive: Archive, fetcher: Fetcher, now: number) {
  const [feed] = await archive.followedFeeds();
  assert.ok(feed !== undefined);
  const arrivals = {
    metadata: {},
    readFeed,
    received: new Date(now).toISOString(),
    web: async () => openWeb(fetcher),
    standardInput: (async function* () {})(),
  };
  return visitFeed(feed, { archive, fetcher, jobs: 1, now, arrivals });
}

const page = (text: string): string =>
  `<!doctype html><html lang="en"><title>A readout</title><article><h1>A readout</h1>${text
    .split('. ')
    .map(sentence => `<p>${sentence}.</p>`)
    .join('')}</article></html>`;

const feedOf = (ids: readonly string[]): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Readouts</title>${ids
    .map(
      id => `<entry><id>${id}</id><title>${id}</title><link href="/${id}"/><published>2024-05-06T00:00:00Z</published></entry>`,
    )
    .join('')}</feed>`;

test('a visit takes in what is new, and the next one only what came since', async t => {
  const archive = await emptyArchive(t);
  let ids = ['call'];
  const web = await testWeb(t, (request, response) => {
    if (request.url === '/feed') answer(response, 200, { 'content-type': 'application/atom+xml' }, feedOf(ids));
    else
      answer(
        response,
        200,
        { 'content-type': 'text/html; charset=utf-8' },
        page(request.url === '/call' ? call.text : meeting.text),
      );
  });
  const fetcher = web.fetcher();
  const feed = web.address('/feed');
  await archive.follow({ address: feed, title: null, lastRead: null, state: null });

  const first = await visit(archive, fetcher, web.pacing.now());
  assert.deepEqual([first.error, first.tally?.new], [null, 1]);
  assert.equal((await archive.followedFeeds())[0]?.title, 'Readouts');

  ids = ['meeting', 'call'];
  web.asked.length = 0;
  const second = await visit(archive, fetcher, web.pacing.now());
  assert.deepEqual([second.tally?.new, second.tally?.unchanged], [1, 0]);
  assert.deepEqual(
    web.asked.filter(place => place.endsWith('/call')),
    [],
    'what is known is not fetched again',
  );

  const third = await visit(archive, fetcher, web.pacing.now());
  assert.equal(third.tally, null);
  assert.equal((await archive.status()).articles, 2);
});

test('an entry whose page could not be had is tried again, and the others are there', async t => {
  const archive = await emptyArchive(t);
  let broken = true;
  const web = await testWeb(t, (request, response) => {
    if (request.url === '/feed') answer(response, 200, { 'content-type': 'application/atom+xml' }, feedOf(['meeting', 'call']));
    else if (request.url === '/call' && broken) answer(response, 404, {});
    else
      answer(
        response,
        200,
        { 'content-type': 'text/html; charset=utf-8' },
        page(request.url === '/call' ? call.text : meeting.text),
      );
  });
  await archive.follow({ address: web.address('/feed'), title: null, lastRead: null, state: null });
  const first = await visit(archive, web.fetcher(), web.pacing.now());
  assert.deepEqual([first.tally?.new, first.tally?.refused], [1, 1]);
  broken = false;
  const second = await visit(archive, web.fetcher(), web.pacing.now());
  assert.equal(second.tally?.new, 1);
  assert.equal((await archive.status()).articles, 2);
});

test('a feed that cannot be read is told, followed on, and tried later', async t => {
  const archive = await emptyArchive(t);
  const web = await testWeb(t, (_, response) => answer(response, 200, { 'content-type': 'text/html' }, '<p>No feed.</p>'));
  await archive.follow({ address: web.address('/feed'), title: null, lastRead: null, state: null });
  const { error, next } = await visit(archive, web.fetcher(), web.pacing.now());
  assert.match(error ?? '', /feed/i);
  assert.ok(next !== null && Date.parse(next) > web.pacing.now());
  const [feed] = await archive.followedFeeds();
  assert.ok(feed !== undefined && stateOf(feed)?.next === next);
});
