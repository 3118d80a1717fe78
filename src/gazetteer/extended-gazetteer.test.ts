import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extendedGazetteer } from './extended-gazetteer.ts';
import type { Gazetteer, Person, Term } from './gazetteer.ts';

const term = (from: string, to: string | null, more: Partial<Term> = {}): Term => ({
  role: 'president',
  from,
  to,
  state: null,
  organisation: null,
  title: null,
  ...more,
});

const person = (id: string, more: Partial<Person> = {}): Person => ({
  id: `person:${id}`,
  name: 'Ana Lindqvist',
  state: 'AA',
  wikidata: null,
  names: {},
  short: {},
  terms: [],
  source: 'unverified',
  ...more,
});

const gazetteer = (...people: Person[]): Gazetteer => ({
  version: '2026-08-31+0123',
  asOf: '2026-08-31',
  people,
  states: [],
  organisations: [],
  outlets: [],
});

const extended = (known: Person, added: Person): readonly Person[] => extendedGazetteer(gazetteer(known), [added], 'abcd').people;

test('a person with the Wikidata item of someone known is that person, whatever the id', () => {
  const known = person('ana-lindqvist', { wikidata: 'Q1', names: { ru: ['Ана Линдквист'] }, terms: [term('2020', null)] });
  const added = person('a-lindqvist', {
    name: 'A. Lindqvist',
    wikidata: 'Q1',
    names: { ru: ['ана линдквист', 'Анна Линдквист'], zh: ['安娜'] },
    short: { en: ['Lindqvist'] },
    source: 'wikidata',
  });
  assert.deepEqual(extended(known, added), [
    {
      ...known,
      names: { en: ['A. Lindqvist'], zh: ['安娜'], ru: ['Ана Линдквист', 'Анна Линдквист'] },
      short: { en: ['Lindqvist'] },
      source: 'unverified+wikidata',
    },
  ]);
});

test('a person with a known id adds to the entry, and gives it an item where it has none', () => {
  const [joined, ...others] = extended(person('ana-lindqvist'), person('ana-lindqvist', { wikidata: 'Q7', source: 'wikidata' }));
  assert.deepEqual([joined?.wikidata, joined?.names, others], ['Q7', {}, []]);
});

test("a namesake with another Wikidata item does not take the known one's id", () => {
  const people = extended(person('ana-lindqvist', { wikidata: 'Q1' }), person('ana-lindqvist', { wikidata: 'Q2', state: 'BB' }));
  assert.deepEqual(
    people.map(({ id, wikidata }) => [id, wikidata]),
    [
      ['person:ana-lindqvist', 'Q1'],
      ['person:ana-lindqvist-q2', 'Q2'],
    ],
  );
});

test('the version shows both digests, and the date moves up to the last day that is told of', () => {
  const known = gazetteer(person('ana-lindqvist'));
  const added = person('bo-maran', { terms: [term('2019', '2027'), term('2026-12', '2027-02-03')] });
  const { version, asOf } = extendedGazetteer(known, [added], 'abcd');
  assert.deepEqual([version, asOf], ['2026-08-31+0123 overlay+abcd', '2027-02-03']);
  assert.equal(extendedGazetteer(known, [person('bo-maran', { terms: [term('2001-01-01', null)] })], 'abcd').asOf, '2026-08-31');
});

const joinedTerms = (known: Term[], added: Term[], state = 'AA'): readonly (string | null)[][] =>
  (extended(person('ana-lindqvist', { terms: known }), person('ana-lindqvist', { state, terms: added }))[0]?.terms ?? []).map(
    ({ from, to }) => [from, to],
  );

test('an end closes the term that was still open', () => {
  assert.deepEqual(joinedTerms([term('2020-03', null)], [term('2020-03-05', '2026-11-01')]), [['2020-03-05', '2026-11-01']]);
  assert.deepEqual(joinedTerms([term('2012', null)], [term('2018', '2026-11-01')]), [['2012', '2026-11-01']]);
});

test('an added term without an end does not open one that has ended', () => {
  assert.deepEqual(joinedTerms([term('2020-03-05', '2024-01-02')], [term('2020', null)]), [['2020-03-05', '2024-01-02']]);
});

test('a corrected end goes before the known one, a vaguer one does not', () => {
  assert.deepEqual(joinedTerms([term('2020', '2024-01-02')], [term('2020', '2024-02-02')]), [['2020', '2024-02-02']]);
  assert.deepEqual(joinedTerms([term('2020', '2024-01-02')], [term('2020', '2024')]), [['2020', '2024-01-02']]);
});

test('who succeeds themselves goes on in one term, and comes back in another', () => {
  assert.deepEqual(joinedTerms([term('2020', '2024-05-07')], [term('2024-05-07', null)]), [['2020', null]]);
  assert.deepEqual(joinedTerms([term('2020', '2022')], [term('2024', null)]), [
    ['2020', '2022'],
    ['2024', null],
  ]);
});

test('other offices, of other states and under other titles, stay apart', () => {
  const known = [term('2020', null)];
  assert.equal(joinedTerms(known, [term('2020', null, { role: 'prime-minister' })]).length, 2);
  assert.equal(joinedTerms(known, [term('2020', null, { organisation: 'org:UN' })]).length, 2);
  assert.equal(joinedTerms(known, [term('2020', null)], 'BB').length, 2);
  assert.equal(
    joinedTerms([term('2020', null, { title: 'First Member' })], [term('2021', '2022', { title: 'Chair' })]).length,
    2,
  );
});

test('of two terms that follow one another, the one that began with the added one is its like', () => {
  assert.deepEqual(
    joinedTerms([term('2012-05-07', '2018-05-07'), term('2018-05-07', null)], [term('2018-05-07', '2024-05-07')]),
    [
      ['2012-05-07', '2018-05-07'],
      ['2018-05-07', '2024-05-07'],
    ],
  );
});
