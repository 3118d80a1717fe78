import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retryAfter } from './retry-after.ts';

test('Retry-After is read in seconds and as a date', () => {
  const now = Date.parse('2030-05-06T07:00:00Z');
  const said: readonly (readonly [string | null, number | null])[] = [
    ['120', 120_000],
    [' 0 ', 0],
    ['Mon, 06 May 2030 07:01:00 GMT', 60_000],
    ['Sun, 05 May 2030 07:01:00 GMT', 0],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['2031', 2_031_000],
    ['Mon, the first', null],
    ['99999999999999999999', null],
    [null, null],
  ];
  for (const [header, milliseconds] of said) assert.equal(retryAfter(header, now), milliseconds, String(header));
});
