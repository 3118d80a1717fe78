import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionDraftSchema, correctionSchema } from '../../src/review/correction.ts';
import { call } from '../archive/articles.ts';
import { Reviewing } from './reviewing.ts';

const draft = {
  article: 'article:1',
  textId: 'sha256:0',
  at: '2026-02-01T09:00:00Z',
  by: 'Ana',
  field: { part: 'document', name: 'title' },
  verdict: 'correct',
};
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

test('what a person hands in is a correction of known parts, and no larger or deeper than a value can be', () => {
  const accepts = (more: object) => correctionDraftSchema.safeParse({ ...draft, ...more }).success;
  assert.ok(accepts({ after: 'A title' }));
  assert.ok(!accepts({ after: 'x'.repeat(100_001) }));
  assert.ok(!accepts({ after: nested(9) }));
  assert.ok(!accepts({ after: nested(5_000) }));
  assert.ok(!accepts({ by: ' ' }));
  assert.ok(!accepts({ at: 'yesterday' }));
  assert.ok(!accepts({ field: { part: 'document', name: 'textId' } }));
  assert.ok(!accepts({ field: { part: '__proto__', name: 'title' } }));
  assert.ok(!accepts({ evidence: [{ start: -1, end: 4 }] }));
  assert.ok(!accepts({ more: 1 }));
});

test('a correction is what its schema says, and reads the same when it was kept', () => {
  const review = new Reviewing(call);
  const [contact] = review.machine.contacts;
  assert.ok(contact !== undefined);
  const said = review.say({ field: { part: 'contact', id: contact.id, name: null }, verdict: 'accept' });
  assert.deepEqual(correctionSchema.parse(JSON.parse(JSON.stringify(said))), said);
});
