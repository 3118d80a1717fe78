import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOfAct, codesOfContact } from '../diplomacy/ontology.ts';
import { acts, contactKinds, contactStatuses } from '../diplomacy/vocabulary.ts';
import { goldsteinOf } from './goldstein-scale.ts';

test('codes have the values of the published scale', () => {
  const published = {
    '010': 0,
    '03': 4,
    '036': 4,
    '04': 1,
    '042': 1.9,
    '043': 2.8,
    '051': 3.4,
    '057': 8,
    '10': -5,
    '111': -2,
    '12': -4,
    '190': -10,
  };
  for (const [code, value] of Object.entries(published)) assert.equal(goldsteinOf(code), value, code);
});

test('a code of four digits has the value of its first three, save those that have their own', () => {
  assert.deepEqual(['0311', '0333', '0334', '1823', '1831'].map(goldsteinOf), [5.2, 5.2, 6, -10, -10]);
});

test('what is no code has no value', () => {
  assert.deepEqual(['', '0', '00', '21', '059', '4x', '03111', 'constructor'].map(goldsteinOf), Array(8).fill(null));
});

test('every code that the engine gives has a value', () => {
  const ofActs = acts.flatMap(act => [codesOfAct(act, true, true), codesOfAct(act, true, false)]);
  const ofContacts = contactKinds.flatMap(kind =>
    contactStatuses.flatMap(status =>
      (['at-host', 'third', 'unknown'] as const).map(place => codesOfContact(kind, status, place, 2)),
    ),
  );
  for (const { cameo } of [...ofActs, ...ofContacts]) assert.ok(cameo === null || goldsteinOf(cameo) !== null, `${cameo}`);
});
