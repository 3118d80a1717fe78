import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, suite, test } from 'node:test';
import type { Gazetteer, Person, State } from '../../src/gazetteer/gazetteer.ts';
import { OverlayError } from '../../src/overlay/overlay-error.ts';
import { readOverlay } from '../../src/overlay/overlay-file.ts';
import { UpdateError } from '../../src/overlay/wikidata/update-error.ts';
import { type UpdateOutcome, type UpdateWishes, updateOverlay } from '../../src/overlay/wikidata/update-overlay.ts';
import { type SparqlService, sendRows, sparqlRow, sparqlService } from './sparql-service.ts';

const state = (code: string, wikidata: string): State => ({
  id: `state:${code}`,
  code,
  name: code,
  wikidata,
  names: {},
  adjectives: {},
  abbreviation: {},
  capitals: {},
  seats: {},
  cities: {},
});

const known: Person = {
  id: 'person:ana-lindqvist',
  name: 'Ana Lindqvist',
  state: 'AA',
  wikidata: 'Q10',
  names: { ru: ['Ана Линдквист'] },
  short: {},
  terms: [{ role: 'president', from: '2020-01-01', to: null, state: null, organisation: null, title: null }],
  source: 'unverified',
};

const gazetteer: Gazetteer = {
  version: '2026-08-31+0123',
  asOf: '2026-08-31',
  people: [known, { ...known, id: 'person:bo-maran', name: 'Bo Maran', wikidata: null, names: {} }],
  states: [state('AA', 'Q1'), state('BB', 'Q2')],
  organisations: [],
  outlets: [],
};

const row = (more: Readonly<Record<string, string>>): object =>
  sparqlRow({
    person: 'Q20',
    en: 'Carla Orsini',
    kind: 'head-of-government',
    office: 'Prime Minister of Bravia',
    state: 'Q2',
    start: '2026-10-05T00:00:00Z',
    startPrecision: '11',
    ...more,
  });

