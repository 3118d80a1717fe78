import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from './edit-distance.ts';
import { findEntries, nearestEntries } from './find-entries.ts';
import { foldedName } from './folded-name.ts';
import type { Gazetteer, Person } from './gazetteer.ts';

const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id: `person:${id}`,
  name,
  state: 'AA',
  wikidata: null,
  names: {},
  short: {},
  terms: [],
  source: 'unverified',
  ...more,
});

const orsini = person('carla-orsini', 'Carla Orsini-Vega', {
  wikidata: 'Q20',
  names: { zh: ['卡拉·奧爾西尼'], ru: ['Карла Орсини'] },
  short: { en: ['Orsini'] },
});
const cousin = person('leo-orsini', 'Leo Orsini', {
  short: { en: ['Orsini'] },
  terms: [{ role: 'president', from: '2024', to: null, state: null, organisation: null, title: null }],
});

const gazetteer: Gazetteer = {
  version: '1',
  asOf: '2026-08-31',
  people: [orsini, cousin],
  states: [
    {
      id: 'state:AA',
      code: 'AA',
      name: 'Alfania',
      wikidata: 'Q1',
      names: { en: ['Alfania'] },
      adjectives: { en: ['Alfanian'] },
      abbreviation: {},
      capitals: { en: ['Carla'] },
      seats: { en: ['Palace of Tides'] },
      cities: {},
    },
  ],
  organisations: [{ id: 'org:UL', name: 'United Lands', wikidata: null, names: { ru: ['ОЗ'] } }],
  outlets: [{ id: 'outlet:tide', name: 'Tide', side: 'AA', kind: 'press', names: {}, domains: ['tide.example'] }],
};

const found = (query: string): string[] => findEntries(gazetteer, query).map(({ found, as }) => `${found.entry.id} ${as}`);

test('an entry is found under any of its forms, in any script and spelling that folds alike', () => {
  for (const query of ['Carla Orsini-Vega', 'CARLA ORSINI VEGA', '卡拉奥尔西尼', '卡拉·奥尔西尼', 'карла орсини'])
    assert.deepEqual(found(query), ['person:carla-orsini name'], query);
  assert.deepEqual(found('person:carla-orsini'), ['person:carla-orsini id']);
  assert.deepEqual(found('Q20'), ['person:carla-orsini wikidata']);
  assert.deepEqual(found('AA'), ['state:AA code']);
  assert.deepEqual(found('alfania'), ['state:AA name']);
  assert.deepEqual(found('Palace of Tides'), ['state:AA seat']);
  assert.deepEqual(found('ОЗ'), ['org:UL name']);
  assert.deepEqual(found('tide.example'), ['outlet:tide domain']);
});

test('namesakes are all found, those in office first', () => {
  assert.deepEqual(found('Orsini'), ['person:leo-orsini short', 'person:carla-orsini short']);
});

test('nothing is found under a part of a name, or under no letters', () => {
  assert.deepEqual([...found('Vega'), ...found('Орс'), ...found(' — ')], []);
});

test('what names nobody is answered by what comes nearest, words first', () => {
  const nearest = (query: string): string[] =>
    nearestEntries(gazetteer, query, 3).map(({ found, form }) => `${found.entry.id} ${form}`);
  assert.deepEqual(nearest('Leo Orsinni'), ['person:leo-orsini Leo Orsini']);
  assert.deepEqual(nearest('vega'), ['person:carla-orsini Carla Orsini-Vega']);
  assert.deepEqual(nearest('Alfanai'), ['state:AA Alfania']);
  assert.deepEqual(nearest('person:leo-orsin'), ['person:leo-orsini person:leo-orsini']);
  assert.deepEqual(nearest('zz'), []);
});

test('names are folded to what tells them apart', () => {
  assert.equal(foldedName(' Mata’afa  «Lō-Tū» '), 'mataafa lo tu');
  assert.equal(foldedName('弗拉基米尔·普京'), '弗拉基米尔普京');
});

test('the distance counts what is put in, left out, changed and swapped, up to a limit', () => {
  assert.deepEqual(
    [
      editDistance('putin', 'putin', 2),
      editDistance('putin', 'puitn', 2),
      editDistance('putin', 'utina', 2),
      editDistance('', 'ab', 2),
    ],
    [0, 1, 2, 2],
  );
  assert.deepEqual([editDistance('putin', 'xi', 2), editDistance('abcdef', 'fedcba', 2)], [3, 3]);
});
