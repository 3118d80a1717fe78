import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoMoment } from './iso-moment.ts';

test('dates and times are read as precisely as they are given', () => {
  for (const [written, read] of [
    ['2031-03', '2031-03'],
    ['2031-03-03', '2031-03-03'],
    ['20310303', '2031-03-03'],
    ['2031/03/03 10:15', '2031-03-03T10:15'],
    ['2031-03-03T10:15:20Z', '2031-03-03T10:15:20Z'],
    ['2031-03-03T10:15:20.123+0700', '2031-03-03T10:15:20+07:00'],
    ['Mon, 03 Mar 2031 10:15:20 GMT', '2031-03-03T10:15:20Z'],
    ['3 March 2031', '2031-03-03'],
    ['March 3, 2031', '2031-03-03'],
    ['March 3, 2031 at noon', '2031-03-03'],
  ])
    assert.equal(isoMoment(written ?? ''), read);
});

test('what is no date, no day of the calendar, or two dates at once is null', () => {
  for (const written of [
    '',
    'yesterday',
    '2031-02-30',
    '2031-13',
    '03/04/2031',
    '1743',
    'March 32, 2031',
    '0001-01-01T00:00:00Z',
    '3 Maret 2031',
  ])
    assert.equal(isoMoment(written), null, written);
});
