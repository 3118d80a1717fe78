import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { Library } from '../../src/engine/library.ts';
import { packs } from '../../src/languages/index.ts';
import { libraryWith } from '../../src/overlay/library-with.ts';
import { overlaidLibrary } from '../../src/overlay/overlaid-library.ts';
import { readOverlay } from '../../src/overlay/overlay-file.ts';

const shipped = new Library(
  packs,
  {
    version: '2026-08-31+0123',
    asOf: '2026-08-31',
    people: [],
    states: [
      {
        id: 'state:XK',
        code: 'XK',
        name: 'Kosovo',
        wikidata: null,
        names: {},
        adjectives: {},
        abbreviation: {},
        capitals: {},
        seats: {},
        cities: {},
      },
    ],
    organisations: [{ id: 'org:UN', name: 'United Nations', wikidata: null, names: {} }],
    outlets: [{ id: 'outlet:gazette', name: 'Gazette', side: null, kind: 'press', names: {}, domains: [] }],
  },
  [
    {
      id: 'open-door',
      sense: 'an open door',
      users: [],
      surfaces: { id: ['pintu terbuka'], ru: ['политика {открытых|распахнутых} дверей'] },
    },
  ],
  '4567',
);

const state = { id: 'state:XV', code: 'XV', name: 'Valdoria', names: { en: ['Valdoria'] } };
const organisation = { id: 'org:LS', name: 'Ocean League', names: { en: ['Ocean League'] } };
const outlet = { id: 'outlet:courier', name: 'Karlin Courier', side: 'XV', kind: 'press' };
const formula = { id: 'one-shore', sense: 'one shore', users: ['XV'], surfaces: { en: ['one(-shore) principle'] } };
const person = {
  id: 'person:bela-karsan',
  name: 'Bela Karsan',
  state: 'XV',
  terms: [{ role: 'president', from: '2019', to: null, org: 'org:LS' }],
  source: 'invented',
};

