import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOf, isWithin } from '../../src/following/days-of.ts';
import { timelineOf } from '../../src/following/timeline.ts';
import { contactOn } from './followed.ts';

const between = (contacts: Parameters<typeof timelineOf>[0], asOf = '2026-01-01') => timelineOf(contacts, ['XV', 'XZ'], asOf);

test('contacts stand in order of time, each after its days of silence', () => {
  const { rows } = between([contactOn('2025-03-01'), contactOn('2025-01-01'), contactOn('2025-01-31')]);
  assert.deepEqual(
    rows.map(({ contact, silentDays }) => [contact.date, silentDays]),
    [
      ['2025-01-01', null],
      ['2025-01-31', 30],
      ['2025-03-01', 29],
    ],
  );
});

test('the longest silence comes first, and the present one lasts to the day asked for', () => {
  const { silences, current } = between(['2024-01-01', '2024-02-01', '2025-02-01'].map(date => contactOn(date)));
  assert.deepEqual(
    silences.map(({ days, from, to, endedBy }) => [days, from, to, endedBy]),
    [
      [366, '2024-02-01', '2025-02-01', 'on 2025-02-01'],
      [31, '2024-01-01', '2024-02-01', 'on 2024-02-01'],
    ],
  );
  assert.deepEqual([current?.days, current?.from, current?.endedBy], [334, '2025-02-01', null]);
});

test('where days are not known, a silence is the shortest that it can have been', () => {
  const { silences } = between([
    contactOn('2024'),
    contactOn('2025-02'),
    contactOn('2025-03-11', { end: '2025-03-13' }),
    contactOn('2025-03-20'),
  ]);
  assert.deepEqual(
    silences.map(({ days }) => days).sort((a, b) => a - b),
    [7, 11, 32],
  );
});

test('a long visit is not silent while it lasts, and what falls within it begins no silence', () => {
  const { rows, current } = between([contactOn('2025-01-01', { end: '2025-01-10' }), contactOn('2025-01-03')], '2025-01-20');
  assert.deepEqual(
    rows.map(({ silentDays }) => silentDays),
    [null, 0],
  );
  assert.equal(current?.days, 10);
});

test('what is only planned breaks no silence and is counted apart; what is recalled took place', () => {
  const planned = contactOn('2025-06-01', { status: 'planned' });
  const { years, silences } = between([
    contactOn('2025-01-01', { status: 'recalled' }),
    planned,
    contactOn('2025-12-01', { kind: 'visit' }),
  ]);
  assert.deepEqual(years, [{ year: '2025', kinds: { meeting: 1, visit: 1 }, contacts: 2, planned: 1 }]);
  assert.deepEqual(
    silences.map(({ days }) => days),
    [334],
  );
});

test('contacts of others and contacts of three are told apart', () => {
  const [first, second] = contactOn('2025-01-01').participants;
  assert.ok(first !== undefined && second !== undefined);
  const third = { id: null, name: 'Edith Marlowe', state: 'XA' };
  const { rows } = between([
    contactOn('2025-01-01', { participants: [first, third] }),
    contactOn('2025-01-02', { participants: [first, second, third] }),
  ]);
  assert.deepEqual(
    rows.map(({ contact }) => contact.date),
    ['2025-01-02'],
  );
});

test('what has no date comes last, is counted, and is in no silence', () => {
  const { rows, years, silences } = between([contactOn(null), contactOn('2025-01-01')]);
  assert.deepEqual(
    rows.map(({ contact }) => contact.date),
    ['2025-01-01', null],
  );
  assert.deepEqual(
    years.map(({ year, contacts }) => [year, contacts]),
    [
      ['2025', 1],
      [null, 1],
    ],
  );
  assert.deepEqual(silences, []);
});

test('no contacts make an empty timeline', () => {
  assert.deepEqual(between([]), { states: ['XV', 'XZ'], rows: [], silences: [], current: null, years: [] });
});

test('a date is as many days as it is imprecise', () => {
  const length = (date: string) => {
    const days = daysOf(date);
    return days === null ? null : days.last - days.first + 1;
  };
  assert.deepEqual(['2024', '2024-02', '2025-02', '2024-02-29', '2024-02-30', '2024-13', 'May'].map(length), [
    366,
    29,
    28,
    1,
    null,
    null,
    null,
  ]);
  assert.ok(isWithin('2024', '2024-06-01', null), 'it may be');
  assert.ok(!isWithin('2024-05', '2024-06-01', null));
  assert.ok(!isWithin(null, '2024', null));
  assert.ok(isWithin(null, null, null));
});
