import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Gazetteer, Person, State } from '../../../gazetteer/gazetteer.ts';
import { compareList } from './compare-list.ts';
import { csvRows } from './csv-rows.ts';
import { g20List } from './g20-list.ts';
import { type LeadersList, ListError } from './listed-leader.ts';
import { reignList } from './reign-list.ts';
import { wikidataList } from './wikidata-list.ts';

const state = (code: string, name: string, wikidata: string): State => ({
  id: `state:${code}`,
  code,
  name,
  wikidata,
  names: {},
  adjectives: {},
  abbreviation: {},
  capitals: {},
  seats: {},
  cities: {},
});

const person = (
  name: string,
  code: string,
  wikidata: string | null,
  terms: readonly (readonly [from: string, to: string | null])[],
): Person => ({
  id: `person:${name.toLowerCase().replaceAll(' ', '-')}`,
  name,
  state: code,
  wikidata,
  names: {},
  short: { en: [name.split(' ').at(-1) ?? ''] },
  terms: terms.map(([from, to]) => ({ role: 'president', from, to, state: null, organisation: null, title: null })),
  source: 'unverified',
});

const gazetteer: Gazetteer = {
  version: '1',
  asOf: '2026-08-31',
  people: [
    person('Ana Lindqvist', 'IS', 'Q11', [['2017-11-30', null]]),
    person('Leo Orsini', 'FR', null, [
      ['2007-05-16', '2010-01-01'],
      ['2010-01-01', '2012-05-15'],
    ]),
    person('Carla Orsini', 'FR', null, [['2020', '2021']]),
    person('Dov Perel', 'IN', 'Q14', [['2014-05-26', null]]),
  ],
  states: [state('IS', 'Iceland', 'Q1'), state('FR', 'France', 'Q2'), state('IN', 'India', 'Q3')],
  organisations: [],
  outlets: [],
};

const compared = (list: LeadersList): { readonly missing: string[]; readonly otherYears: string[] } => {
  const { missing, otherYears } = compareList(list, gazetteer);
  return {
    missing: missing.map(({ name }) => name),
    otherYears: otherYears.map(({ listed, person: { id } }) => `${listed.name} ${id}`),
  };
};

test('fields of CSV may be quoted, with commas, line breaks and quotes in them', () => {
  assert.deepEqual(csvRows('\uFEFFa,b\r\n"x, ""y""\nz",\r\n\r\n1,2'), [
    { a: 'x, "y"\nz', b: '' },
    { a: '1', b: '2' },
  ]);
  assert.deepEqual(csvRows('a,b\n'), []);
});

test("Wikidata's rows are found by item, else by state and surname, and compared by year", () => {
  const list = wikidataList(
    [
      'countryid,country,officeholder,officeholderLabel,start_year,end_year',
      'Q1,Iceland,Q11,A. Lindquist,2017,',
      'Q2,France,Q98,Léo ORSINI,2007,2012',
      'Q2,France,Q97,Orsini,2020,2022',
      'Q2,France,Q99,Nobody,2017,2018',
      'Q9,Alfania,Q11,Ana Lindqvist,2017,',
      'Q9,Alfania,Q96,Orsini,2020,2021',
    ].join('\n'),
    gazetteer,
  );
  assert.equal(list.upTo, '2022');
  assert.deepEqual(compared(list), {
    missing: ['Nobody', 'Orsini'],
    otherYears: ['Orsini person:carla-orsini'],
  });
});

test("REIGN's rows are compared from 2000 on, by the Correlates of War's states", () => {
  const list = reignList(
    [
      'stateabb,leader,smonth,syear,emonth,eyear',
      'FRN,Orsini (acting),5,2007,5,2012',
      'FRN,Elder,5,1974,5,1981',
      'ICE,Lindqvist,11,2017,,',
      'IND,Somebody Else,5,2014,,',
      'QQQ,Perel,5,2014,3,2021',
    ].join('\n'),
    gazetteer,
  );
  assert.equal(list.leaders.length, 4);
  assert.equal(list.upTo, '2021-03');
  assert.deepEqual(compared(list), { missing: ['Somebody Else', 'Perel'], otherYears: [] });
});

test('a snapshot of the G20 has everyone in office on its day; an item that contradicts state and name is not trusted', () => {
  const holder = (name_en: string, wikidata_id: string, since: string | null): object => ({
    current_holder: { name_en, wikidata_id, since },
  });
  const snapshot = {
    snapshot_date: '2026-08-22',
    countries: {
      india: {
        country: { iso_code: 'IN', name_en: 'India' },
        positions: { state: holder('Dov Perel', 'Q11', '2014-05-26'), government: holder('Dov Perel', 'Q11', '2014-05-26') },
      },
      france: {
        country: { iso_code: 'FR', name_en: 'France' },
        positions: { state: holder('Carla Orsini', 'Q90', '2020-01-01'), government: { current_holder: null } },
      },
      union: {
        country: { iso_code: 'AL_UN', name_en: 'Alfanian Union' },
        positions: { state: holder('Ana Lindqvist', 'Q91', null) },
      },
    },
  };
  const list = g20List(JSON.stringify(snapshot), gazetteer);
  assert.deepEqual([list.leaders.length, list.upTo], [3, '2026-08-22']);
  assert.deepEqual(compared(list), { missing: [], otherYears: ['Carla Orsini person:carla-orsini'] });
});

test('a list of another kind is refused', () => {
  for (const read of [wikidataList, reignList, g20List])
    for (const text of ['', 'a,b\n1,2\n', '{}', '[1]'])
      assert.throws(() => read(text, gazetteer), ListError, `${read.name} ${text}`);
});
