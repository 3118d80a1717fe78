import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { standardLibrary } from '../engine/library.ts';
import { foldedName } from '../gazetteer/folded-name.ts';
import { knownForms } from '../gazetteer/known-forms.ts';
import { nameKey } from './name-key.ts';
import { namesOf } from './names.ts';
import { suggest } from './suggest.ts';

const names = namesOf(standardLibrary);

/** The query with each suggestion in its place. */
const completed = (text: string, caret = text.length): string[] =>
  suggest(text, caret, names).map(({ place, text: put }) => text.slice(0, place.start) + put + text.slice(place.end));

test('fields, people and formulas are offered for a free word', () => {
  assert.ok(completed('a spe').includes('a speaker:'));
  assert.deepEqual(completed('习近'), ['person:xi-jinping']);
  assert.ok(completed('putin').includes('person:vladimir-putin'));
  assert.ok(completed('-core').includes('-formula:core-interests'));
});

test('values are offered for a field, also the last of several', () => {
  assert.deepEqual(completed('act:op'), ['act:oppose']);
  assert.deepEqual(completed('x (kind:letter,me', 17), ['x (kind:letter,meeting']);
  assert.deepEqual(completed('speaker:"xi jin'), ['speaker:xi-jinping']);
  assert.deepEqual(completed('state:indones'), ['state:ID']);
  assert.deepEqual(completed('formula:"core in'), ['formula:core-interests']);
  assert.ok(completed('topic:').length > 20);
});

test('nothing is offered inside a phrase that begins no name, nor behind an unknown field', () => {
  assert.deepEqual([...completed('"zzzz '), ...completed('nofield:x'), ...completed('')], []);
});

test('whatever stands there, it never throws, and its places end at the caret', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'act:xi,"“”-() 习*speaker') }), fc.nat(30), (text, caret) => {
      for (const { place } of suggest(text, caret, names)) assert.equal(place.end, Math.min(caret, text.length));
    }),
    { numRuns: 200 },
  );
});

test('the key of a name is its folded name', () => {
  for (const { form } of knownForms(standardLibrary().gazetteer)) assert.equal(nameKey(form), foldedName(form));
});
