import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askFeed } from '../../src/receive/feed/ask-feed.ts';
import { followFeed } from '../../src/receive/feed/follow-feed.ts';
import { answer, testWeb } from './test-web.ts';

const page = (ids: readonly (string | number)[], next: string | null): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${next === null ? '' : `<link rel="next" href="${next}"/>`}${ids
    .map(id => `<entry><id>${id}</id><title>${id}</title><link href="/articles/${id}"/></entry>`)
    .join('')}</feed>`;

const numberOf = (url = ''): number => Number(url.split('/')[1] ?? 0);

test('a feed is read with its older pages', async t => {
  const pages = [page(['f', 'e'], '/1'), page(['d', 'c'], '/2'), page(['b', 'a'], null)];
  const web = await testWeb(t, (request, response) =>
    answer(response, 200, { 'content-type': 'application/atom+xml', etag: '"f"' }, pages[numberOf(request.url)]),
  );
  const news = await askFeed(web.fetcher(), web.address('/0'), { state: null });
  assert.ok(news.kind === 'read');
  assert.deepEqual(
    news.feed.items.map(({ id }) => id),
    ['f', 'e', 'd', 'c', 'b', 'a'],
  );
  assert.equal(news.feed.items[5]?.address, web.address('/articles/a'));
  assert.deepEqual([news.feed.more, news.feed.next, news.validators], [false, null, { etag: '"f"', lastModified: null }]);
});

test('a visit asks for nothing that did not change, and for older pages until what is known', async t => {
  let newest = 2;
  const web = await testWeb(t, (request, response) => {
    const top = newest - numberOf(request.url) * 2;
    if (request.headers['if-none-match'] === `"${newest}"`) answer(response, 304, {});
    else answer(response, 200, { etag: `"${newest}"` }, page([top, top - 1], top > 2 ? `/${numberOf(request.url) + 1}` : null));
  });
  const fetcher = web.fetcher();
  const feed = web.address('/0');
  const first = followFeed(null, await askFeed(fetcher, feed, { state: null }), web.pacing.now());
  assert.deepEqual(
    first.fresh.map(({ id }) => id),
    ['2', '1'],
  );

  const same = await askFeed(fetcher, feed, { state: first.state });
  assert.equal(same.kind, 'unchanged');

  newest = 6;
  web.asked.length = 0;
  const second = followFeed(first.state, await askFeed(fetcher, feed, { state: first.state }), web.pacing.now());
  assert.deepEqual(
    second.fresh.map(({ id }) => id),
    ['6', '5', '4', '3'],
  );

  newest = 7;
  web.asked.length = 0;
  const third = await askFeed(fetcher, feed, { state: second.state });
  assert.ok(third.kind === 'read');
  assert.deepEqual(web.asked, ['press.example/0'], 'the first page holds an item that is known');
});

test('a feed that never ends is followed for ten pages', async t => {
  const web = await testWeb(t, (request, response) => {
    const number = numberOf(request.url);
    answer(response, 200, {}, page([number], `/${number + 1}`));
  });
  const news = await askFeed(web.fetcher(), web.address('/0'), { state: null });
  assert.ok(news.kind === 'read');
  assert.deepEqual(
    [web.asked.length, news.feed.items.length, news.feed.more, news.feed.next],
    [10, 10, true, web.address('/10')],
  );
});

test('pages that go in circles or say the same for ever are left', async t => {
  const circle = await testWeb(t, (request, response) =>
    answer(response, 200, {}, page([`${request.url}`], request.url === '/0' ? '/1' : '/0')),
  );
  await askFeed(circle.fetcher(), circle.address('/0'), { state: null });
  assert.equal(circle.asked.length, 2);
  const same = await testWeb(t, (request, response) => answer(response, 200, {}, page(['a'], `/${numberOf(request.url) + 1}`)));
  await askFeed(same.fetcher(), same.address('/0'), { state: null });
  assert.equal(same.asked.length, 2);
});

test('no more items are taken from all pages than from one', async t => {
  const web = await testWeb(t, (request, response) => {
    const number = numberOf(request.url);
    answer(
      response,
      200,
      {},
      page(
        Array.from({ length: 400 }, (_, i) => number * 400 + i),
        `/${number + 1}`,
      ),
    );
  });
  const news = await askFeed(web.fetcher(), web.address('/0'), { state: null });
  assert.ok(news.kind === 'read');
  assert.deepEqual([web.asked.length, news.feed.items.length, news.feed.more], [3, 1_000, true]);
});

test('an older page that fails takes nothing from the first', async t => {
  const web = await testWeb(t, (request, response) =>
    request.url === '/0' ? answer(response, 200, { etag: '"a"' }, page(['a'], '/1')) : answer(response, 404, {}),
  );
  const news = await askFeed(web.fetcher(), web.address('/0'), { state: null });
  assert.ok(news.kind === 'read');
  assert.deepEqual([news.feed.items.length, news.feed.more, news.validators.etag], [1, true, null]);
});

test('what goes wrong is part of the answer', async t => {
  const web = await testWeb(t, (request, response) => answer(response, request.url === '/gone' ? 410 : 200, {}, 'a page'));
  const gone = await askFeed(web.fetcher(), web.address('/gone'), { state: null });
  assert.ok(gone.kind === 'failed');
  assert.equal(followFeed(null, gone, web.pacing.now()).state.next, null);
  const page = await askFeed(web.fetcher(), web.address('/page'), { state: null });
  assert.ok(page.kind === 'failed' && page.error.code === 'not-a-feed');
});
