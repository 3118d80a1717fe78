import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standardLibrary } from '../engine/library.ts';
import type { Actor } from '../record/record.ts';
import { cameoCodesOf, ploverCodesOf } from './actor-codes.ts';
import { alpha3Codes } from './alpha-3-codes.ts';

function actor(told: Partial<Actor>): Actor {
  return {
    id: 'unknown:1',
    kind: 'person',
    name: 'A Leader',
    aliases: [],
    sameAs: [],
    role: null,
    state: null,
    basis: [],
    mentions: [],
    ...told,
  };
}

test('a leader is of the government of a state', () => {
  const leader = actor({ state: 'ID', role: 'foreign-minister' });
  assert.deepEqual(ploverCodesOf(leader), { country: 'IDN', sector: 'GOV', further: [] });
  assert.deepEqual(cameoCodesOf(leader), ploverCodesOf(leader));
});

test('a state is its country alone, and a party leader is of a party', () => {
  assert.deepEqual(ploverCodesOf(actor({ id: 'state:CN', kind: 'state', state: 'CN' })), {
    country: 'CHN',
    sector: null,
    further: [],
  });
  assert.equal(ploverCodesOf(actor({ state: 'VN', role: 'party-leader' })).sector, 'PTY');
});

test('the European Union and the United Nations have codes of their own in each ontology', () => {
  const commissioner = actor({ state: 'EU', role: 'commission-president' });
  assert.equal(ploverCodesOf(commissioner).country, 'EUR');
  assert.deepEqual(cameoCodesOf(commissioner), { country: 'IGO', sector: null, further: ['EUR', 'EEC'] });
  const assembly = actor({ id: 'org:UNGA', kind: 'organisation' });
  assert.equal(ploverCodesOf(assembly).country, 'UNO');
  assert.deepEqual(cameoCodesOf(assembly).further, ['UNO']);
});

test('who belongs to no state that is known gets no code', () => {
  const unknown = { country: null, sector: null, further: [] };
  assert.deepEqual(ploverCodesOf(actor({ role: 'secretary-general' })), unknown);
  assert.deepEqual(cameoCodesOf(actor({ state: 'XR', role: 'president' })), unknown);
});

test('every state of the gazetteer has a code', () => {
  const without = standardLibrary()
    .gazetteer.states.map(({ code }) => code)
    .filter(code => ploverCodesOf(actor({ state: code })).country === null);
  assert.deepEqual(without, []);
});

test('ISO 3166-1 is whole: 249 entries, no code twice', () => {
  assert.equal(alpha3Codes.size, 249);
  assert.equal(new Set(alpha3Codes.values()).size, 249);
  for (const [alpha2, alpha3] of alpha3Codes) assert.match(`${alpha2} ${alpha3}`, /^[A-Z]{2} [A-Z]{3}$/);
});
