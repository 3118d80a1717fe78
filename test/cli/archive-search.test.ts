import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { z } from 'zod';
import { ownArchive, sampleArticles } from './sample-archive.ts';

const answersSchema = z.object({
  total: z.number(),
  next: z.string().nullable(),
  facets: z.record(z.string(), z.array(z.object({ value: z.string(), articles: z.number() }))).optional(),
  answers: z.array(z.object({ article: z.string(), passages: z.array(z.object({ text: z.string() })) })),
});

const archive = await ownArchive({ after });
const escapeCharacter = String.fromCharCode(27);

suite('readout search', { concurrency: 4 }, () => {
  before(async () => {
    const { code, err } = await archive.run(['add', sampleArticles]);
    assert.deepEqual([code, err], [0, '']);
  });
  const asked = async (...words: readonly string[]) => {
    const { out } = await archive.run(['search', '--format', 'json', ...words]);
    return answersSchema.parse(JSON.parse(out));
  };

  test('shows the words that prove an answer', async () => {
    const { code, out, err } = await archive.run(['search', 'speaker:karsan act:thank', '--limit', '2']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /\n {2}20\d\d-\d\d-\d\d · .* · article:[0-9a-f]{16}\n/);
    assert.match(out, /Bela Karsan/);
    assert.match(out, /\n2 of \d+ articles\.\nMore: the same with --after \S+\n$/);
    // Nobody sees colour in a pipe.
    assert.ok(!out.includes(escapeCharacter));
  });

  test('finds a person and a state by their names in any script', async () => {
    const [latin, chinese, russian] = await Promise.all(
      ['with:karsan', 'with:贝拉·卡尔桑', 'with:"Бела Карсан"'].map(query => asked(query)),
    );
    assert.ok(latin !== undefined && latin.total > 3);
    assert.deepEqual([chinese?.total, russian?.total], [latin.total, latin.total]);
  });

  test('gives each format its own shape', async () => {
    const query = 'kind:phone-call';
    const { total, answers } = await asked(query, '--limit', '1000');
    assert.equal(answers.length, total);
    const ndjson = (await archive.run(['search', query, '--format', 'ndjson', '--limit', '1000'])).out.trimEnd().split('\n');
    assert.deepEqual(
      ndjson.map(line => JSON.parse(line).article),
      answers.map(({ article }) => article),
    );
    const csv = (await archive.run(['search', query, '--format', 'csv', '--limit', '1000'])).out;
    assert.match(csv, /^article,input,published,outlet,title,language,address,review,contacts,start,end,evidence\n/);
    for (const { article } of answers) assert.ok(csv.includes(`\n${article},`), article);
  });

  test('pages to the end, without gap or repetition, by either order', async () => {
    for (const order of ['newest', 'rank']) {
      const seen: string[] = [];
      const { total } = await asked('cooperation OR kerjasama OR 合作');
      for (let after: string | null = ''; after !== null; ) {
        const page = await asked(
          'cooperation OR kerjasama OR 合作',
          '--order',
          order,
          '--limit',
          '3',
          ...(after === '' ? [] : ['--after', after]),
        );
        seen.push(...page.answers.map(({ article }) => article));
        after = page.next;
      }
      assert.ok(total > 4, 'there are several pages');
      assert.deepEqual([seen.length, new Set(seen).size], [total, total], order);
    }
  });

  test('counts the answers by facet', async () => {
    const { total, facets = {} } = await asked('state:XV', '--facets');
    assert.equal(facets.state?.find(({ value }) => value === 'XV')?.articles, total);
    const languages = facets.lang ?? [];
    assert.equal(
      languages.reduce((sum, { articles }) => sum + articles, 0),
      total,
    );
    assert.match((await archive.run(['search', 'state:XV', '--facets'])).out, /\nkind: .*\nstatus: held \d+/);
  });

  test('nothing found is told, and is the exit code of grep', async () => {
    const { code, out, err } = await archive.run(['search', 'quetzalcoatl']);
    assert.deepEqual([code, out, err], [1, '0 articles.\n', '']);
  });

  test('a query that begins with a minus stands behind two of them', async () => {
    const { code, err } = await archive.run(['search', '--', '-lang:zh']);
    assert.deepEqual([code, err], [0, '']);
  });

  for (const [query, said] of [
    ['speeker:karsan', /There is no field 'speeker'\. Did you mean speaker\?[\s\S]*\n {2}speeker:karsan\n {2}\^{7}\n/],
    [
      'to:karsann',
      /No person, state or organisation is known as 'karsann'\. Did you mean .*Karsan[\s\S]*\n {2}to:karsann\n {5}\^{7}\n/,
    ],
    ['"never closed', /not closed[\s\S]*\n {2}"never closed\n {2}\^+\n/],
    ['date:2020-13', /date:2020-13\n +\^/],
    ['(war OR', /\^/],
  ] as const)
    test(`a mistake in '${query}' gets a message with a caret under it`, async () => {
      const { code, out, err } = await archive.run(['search', query]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, said);
    });

  for (const [words, exitCode, said] of [
    [['search'], 2, /missing required argument 'query'/],
    [['search', 'x', '--format', 'xml'], 2, /Allowed choices are text, json, ndjson, csv/],
    [['search', 'x', '--order', 'oldest'], 2, /Allowed choices are newest, rank/],
    [['search', 'x', '--limit', '0'], 2, /whole number from 1 to 1000/],
    [['search', 'x', '--after', 'here'], 1, /'here' continues no page of this query; begin again at the first page/],
    [['search', 'x', '--archive', 'test/no.db'], 1, /test\/no\.db: There is no archive yet; put something in with 'readout add'/],
    [['search', 'x', '--archive', 'README.md'], 1, /It is no archive of Readout/],
  ] as const)
    test(`'readout ${words.join(' ')}' says what is wrong`, async () => {
      const { code, out, err } = await archive.run(words);
      assert.deepEqual([code, out], [exitCode, '']);
      assert.match(err, said);
    });
});
