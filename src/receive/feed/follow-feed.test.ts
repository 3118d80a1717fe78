import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReceiveError } from '../receive-error.ts';
import { WebError } from '../web/web-error.ts';
import type { FeedNews } from './ask-feed.ts';
import type { FeedItem } from './feed.ts';
import { FeedState } from './feed-state.ts';
import { followFeed } from './follow-feed.ts';

const now = Date.parse('2030-05-06T07:00:00Z');
const minute = 60_000;

const item = (id: string, title = id): FeedItem => ({
  id,
  address: null,
  title,
  published: '2030-05-06',
  updated: null,
  summary: null,
  contentHtml: null,
});

const read = (items: readonly FeedItem[], interval: number | null = null): FeedNews => ({
  kind: 'read',
  feed: { title: null, address: 'https://press.example/feed', items, more: false, next: null, interval },
  validators: { etag: '"a"', lastModified: null },
});

test('what is new is told once, and again where it was changed', () => {
  const first = followFeed(null, read([item('b'), item('a')]), now);
  assert.deepEqual(
    first.fresh.map(({ id }) => id),
    ['b', 'a'],
  );
  const second = followFeed(first.state, read([item('c'), item('b', 'b, corrected'), item('a')]), now);
  assert.deepEqual(
    second.fresh.map(({ title }) => title),
    ['c', 'b, corrected'],
  );
  assert.deepEqual(followFeed(second.state, read([item('a'), item('b')]), now).fresh, [], 'what left the feed is not forgotten');
});

test('the state is a plain value that survives being written down', () => {
  const { state } = followFeed(null, read([item('a')]), now);
  assert.deepEqual(FeedState.parse(JSON.parse(JSON.stringify(state))), state);
  assert.equal(state.etag, '"a"');
  assert.throws(() => FeedState.parse({ ...state, next: 'soon' }));
});

test('the state does not grow without end', () => {
  let state: FeedState | null = null;
  for (let visit = 0; visit < 12; visit++)
    ({ state } = followFeed(state, read(Array.from({ length: 1_000 }, (_, i) => item(`${visit}/${i}`))), now));
  assert.equal(state?.seen.length, 5_000);
  assert.deepEqual(
    followFeed(state, read([item('11/0'), item('0/0')]), now).fresh.map(({ id }) => id),
    ['0/0'],
  );
});

test('the next visit is when the feed wants it, between five minutes and a day', () => {
  const next = (interval: number | null): string | null => followFeed(null, read([], interval), now).state.next;
  assert.equal(next(null), '2030-05-06T07:30:00.000Z');
  assert.equal(next(45 * minute), '2030-05-06T07:45:00.000Z');
  assert.equal(next(0), '2030-05-06T07:05:00.000Z');
  assert.equal(next(365 * 24 * 60 * minute), '2030-05-07T07:00:00.000Z');
  const { state } = followFeed(null, read([], 45 * minute), now);
  assert.equal(
    followFeed(state, { kind: 'unchanged' }, now).state.next,
    '2030-05-06T07:45:00.000Z',
    'as it said when it was last read',
  );
});

test('a feed that fails is visited less and less often, or as late as its host says', () => {
  const failed: FeedNews = { kind: 'failed', error: new ReceiveError('not-a-feed', 'It is no feed.') };
  const first = followFeed(null, read([item('a')]), now).state;
  const waits: number[] = [];
  let state = first;
  for (let visit = 0; visit < 8; visit++) {
    ({ state } = followFeed(state, failed, now));
    waits.push((Date.parse(state.next ?? '') - now) / minute);
  }
  assert.deepEqual(waits, [30, 60, 120, 240, 480, 960, 1_440, 1_440]);
  assert.deepEqual([state.etag, state.seen, state.failures], [first.etag, first.seen, 8]);
  assert.equal(followFeed(state, { kind: 'unchanged' }, now).state.failures, 0);
  const patience = new WebError('http-status', 'Later.', { status: 503, retryAfter: 90 * minute });
  assert.equal(followFeed(null, { kind: 'failed', error: patience }, now).state.next, '2030-05-06T08:30:00.000Z');
});

test('a feed that is gone for good is visited no more', () => {
  const gone: FeedNews = { kind: 'failed', error: new WebError('http-status', 'Gone.', { status: 410 }) };
  assert.equal(followFeed(null, gone, now).state.next, null);
});