suite("the user's own entries beside people", () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-entries-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const put = (name: string, ...lines: readonly object[]): Promise<void> =>
    writeFile(join(folder, `${name}.jsonl`), lines.map(line => `${JSON.stringify(line)}\n`).join(''));
  const all = async (): Promise<void> => {
    await put('states', state);
    await put('organisations', organisation);
    await put('outlets', outlet);
    await put('formulas', formula);
    await put('people', person);
  };

  test('are laid over what Readout came with, and every record says so', async () => {
    await all();
    const { gazetteer, formulas, formulasVersion } = await libraryWith(folder, shipped);
    assert.deepEqual(
      [gazetteer.people, gazetteer.states, gazetteer.organisations, gazetteer.outlets, formulas].map(list =>
        list.map(({ id }) => id),
      ),
      [
        ['person:bela-karsan'],
        ['state:XK', 'state:XV'],
        ['org:UN', 'org:LS'],
        ['outlet:gazette', 'outlet:courier'],
        ['open-door', 'one-shore'],
      ],
    );
    assert.match(gazetteer.version, /^2026-08-31\+0123 overlay\+[0-9a-f]{12}$/);
    assert.match(formulasVersion, /^4567 overlay\+[0-9a-f]{12}$/);
  });

  test('change the version with what they say, and not with the order of their lines', async () => {
    const other = { ...outlet, id: 'outlet:other' };
    const versions: string[] = [];
    for (const lines of [[outlet, other], [other, outlet], [outlet]]) {
      await put('states', state);
      await put('outlets', ...lines);
      versions.push((await libraryWith(folder, shipped)).gazetteer.version);
    }
    assert.equal(versions[0], versions[1]);
    assert.notEqual(versions[0], versions[2]);
  });

  test('leave the very same what they say nothing of', async () => {
    assert.equal(await libraryWith(folder, shipped), shipped);
    await put('formulas', formula);
    const { gazetteer, formulas } = await libraryWith(folder, shipped);
    assert.equal(gazetteer, shipped.gazetteer);
    assert.equal(formulas.length, 2);
  });

  test('may be there without people, and are found in the data folder', async () => {
    await mkdir(join(folder, 'gazetteer'));
    await writeFile(join(folder, 'gazetteer', 'states.jsonl'), JSON.stringify({ ...state, id: 'state:ZZ', code: 'ZZ' }));
    const { gazetteer } = await overlaidLibrary({ READOUT_DATA: folder });
    assert.equal(gazetteer.states.at(-1)?.id, 'state:ZZ');
  });

  test('are known to the people who speak for them, wherever the people are read', async () => {
    await all();
    const overlay = await readOverlay(join(folder, 'people.jsonl'), shipped.gazetteer);
    assert.deepEqual(
      overlay?.lines.map(({ id }) => id),
      ['person:bela-karsan'],
    );
  });

  const wrong: readonly (readonly [what: string, file: string, line: object, said: RegExp])[] = [
    [
      'an id that is known',
      'states',
      { ...state, id: 'state:XK', code: 'XK' },
      /states\.jsonl:1: the id state:XK is known already; give the line an id of its own\./,
    ],
    [
      'an id that is not that of the code',
      'states',
      { ...state, code: 'XW' },
      /states\.jsonl:1: id: it must be 'state:' and the code\./,
    ],
    ['a key that is none', 'organisations', { ...organisation, capital: 'Karlin' }, /organisations\.jsonl:1: .*capital/],
    ['a side that is no state', 'outlets', { ...outlet, side: 'XW' }, /outlets\.jsonl:1: XW is not in the gazetteer\./],
    [
      'an address for a domain',
      'outlets',
      { ...outlet, domains: ['https://courier.example/'] },
      /outlets\.jsonl:1: domains\.0: it must be a host name/,
    ],
    [
      'a form without a letter',
      'states',
      { ...state, names: { en: [' – '] } },
      /states\.jsonl:1: names\.en\.0: a form must hold a letter/,
    ],
    ['a form that is too long', 'states', { ...state, names: { en: ['a'.repeat(501)] } }, /states\.jsonl:1: names\.en\.0/],
    [
      'a formula that is known',
      'formulas',
      { ...formula, id: 'open-door' },
      /formulas\.jsonl:1: the id open-door is known already/,
    ],
    [
      'a bracket that is left open',
      'formulas',
      { ...formula, surfaces: { en: ['one {shore|coast'] } },
      /formulas\.jsonl:1: surfaces\.en\.0: Unclosed '\{'/,
    ],
    [
      'a formula that may be nothing',
      'formulas',
      { ...formula, surfaces: { en: ['(one) –'] } },
      /formulas\.jsonl:1: surfaces\.en\.0: it may be left out as a whole/,
    ],
    [
      'a pattern of too many phrases',
      'formulas',
      { ...formula, surfaces: { en: ['{a|b}'.repeat(30)] } },
      /formulas\.jsonl:1: surfaces\.en\.0: it stands for more than 1000 phrases/,
    ],
    [
      'a phrase of another formula',
      'formulas',
      { ...formula, surfaces: { ru: ['политика распахнутых дверей'] } },
      /'политика распахнутых дверей' is a phrase of open-door and one-shore\. Leave it to one of them\./,
    ],
    [
      'an inflected phrase of another formula',
      'formulas',
      { ...formula, surfaces: { ru: ['политике открытых дверей'] } },
      /is a phrase of open-door and one-shore/,
    ],
  ];
  for (const [what, file, line, said] of wrong)
    test(`${what} ends the reading with its place`, async () => {
      await all();
      await put(file, line);
      await assert.rejects(libraryWith(folder, shipped), { name: 'OverlayError', message: said });
    });

  test('a line that is no JSON, or an id that comes twice, is told with its lines', async () => {
    await writeFile(join(folder, 'states.jsonl'), `${JSON.stringify(state)}\n\n{"id":\n`);
    await assert.rejects(libraryWith(folder, shipped), {
      message: /states\.jsonl:3: it is no JSON\. Correct or delete the line/,
    });
    await put('states', state, state);
    await assert.rejects(libraryWith(folder, shipped), { message: /the id state:XV is given twice, in lines 1 and 2/ });
    await put('states', state);
    await put('formulas', formula, { ...formula, id: 'one-coast' });
    await assert.rejects(libraryWith(folder, shipped), { message: /is a phrase of one-shore and one-coast/ });
  });

  test('a file that is too large is refused before it is read', async () => {
    await put('outlets');
    await truncate(join(folder, 'outlets.jsonl'), 64 * 1024 * 1024 + 1);
    await assert.rejects(libraryWith(folder, shipped), { name: 'OverlayError', message: /has 67108865 bytes, more than/ });
  });
});
