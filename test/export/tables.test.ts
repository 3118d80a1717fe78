import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import type { ArchivedArticle } from '../../src/archive/archived-article.ts';
import { tables } from '../../src/export/tables/tables.ts';
import { articles, meetingArticle } from './articles.ts';
import { asked } from './duckdb.ts';
import { exported, inFolder } from './exported.ts';

/** How DuckDB reads a table of each format. */
const readers = {
  csv: (path: string): string =>
    `read_csv('${path}.csv', header = true, all_varchar = true, quote = '"', escape = '"', delim = ',')`,
  parquet: (path: string): string => `'${path}.parquet'`,
};

const records = articles.map(({ record }) => record);
const counts: Readonly<Record<string, number>> = {
  articles: articles.length,
  actors: records.flatMap(({ actors }) => actors).length,
  contacts: records.flatMap(({ contacts }) => contacts).length,
  participants: records.flatMap(({ contacts }) =>
    contacts.flatMap(({ participants, attendees }) => [...participants, ...attendees]),
  ).length,
  statements: records.flatMap(({ statements }) => statements).length,
  statement_topics: records.flatMap(({ statements }) => statements.flatMap(({ topics }) => topics)).length,
  quotes: records.flatMap(({ quotes }) => quotes).length,
  formulas: records.flatMap(({ formulas }) => formulas).length,
  figures: records.flatMap(({ figures }) => figures).length,
  checks: records.flatMap(({ checks }) => checks).length,
};

const placedRow = z.object({
  article: z.string(),
  review: z.enum(['machine', 'reviewed']),
  evidence: z.string().nullable(),
  start: z.coerce.number().nullable(),
  end: z.coerce.number().nullable(),
  start_cp: z.coerce.number().nullable(),
  end_cp: z.coerce.number().nullable(),
  address: z.string().nullable(),
  published: z.string().nullable(),
});

function checkPlace(row: z.infer<typeof placedRow>, byId: ReadonlyMap<string, ArchivedArticle>): void {
  const article = byId.get(row.article) ?? assert.fail(`no article ${row.article}`);
  assert.deepEqual([row.review, row.address], [article.review, article.address]);
  assert.equal(row.published, article.record.document.published?.value ?? null);
  if (row.evidence === null || row.evidence.includes(' … ')) return;
  assert.equal(article.text.slice(row.start ?? 0, row.end ?? 0), row.evidence);
  assert.equal(
    Array.from(article.text)
      .slice(row.start_cp ?? 0, row.end_cp ?? 0)
      .join(''),
    row.evidence,
  );
}

for (const format of ['csv', 'parquet'] as const) {
  test(`${format}: DuckDB finds in each table its columns and as many rows as the records have`, async () => {
    await inFolder(await exported(format), async folder => {
      for (const { name, columns } of tables) {
        const from = readers[format](`${folder}/${name}`);
        const described = await asked(`DESCRIBE SELECT * FROM ${from}`);
        assert.deepEqual(
          described.map(({ column_name }) => column_name),
          columns.map(({ name }) => name),
          name,
        );
        const [counted] = await asked(`SELECT count(*)::INTEGER AS n FROM ${from}`);
        if (counts[name] !== undefined) assert.equal(counted?.n, counts[name], name);
      }
    });
  });

  test(`${format}: every row says where its evidence stands, in code units and in code points, and who has checked it`, async () => {
    const byId = new Map(articles.map(article => [article.id, article]));
    await inFolder(await exported(format), async folder => {
      for (const { name } of tables)
        for (const row of await asked(`SELECT * FROM ${readers[format](`${folder}/${name}`)}`))
          checkPlace(placedRow.parse(row), byId);
    });
  });

  test(`${format}: a text comes back as it was, with line ends, quotes, tabs and astral characters`, async () => {
    await inFolder(await exported(format, { withText: true }), async folder => {
      const rows = await asked(`SELECT "text", address FROM ${readers[format](`${folder}/articles`)}`);
      assert.deepEqual(
        rows,
        articles.map(({ text, address }) => ({ text, address })),
      );
    });
  });
}

test('parquet: columns have types, lists are lists, and what is not known is NULL', async () => {
  await inFolder(await exported('parquet'), async folder => {
    const described = await asked(`DESCRIBE SELECT * FROM '${folder}/statements.parquet'`);
    const types = Object.fromEntries(described.map(({ column_name, column_type }) => [column_name, column_type]));
    assert.deepEqual([types.speakers, types.start, types.act, types.cameo], ['VARCHAR[]', 'INTEGER', 'VARCHAR', 'VARCHAR']);
    assert.deepEqual(
      await asked(`SELECT speakers, topics, quote, cameo FROM '${folder}/statements.parquet' WHERE act = 'agree'`),
      [{ speakers: ['person:rangga-wiryawan', 'person:bela-karsan'], topics: ['trade'], quote: null, cameo: '03' }],
    );
    assert.deepEqual(await asked(`SELECT value, unit, typeof(value) AS type FROM '${folder}/figures.parquet'`), [
      { value: 2_500_000, unit: 'USD', type: 'DOUBLE' },
    ]);
  });
});

test('parquet: many row groups are one table', async () => {
  const many = Array.from({ length: 1_500 }, (_, i) => ({ ...meetingArticle, id: `article:${String(i).padStart(16, '0')}` }));
  await inFolder(await exported('parquet', { withText: false }, many), async folder => {
    const [groups] = await asked(`SELECT max(row_group_id)::INTEGER AS last FROM parquet_metadata('${folder}/evidence.parquet')`);
    assert.ok(Number(groups?.last) > 0);
    const [counted] = await asked(
      `SELECT count(DISTINCT article)::INTEGER AS articles, count(*)::INTEGER AS n FROM '${folder}/statements.parquet'`,
    );
    assert.deepEqual(counted, { articles: 1_500, n: 1_500 * meetingArticle.record.statements.length });
  });
});

test('csv: lines end as RFC 4180 wants, texts stand in quotes, and an empty list differs from what is not known', async () => {
  const { files } = await exported('csv');
  const statements = files.get('statements.csv')?.toString('utf8') ?? '';
  assert.ok(statements.startsWith('"article","revision","review"') && statements.endsWith('\r\n'));
  assert.match(statements, /,"person:rangga-wiryawan;person:bela-karsan","","","both-sides","agree","indirect",,"trade",/);
});

test('csv: a cell that a spreadsheet would calculate is exact, unless it is asked to be safe', async () => {
  const formula = { ...meetingArticle, address: '=HYPERLINK("x")' };
  const [exact, safe] = [
    await exported('csv', { withText: false }, [formula]),
    await exported('csv', { withText: false, forSpreadsheet: true }, [formula]),
  ].map(({ files }) => files.get('articles.csv')?.toString('utf8') ?? '');
  assert.ok(exact?.includes(',"=HYPERLINK(""x"")",') && exact.startsWith('"article"'));
  assert.ok(safe?.includes(`,"'=HYPERLINK(""x"")",`) && safe.startsWith('\ufeff"article"'));
});
