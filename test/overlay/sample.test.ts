import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { standardLibrary } from '../../src/engine/library.ts';
import { read } from '../../src/engine/read.ts';
import { libraryWith } from '../../src/overlay/library-with.ts';
import { receive } from '../../src/receive/document/receive.ts';
import { readFeed } from '../../src/receive/feed/read-feed.ts';
import type { ReadoutRecord } from '../../src/record/record.ts';
import { root } from '../source-files.ts';

const world = join(root, 'sample/world/gazetteer');
const articles = join(root, 'sample/articles');
const library = await libraryWith(world, standardLibrary());

interface Sample {
  /** The file, and the place in it where it holds several. */
  readonly name: string;
  readonly text: string;
  readonly record: ReadoutRecord;
}

const samples: Sample[] = [];
for (const file of readdirSync(articles).sort())
  for await (const article of receive(readFileSync(join(articles, file)), { name: file }, readFeed)) {
    const name = article.place === null ? file : `${file}:${article.place}`;
    if ('error' in article) throw new Error(`${name}: ${article.error.message}`);
    samples.push({ name, text: article.text, record: read(article.text, { ...article.metadata, library }) });
  }

/** The contacts of the sample as they happened, or are to; a report may err by a day. */
const contacts: readonly (readonly [contact: string, reports: number])[] = [
  ['2021-04-20 phone-call qiu-lanshan rangga-wiryawan', 4],
  ['2021-09-21 meeting edith-marlowe rangga-wiryawan', 2],
  ['2022-03-10 phone-call bela-karsan nikolai-veshenko', 4],
  ['2022-06-08 meeting qiu-lanshan rangga-wiryawan', 5],
  ['2023-02-27 meeting kofi-adunle nikolai-veshenko', 2],
  ['2023-02-28 meeting kofi-adunle nikolai-veshenko', 1],
  ['2023-07-05 visit batyr-oskenov nikolai-veshenko', 2],
  ['2023-11-15 video-call qiu-lanshan rangga-wiryawan', 2],
  ['2023-11-16 video-call qiu-lanshan rangga-wiryawan', 1],
  ['2024-02-06 phone-call arun-devray otto-reimwald', 2],
  ['2024-04-17 phone-call kofi-adunle rangga-wiryawan', 2],
  ['2024-09-03 letter qiu-lanshan rangga-wiryawan', 2],
  ['2024-11-12 phone-call bela-karsan rangga-wiryawan', 2],
  ['2025-02-19 letter faris-al-noumi nikolai-veshenko', 2],
  ['2025-05-14 meeting qiu-lanshan rangga-wiryawan', 4],
  ['2025-08-21 meeting sekar-larasati shen-yuhe', 2],
  ['2025-12-10 planned meeting mira-tolen rangga-wiryawan', 2],
];

test('each sample article tells of its contact, and of no other', () => {
  const told = samples.map(({ name, record }) => {
    assert.equal(record.contacts.length, 1, name);
    return record.contacts
      .map(({ kind, status, participants, date }) =>
        [
          date.value,
          ...(status === 'held' ? [] : [status]),
          kind,
          ...participants.map(id => id.replace('person:', '')).sort(),
        ].join(' '),
      )
      .join();
  });
  assert.deepEqual(
    [...new Set(told)].sort().map(contact => [contact, told.filter(other => other === contact).length]),
    contacts,
  );
});

test('every sample article has its outlet, its day, and an account of a known side or of the press', () => {
  for (const { name, record } of samples) {
    assert.ok(record.document.outlet?.id?.startsWith('outlet:'), `${name} has an outlet`);
    assert.match(record.document.published?.value ?? '', /^\d{4}-\d{2}-\d{2}/, name);
    assert.notEqual(record.document.account, null, name);
    assert.deepEqual(
      record.actors.filter(({ id }) => id.startsWith('unknown:')),
      [],
      name,
    );
  }
});

test('the sample is in four languages and both Chinese scripts, Indonesian most', () => {
  const count = (of: (record: ReadoutRecord) => string): Record<string, number> =>
    Object.fromEntries([...Map.groupBy(samples, ({ record }) => of(record))].map(([key, group]) => [key, group.length]).sort());
  assert.deepEqual(
    count(({ document }) => document.language),
    { en: 12, id: 16, ru: 6, zh: 7 },
  );
  assert.deepEqual(
    count(({ document }) => document.script),
    { Cyrl: 6, Hans: 6, Hant: 1, Latn: 28 },
  );
});

test('what an editor would query is in the sample', () => {
  const codes = new Set(samples.flatMap(({ record }) => record.checks.map(({ code }) => code)));
  for (const code of ['weekday-contradicts-date', 'unattributed-quote', 'year-inferred', 'date-inferred'] as const)
    assert.ok(codes.has(code), code);
});

test('the two accounts of one call differ in who called and in the formulas', () => {
  const account = (file: string): unknown => {
    const record = samples.find(({ name }) => name.startsWith(file))?.record;
    return [
      record?.contacts[0]?.initiator?.actor,
      [...new Set(record?.formulas.map(({ id }) => id))].filter(id => id !== 'peace-and-stability-of-the-region'),
    ];
  };
  assert.deepEqual(
    [account('2021-04-20-lanhai-daily'), account('2021-04-20-samudra-palace')],
    [
      ['person:rangga-wiryawan', ['one-shore', 'three-bridges']],
      ['person:qiu-lanshan', []],
    ],
  );
});

test('over the years a formula goes and comes back', () => {
  const years = samples
    .filter(({ record }) => record.contacts[0]?.participants.includes('person:qiu-lanshan'))
    .map(({ record }) => ({
      year: record.contacts[0]?.date.value?.slice(0, 4) ?? '',
      formulas: record.formulas.map(({ id }) => id),
    }));
  const yearsOf = (formula: string): string[] =>
    [...new Set(years.filter(({ formulas }) => formulas.includes(formula)).map(({ year }) => year))].sort();
  assert.deepEqual(['one-shore', 'three-bridges', 'one-tide-community'].map(yearsOf), [
    ['2021', '2022', '2025'],
    ['2021', '2022', '2023'],
    ['2023', '2024', '2025'],
  ]);
});

test('furniture of the sample pages stays out of their text', () => {
  for (const { name, text } of samples)
    assert.doesNotMatch(text, /<\w|Berita Terkait|Related stories|相关新闻|Смотрите также|hak dilindungi/, name);
});

test('the sample world has files in order: sorted by id, a line an entry', () => {
  for (const file of readdirSync(world)) {
    const text = readFileSync(join(world, file), 'utf8');
    assert.ok(text.endsWith('\n'), file);
    const ids = text
      .split('\n')
      .slice(0, -1)
      .map(line => /^\{"id":"([^"]+)"/.exec(line)?.[1] ?? line);
    assert.deepEqual(ids, [...ids].sort(), file);
  }
});
