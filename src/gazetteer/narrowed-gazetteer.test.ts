import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldedName } from './folded-name.ts';
import type { Gazetteer } from './gazetteer.ts';
import { packedGazetteer } from './generated/gazetteer.ts';
import { knownForms } from './known-forms.ts';
import { narrowedGazetteer } from './narrowed-gazetteer.ts';
import { unpackGazetteer } from './packing.ts';

/** Ids by the folded form of every name. */
function idsByName(gazetteer: Gazetteer): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { form, found, as } of knownForms(gazetteer)) {
    if (as === 'id') continue;
    const key = foldedName(form);
    ids.set(key, (ids.get(key) ?? new Set()).add(found.entry.id));
  }
  return ids;
}

test('a narrowed gazetteer has everybody who goes by a name, however it is written', () => {
  const whole = unpackGazetteer(packedGazetteer);
  const known = idsByName({ ...whole, outlets: [] });
  const written = [...known.keys()].filter((_, i) => i % 311 === 0);
  for (const name of [
    ...written,
    'Li',
    'PUTIN',
    'Путин',
    '普京',
    '習近平',
    'Erdoğan',
    'Erdogan',
    'al-Sisi',
    'Al Sisi',
    'Q7747',
    'Šefčovič',
    'CN',
    'China',
    'Tiongkok',
    'Китаем',
    '白宫',
    'Kremlin',
    'UN',
    'НАТО',
    'ASEAN',
  ]) {
    const narrowed = unpackGazetteer(narrowedGazetteer(packedGazetteer, { actors: [name], states: false, outlets: false }));
    const key = foldedName(name);
    assert.deepEqual(idsByName({ ...narrowed, outlets: [] }).get(key), known.get(key), name);
  }
});

test('people are found by their ids too, with and without the kind before it', () => {
  for (const id of ['person:xi-jinping', 'xi-jinping']) {
    const { people } = unpackGazetteer(narrowedGazetteer(packedGazetteer, { actors: [id], states: false, outlets: false }));
    assert.ok(
      people.some(person => person.id === 'person:xi-jinping'),
      id,
    );
  }
});

test('what is not asked for is left out', () => {
  const none = unpackGazetteer(narrowedGazetteer(packedGazetteer, { actors: [], states: false, outlets: true }));
  assert.deepEqual([none.people.length, none.states.length, none.organisations.length], [0, 0, 0]);
  assert.ok(none.outlets.length > 0);
});
