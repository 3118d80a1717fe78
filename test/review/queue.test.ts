import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldRefSchema } from '../../src/review/field-ref.ts';
import { queueOf } from '../../src/review/queue-of.ts';
import { doubtful, Reviewing } from './reviewing.ts';

const reasonsOf = (review: Reviewing): string[] => queueOf(review.after(review.machine)).map(({ reason }) => reason);

test('checks, unknown people and contacts without a day are in the queue, each with a field to decide', () => {
  const review = new Reviewing(doubtful);
  const items = queueOf(review.after(review.machine));
  assert.ok(items.some(({ reason }) => reason === 'unknown-person'));
  assert.ok(items.some(({ reason }) => reason === 'check'));
  for (const { field } of items) fieldRefSchema.parse(field);
  const undated = structuredClone(review.machine);
  for (const contact of undated.contacts) contact.date.value = null;
  assert.ok(queueOf(review.after(undated)).some(({ reason }) => reason === 'no-date'));
});

test('each item goes when its field is decided', () => {
  const review = new Reviewing(doubtful);
  for (let left = reasonsOf(review).length; left > 0; left--) {
    const [item] = queueOf(review.after(review.machine));
    assert.ok(item?.field != null);
    review.say({ field: item.field, verdict: 'accept' });
    assert.equal(reasonsOf(review).length, left - 1, item.message);
  }
});

test('a check is answered by the value that it queries', () => {
  const review = new Reviewing(doubtful);
  const [contact] = review.machine.contacts;
  const code = 'year-inferred';
  assert.ok(contact !== undefined && review.machine.checks.some(check => check.code === code));
  review.say({ field: { part: 'contact', id: contact.id, name: 'date' }, verdict: 'accept' });
  assert.ok(!queueOf(review.after(review.machine)).some(({ field }) => field?.part === 'check' && field.code === code));
});

test('what a person rejected of the checks is gone from the record', () => {
  const review = new Reviewing(doubtful);
  const [check] = review.machine.checks;
  assert.ok(check !== undefined);
  const place = { start: check.evidence?.[0]?.start ?? null, end: check.evidence?.at(-1)?.end ?? null };
  review.say({ field: { part: 'check', code: check.code, ...place }, verdict: 'reject' });
  assert.equal(review.record.checks.length, review.machine.checks.length - 1);
});

test('an article that a person looked through leaves nothing to look at', () => {
  const review = new Reviewing(doubtful);
  review.say({ field: { part: 'document', name: null }, verdict: 'accept' });
  assert.deepEqual(reasonsOf(review), []);
});
