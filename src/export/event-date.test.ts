import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callArticle } from '../../test/export/articles.ts';
import type { Contact, ReadoutRecord } from '../record/record.ts';
import { dateOfEvent } from './event-date.ts';

const { record } = callArticle;
const [call] = record.contacts;

const published = (value: string | null): ReadoutRecord => ({
  ...record,
  document: { ...record.document, published: value === null ? null : { value, evidence: null, basis: ['metadata'] } },
});

function contact(status: Contact['status'], value: string | null): Contact {
  assert.ok(call !== undefined);
  return { ...call, status, date: { ...call.date, value } };
}

test('an event has the day of its contact', () => {
  const date = dateOfEvent(published('2025-07-09'), contact('held', '2025-07-08'));
  assert.deepEqual(date, { day: '2025-07-08', basis: 'contact' });
});

test('where the contact has no day, it is the day of publication, local as written', () => {
  const reported = { day: '2025-07-09', basis: 'publication' };
  assert.deepEqual(dateOfEvent(published('2025-07-09T23:30+07:00'), contact('held', null)), reported);
  assert.deepEqual(dateOfEvent(published('2025-07-09'), contact('held', '2025-07')), reported);
  assert.deepEqual(dateOfEvent(published('2025-07-09'), null), reported);
});

test('what is planned is an event of the day on which it is reported', () => {
  assert.equal(dateOfEvent(published('2025-07-09'), contact('planned', '2025-09-01'))?.day, '2025-07-09');
});

test('no day is made up: not for a contact that is recalled, nor against its month, nor from a year', () => {
  assert.equal(dateOfEvent(published('2025-07-09'), contact('recalled', null)), null);
  assert.equal(dateOfEvent(published('2025-07-09'), contact('held', '2025-06')), null);
  assert.equal(dateOfEvent(published('2025'), contact('held', null)), null);
  assert.equal(dateOfEvent(published(null), contact('held', null)), null);
});
