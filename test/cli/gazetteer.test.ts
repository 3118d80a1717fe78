import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { sendRows, sparqlRow, sparqlService } from '../overlay/sparql-service.ts';
import { readout } from './readout.ts';

suite('readout gazetteer', { concurrency: 4 }, () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'readout-gazetteer-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const file = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };

  for (const words of [[], ['show'], ['status'], ['update'], ['compare']])
    test(`'readout gazetteer ${[...words, '--help'].join(' ')}' helps, with examples`, async () => {
      const { code, out } = await readout(['gazetteer', ...words, '--help']);
      assert.equal(code, 0);
      assert.match(out, /Examples?:\n {2}readout gazetteer/);
      for (const line of out.split('\n')) assert.ok(line.length <= 80, `'${line}' fits 80 columns`);
    });

  for (const [words, said] of [
    [['show'], /missing required argument 'query'/],
    [['compare', 'x.csv'], /required option '-l, --list <kind>'/],
    [['compare', 'x.csv', '--list', 'mine'], /Allowed choices are wikidata, reign, g20/],
    [['update', '--since', '2026-02-30'], /It must be a day/],
    [['update', '--endpoint', 'ftp://example.org'], /begins with https/],
  ] as const)
    test(`'readout gazetteer ${words.join(' ')}' is wrong usage, and says why`, async () => {
      const { code, err } = await readout(['gazetteer', ...words]);
      assert.equal(code, 2);
      assert.match(err, said);
    });

  for (const [query, shown] of [
    [
      'Си Цзиньпин',
      /^Xi Jinping person:xi-jinping\n(.*\n)*.*zh 习近平\n(.*\n)*.*2013-03-14 – now president \(to the day\)\n(.*\n)*.*Q15031/,
    ],
    ['CN', /^China state:CN\n(.*\n)*.*Capital +en Beijing/],
    ['ООН', /^United Nations org:UN\n/],
    ['news.cn', /^Xinhua outlet:xinhua\n +Kind +state-media\n +Side +China \(CN\)/],
  ] as const)
    test(`shows '${query}'`, async () => {
      const { code, out, err } = await readout(['gazetteer', 'show', query]);
      assert.equal(err, '');
      assert.match(out, shown);
      assert.equal(code, 0);
    });

  test('lists the entries where several have the name', async () => {
    const { code, out } = await readout(['gazetteer', 'show', 'Khamenei']);
    assert.equal(code, 0);
    assert.match(out, /^2 entries are known as 'Khamenei':\n {2}person:mojtaba-khamenei .*\n(.*\n)? {2}person:ali-khamenei /);
  });

  test('prints entries as JSON, with the precision of terms and the form that was found', async () => {
    const { out } = await readout(['gazetteer', 'show', 'Emmanuel', 'Macron', '--format', 'json']);
    const [entry, ...others] = JSON.parse(out);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [entry.kind, entry.id, entry.state, entry.matched, entry.terms.at(-1).precision],
      ['person', 'person:emmanuel-macron', 'FR', { form: 'Emmanuel Macron', as: 'name' }, { from: 'day', to: null }],
    );
  });

  test('names the nearest where nobody has the name, and ends with 1', async () => {
    const { code, out, err } = await readout(['gazetteer', 'show', 'Prabovo']);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^readout: 'Prabovo' names nobody .*\nDid you mean:\n {2}person:prabowo-subianto /);
    assert.deepEqual(
      await readout(['gazetteer', 'show', 'qqqqqqqqqqqqqqq', '-f', 'json']).then(({ code, out }) => [code, JSON.parse(out)]),
      [1, []],
    );
  });

  test('counts what is known, and by what source', async () => {
    const { code, out } = await readout(['gazetteer', 'status', '--format', 'json']);
    const { people, verified, partlyVerified, unverified, bySource, terms, termsByPrecision, overlay } = JSON.parse(out);
    assert.equal(code, 0);
    assert.equal(verified + partlyVerified + unverified, people);
    assert.equal(termsByPrecision.day + termsByPrecision.month + termsByPrecision.year, terms);
    assert.ok(people > 4000 && bySource.unverified.people >= unverified);
    assert.equal(overlay.people, null);
    assert.match((await readout(['gazetteer', 'status'])).out, /Overlay +none; 'readout gazetteer update'/);
  });

  test('compares a list of Wikidata', async () => {
    const path = await file(
      'wikidata.csv',
      [
        'countryid,country,position,positionLabel,officeholder,officeholderLabel,start_year,end_year',
        'Q142,France,Q191954,President of the French Republic,Q3052772,Emmanuel Macron,2017,',
        'Q142,France,Q1587677,Prime Minister of France,Q1,"Arzel, ""Yann""",2020,2021',
        'Q142,France,Q1587677,Prime Minister of France,Q2,François Fillon,2006,2012',
        'Q183,Germany,Q4970706,Federal Chancellor of Germany,Q567,Angela Merkel,2005,2022',
        'Q99999999,Alfania,Q3,President of Alfania,Q4,Ana Lindqvist,2022,',
        '',
      ].join('\r\n'),
    );
    const { code, out } = await readout(['gazetteer', 'compare', path, '--list', 'wikidata']);
    assert.equal(code, 0);
    assert.match(out, /^3 of 5 leaders are in the gazetteer \(60\.0 %\), 2 of them with other years\.\n/);
    assert.match(
      out,
      /Missing\n {2}Alfania \(no state of the gazetteer\): Ana Lindqvist, 2022 –, Q4\n {2}France: Arzel, "Yann", 2020 – 2021, Q1\n/,
    );
    assert.match(
      out,
      /Other years\n {2}France: François Fillon, 2006 – 2012; person:francois-fillon(.*\n)+ {2}Germany: Angela Merkel, 2005 – 2022; person:angela-merkel/,
    );
  });

  test('a list of another kind is named as such, and ends with 1', async () => {
    const path = await file('other.csv', 'a,b\n1,2\n');
    const { code, out, err } = await readout(['gazetteer', 'compare', path, '--list', 'reign']);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^readout: .*other\.csv: It has no column stateabb/);
  });

  test('what an update brings is known to every command, and both digests stand in the record', async () => {
    const service = await sparqlService(response =>
      sendRows(response, [
        sparqlRow({
          person: 'Q999999901',
          en: 'Ana Lindqvist',
          ru: 'Линдквист, Ана',
          zh: '安娜·林德奎斯特',
          kind: 'head-of-state',
          office: 'President of Iceland',
          state: 'Q189',
          start: '2026-09-02T00:00:00Z',
          startPrecision: '11',
        }),
      ]),
    );
    const env = { READOUT_DATA: join(folder, 'updated') };
    try {
      const updated = await readout(['gazetteer', 'update', '--endpoint', service.endpoint.href], { env });
      assert.match(updated.out, /^1 person, 1 new to the gazetteer, with 1 term of office\.\n.*Written to .*people\.jsonl\.\n$/);
      assert.equal(updated.code, 0);
    } finally {
      await service.close();
    }
    const shown = await readout(['gazetteer', 'show', 'Ана Линдквист'], { env });
    assert.match(shown.out, /^Ana Lindqvist person:ana-lindqvist\n(.*\n)*.*2026-09-02 – now president \(to the day\)/);
    const overlay = JSON.parse((await readout(['gazetteer', 'status', '-f', 'json'], { env })).out).overlay;
    assert.equal(overlay.people, 1);
    const text =
      'Presiden Prabowo Subianto menelepon Presiden Islandia Ana Lindqvist pada Kamis (3/9/2026).\n\n"Kami siap bekerja sama lebih erat," kata Lindqvist.\n';
    const article = await file('article.txt', text);
    const read = JSON.parse((await readout(['read', article, '--format', 'json'], { env })).out);
    assert.deepEqual(read.contacts[0]?.participants, ['person:prabowo-subianto', 'person:ana-lindqvist']);
    assert.match(read.readBy.gazetteer, new RegExp(`^2026-08-31\\+[0-9a-f]{12} overlay\\+${overlay.digest}$`));
    for (const jobs of ['1', '2']) {
      const { out } = await readout(['extract', '--jobs', jobs], { env, input: `${JSON.stringify({ id: 'a', text })}\n` });
      assert.equal(JSON.parse(out).readBy.gazetteer, read.readBy.gazetteer);
    }
  });

  test('an update that fails changes nothing and ends with 1', async () => {
    const service = await sparqlService(response => response.writeHead(503).end());
    const env = { READOUT_DATA: join(folder, 'failed') };
    try {
      const { code, out, err } = await readout(['gazetteer', 'update', '--endpoint', service.endpoint.href], { env });
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, /HTTP 503.*Try again later/);
    } finally {
      await service.close();
    }
    await assert.rejects(readFile(join(folder, 'failed', 'gazetteer', 'people.jsonl')), { code: 'ENOENT' });
  });

  test('a broken overlay ends a reading with its line, not with another answer', async () => {
    const env = { READOUT_DATA: join(folder, 'broken') };
    await mkdir(join(folder, 'broken', 'gazetteer'), { recursive: true });
    await writeFile(join(folder, 'broken', 'gazetteer', 'people.jsonl'), '{"id":"person:x"}\n');
    for (const words of [
      ['read', 'sample/jokowi-putin.id.txt'],
      ['extract', '--jobs', '1'],
      ['extract', '--jobs', '2'],
      ['gazetteer', 'status'],
    ]) {
      const { code, out, err } = await readout(words, { env, input: '{"id":"a","text":"Presiden"}\n' });
      assert.deepEqual([code, out], [1, ''], words.join(' '));
      assert.match(err, /people\.jsonl:1: name: .*Correct or delete the line/);
    }
  });
});