suite('bringing the overlay up to date from a query service', () => {
  let folder = '';
  let path = '';
  let service: SparqlService | null = null;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-overlay-'));
    path = join(folder, 'gazetteer', 'people.jsonl');
  });
  afterEach(async () => {
    await service?.close();
    service = null;
    await rm(folder, { recursive: true, force: true });
  });

  async function update(answer: (response: ServerResponse) => void, more: Partial<UpdateWishes> = {}): Promise<UpdateOutcome> {
    await service?.close();
    service = await sparqlService(answer);
    return updateOverlay({ endpoint: service.endpoint, since: '2026-08-31', today: '2026-12-01', path, gazetteer, ...more });
  }

  const rows =
    (...rows: readonly object[]) =>
    (response: ServerResponse): void =>
      sendRows(response, rows);

  const lines = async (): Promise<unknown[]> =>
    (await readFile(path, 'utf8'))
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));

  test('asks for the offices of every state since the day that is given', async () => {
    await update(rows(row({})));
    assert.match(service?.queries[0] ?? '', /VALUES \?state \{ wd:Q1 wd:Q2 \}[\s\S]*"2026-08-31T00:00:00Z"\^\^xsd:dateTime/);
  });

  test('a leader who was not known becomes a line with the names that the press uses', async () => {
    const { unknown, changed } = await update(
      rows(row({ id: 'Carla Orsini', zh: '卡拉·奥尔西尼', ru: 'Орсини, Карла Мария', gender: 'Q6581072' })),
    );
    assert.deepEqual([unknown, changed], [1, true]);
    assert.deepEqual(await lines(), [
      {
        id: 'person:carla-orsini',
        name: 'Carla Orsini',
        state: 'BB',
        wikidata: 'Q20',
        gender: 'f',
        names: { zh: ['卡拉·奥尔西尼'], ru: ['Карла Орсини', 'Карла Мария Орсини'] },
        short: { en: ['Orsini'], zh: ['奥尔西尼'], ru: ['Орсини'] },
        terms: [{ role: 'prime-minister', from: '2026-10-05', to: null }],
        source: 'wikidata',
      },
    ]);
  });

  test('a known person keeps id, name and names, found by item or by name and state', async () => {
    await update(
      rows(
        row({
          person: 'Q10',
          en: 'Somebody Else',
          ru: 'Кто-то',
          zh: '安娜',
          state: 'Q1',
          kind: 'head-of-state',
          office: 'President of Alfa',
          start: '2020-01-01T00:00:00Z',
          end: '2026-11-03T00:00:00Z',
          endPrecision: '11',
        }),
        row({ person: 'Q11', en: 'Bo Máran', state: 'Q1', kind: 'foreign-minister', startPrecision: '10' }),
      ),
    );
    assert.deepEqual(await lines(), [
      {
        id: 'person:ana-lindqvist',
        name: 'Ana Lindqvist',
        state: 'AA',
        wikidata: 'Q10',
        names: { zh: ['安娜'] },
        short: {},
        terms: [{ role: 'president', from: '2020-01-01', to: '2026-11-03' }],
        source: 'wikidata',
      },
      {
        id: 'person:bo-maran',
        name: 'Bo Maran',
        state: 'AA',
        wikidata: 'Q11',
        names: {},
        short: {},
        terms: [{ role: 'foreign-minister', from: '2026-10', to: null }],
        source: 'wikidata',
      },
    ]);
  });

  test('the same office told several times is one term, and what cannot be used is counted', async () => {
    const { lines: found, leftOut } = await update(
      rows(
        row({ start: '2018-05-07T00:00:00Z', end: '2022-05-07T00:00:00Z', endPrecision: '11' }),
        row({ start: '2022-05-07T00:00:00Z', kind: 'head-of-government' }),
        row({ start: '2022-05-07T00:00:00Z', kind: 'head-of-government' }),
        row({ start: '2027-01-20T00:00:00Z', kind: 'head-of-state', office: 'President of Bravia' }),
        row({ person: 'Q21', en: '卡拉' }),
        row({ person: 'Q22', state: 'Q3' }),
        row({ person: 'Q23', startPrecision: '7' }),
      ),
    );
    assert.deepEqual(
      found.map(({ terms }) => terms),
      [[{ role: 'prime-minister', from: '2018-05-07', to: null }]],
    );
    assert.deepEqual(Object.fromEntries(leftOut), {
      'not yet in office': 1,
      'without a name in English': 1,
      'of no state that is known': 1,
      'with dates that cannot be used': 1,
    });
  });

  test('namesakes get ids of their own', async () => {
    await update(rows(row({}), row({ person: 'Q30' }), row({ person: 'Q31', en: 'Ana Lindqvist' })));
    const { lines: read = [] } = (await readOverlay(path, gazetteer)) ?? {};
    assert.deepEqual(
      read.map(({ id }) => id),
      ['person:ana-lindqvist-q31', 'person:carla-orsini', 'person:carla-orsini-q30'],
    );
  });

  test('a later update replaces what came from Wikidata and keeps the lines of the user, which go first', async () => {
    await update(rows(row({})));
    const own = { id: 'person:dov-perel', name: 'Dov Perel', state: 'BB', names: {}, terms: [], source: 'unverified' };
    await writeFile(path, `${JSON.stringify(own)}\n${await readFile(path, 'utf8')}`);
    const { kept } = await update(rows(row({ person: 'Q40', en: 'Eli Ferro' }), row({ person: 'Q41', en: 'Dov Perel' })));
    const overlay = await readOverlay(path, gazetteer);
    assert.deepEqual(
      [kept, overlay?.lines.map(({ id, source }) => `${id} ${source}`)],
      [1, ['person:dov-perel unverified', 'person:eli-ferro wikidata']],
    );
  });

  test('the same answer changes nothing', async () => {
    await update(rows(row({})));
    assert.equal((await update(rows(row({})))).changed, false);
  });

  const failures: readonly (readonly [name: string, answer: (response: ServerResponse) => void, message: RegExp])[] = [
    [
      'an error of the service',
      response => response.writeHead(500).end('java.util.concurrent.TimeoutException'),
      /HTTP 500.*--since/,
    ],
    ['a refusal', response => response.writeHead(403).end(), /HTTP 403.*--endpoint/],
    ['a plea for patience', response => response.writeHead(429, { 'retry-after': '17' }).end(), /17 seconds/],
    [
      'a redirect',
      response => response.writeHead(302, { location: 'https://elsewhere.example/sparql' }).end(),
      /elsewhere\.example.*--endpoint/,
    ],
    [
      'an answer that breaks off',
      response => response.writeHead(200).end('{"head":{"vars":[]},"results":{"bindings":[{'),
      /breaks off/,
    ],
    [
      'a connection that breaks off',
      response => {
        response.writeHead(200, { 'content-length': '900' });
        response.write('{"head"');
        setImmediate(() => response.destroy());
      },
      /breaks off/,
    ],
    ['bytes that are no UTF-8', response => response.writeHead(200).end(Buffer.from([0x22, 0xff, 0x22])), /no JSON/],
    ['an answer of another shape', response => response.writeHead(200).end('{"people":[]}'), /another form.*--endpoint/],
    ['rows of another shape', rows(sparqlRow({ person: 'Q5', kind: 'mayor' })), /another form.*results\.bindings\.0/],
    ['nothing found', rows(), /no office.*--since/],
    ['nothing that can be used', rows(row({ state: 'Q3' })), /1 left out/],
    ['an answer without end', response => response.writeHead(200).end(`[${'1,'.repeat(20_000)}1]`), /longer than 10000 bytes/],
  ];
  for (const [name, answer, message] of failures)
    test(`${name} changes nothing and says what to do`, async () => {
      await update(rows(row({})));
      const before = await readFile(path, 'utf8');
      await assert.rejects(
        update(answer, { limits: { milliseconds: 20_000, bytes: 10_000 } }),
        (error: unknown) => error instanceof UpdateError && message.test(error.message),
      );
      assert.equal(await readFile(path, 'utf8'), before);
      assert.deepEqual(await readdir(join(folder, 'gazetteer')), ['people.jsonl']);
    });

  test('a service that does not answer in time is given up', async () => {
    await assert.rejects(
      update(() => {}, { limits: { milliseconds: 50, bytes: 10_000 } }),
      /no whole answer in 0\.05 seconds/,
    );
    await assert.rejects(readdir(join(folder, 'gazetteer')), { code: 'ENOENT' });
  });

  test('a service that is not there says so', async () => {
    const { endpoint, close } = await sparqlService(() => {});
    await close();
    await assert.rejects(
      updateOverlay({ endpoint, since: '2026-08-31', today: '2026-12-01', path, gazetteer }),
      /cannot be reached: .*--endpoint/,
    );
  });

  test('an overlay that is wrong is not replaced: the line is named', async () => {
    await update(rows(row({})));
    const broken = `${await readFile(path, 'utf8')}{"id":"person:x"}\n`;
    await writeFile(path, broken);
    await assert.rejects(
      update(rows(row({}))),
      (error: unknown) => error instanceof OverlayError && error.message.includes(`${path}:2: `),
    );
    assert.equal(await readFile(path, 'utf8'), broken);
  });

  test('a file where the folder should be says so', async () => {
    await writeFile(join(folder, 'gazetteer'), 'a file');
    await assert.rejects(
      update(rows(row({}))),
      (error: unknown) => error instanceof OverlayError && /cannot be read/.test(error.message),
    );
  });
});
